// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StatusStrip.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/ProgressStrip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace postern {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_progress(new ProgressStrip(this)), m_job(new TextLabel(Type::Small, Token::Text2, this)),
      m_cancel(new LinkButton(tr("Cancel"), this)), m_data(new TextLabel(Type::Small, Token::Text2, this)),
      m_hints(new QWidget(this)), m_hintRow(new QHBoxLayout(m_hints))
{
    setFixedHeight(28);
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_progress);
    row->addWidget(m_job);
    row->addWidget(m_cancel);
    row->addWidget(new GlyphLabel(QStringLiteral("lock"), Token::Text2, 12, this));
    row->addWidget(m_data);
    row->addStretch(1);
    row->addWidget(m_hints);
    m_hintRow->setContentsMargins(0, 0, 0, 0);
    m_hintRow->setSpacing(16);
    m_data->setElides(true);
    connect(m_cancel, &QPushButton::clicked, this, &StatusStrip::cancelRequested);
    setJob({}, 0, -1);
}

void StatusStrip::setJob(const QString &words, qint64 done, qint64 total)
{
    const bool isRunning = !words.isEmpty();
    const bool isKnown = total > 0;
    m_progress->setVisible(isRunning && isKnown);
    m_job->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    if (!isRunning)
        return;
    const QLocale locale;
    m_job->setText(isKnown ? tr("%1 %2 of %3", "what is being read, done, total")
                                 .arg(words, locale.toString(done), locale.toString(total))
                           : words);
    if (isKnown)
        m_progress->setShare(double(done) / double(total));
}

void StatusStrip::setData(const QString &words) { m_data->setText(words); }

void StatusStrip::setHints(const QVector<KeyHint> &hints)
{
    while (QLayoutItem *item = m_hintRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyHint &hint : hints)
        m_hintRow->addWidget(new KeyCaps(hint.keys, hint.words, m_hints));
}

void StatusStrip::focusFirst()
{
    if (m_cancel->isVisible())
        m_cancel->setFocus(Qt::TabFocusReason);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Chrome]);
    painter.fillRect(QRect(0, 0, width(), 1), theme[Token::Hairline]);
}

} // namespace postern
