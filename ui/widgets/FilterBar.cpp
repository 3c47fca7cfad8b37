// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace postern {

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_field(new SearchField(placeholder, {QStringLiteral("/")}, this)),
      m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(16, 0, 16, 1);
    m_row->setSpacing(8);
    m_row->addWidget(m_field);
    m_row->addStretch(1);
    m_field->setFixedWidth(232);
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->setInterval(150);
    // textChanged does not come for a syllable that is still being composed.
    connect(m_field, &QLineEdit::textChanged, wait, qOverload<>(&QTimer::start));
    connect(wait, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_field, &SearchField::left, this, &FilterBar::left);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::left);
    connect(m_field, &SearchField::backspaceWhenEmpty, this, [this] {
        for (auto chip = m_chips.crbegin(); chip != m_chips.crend(); ++chip)
            if ((*chip)->isSet())
                return (*chip)->clear();
    });
}

void FilterBar::addChip(FilterChip *chip)
{
    m_row->insertWidget(1 + static_cast<int>(m_chips.size()), chip);
    m_chips << chip;
    connect(chip, &FilterChip::changed, this, &FilterBar::changed);
}

void FilterBar::addAtEnd(QWidget *widget) { m_row->addWidget(widget); }

QString FilterBar::text() const { return m_field->text().trimmed(); }

void FilterBar::clear()
{
    for (FilterChip *chip : std::as_const(m_chips))
        chip->clear();
    m_field->clear();
}

QSize FilterBar::sizeHint() const { return {QWidget::sizeHint().width(), themeInForce().scaled(44)}; }

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Token::Hairline]);
}

} // namespace postern
