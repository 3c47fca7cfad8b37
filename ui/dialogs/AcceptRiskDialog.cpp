// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AcceptRiskDialog.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postern {

namespace {
constexpr int usualDays = 90;
constexpr int mostDays = 365;
} // namespace

AcceptRiskDialog::AcceptRiskDialog(const QString &what, const QDate &today, QWidget *parent)
    : QDialog(parent), m_approver(new QLineEdit(this)), m_reason(new QPlainTextEdit(this)), m_until(new QDateEdit(today.addDays(usualDays), this)),
      m_accept(new QPushButton(tr("Accept the risk"), this))
{
    setWindowTitle(tr("Accept a risk"));
    setAccessibleName(windowTitle());
    setMinimumWidth(480);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 20);
    lines->setSpacing(8);
    lines->addWidget(new TextLabel(windowTitle(), Type::Title, Token::Text, this));
    for (const QString &text : {what, tr("It stays in the list and counts in the score with accepted findings. When the day has passed, it counts in full again.")}) {
        auto *words = new TextLabel(text, Type::Body, Token::Text2, this);
        words->setWordWrap(true);
        lines->addWidget(words);
    }
    const auto addField = [&](const QString &name, QWidget *field) {
        lines->addWidget(new TextLabel(name, Type::SmallMedium, Token::Text2, this));
        field->setAccessibleName(name);
        lines->addWidget(field);
    };
    addField(tr("Who accepts it"), m_approver);
    addField(tr("Why"), m_reason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(themeInForce().scaled(84));
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today.addDays(1), today.addDays(mostDays));
    addField(tr("Until"), m_until);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_accept->setProperty(roleProperty, QStringLiteral("primary"));
    for (QPushButton *button : {cancel, m_accept}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    lines->addLayout(row);
    connect(m_approver, &QLineEdit::textChanged, this, &AcceptRiskDialog::follow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptRiskDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    follow();
    m_approver->setFocus();
}

void AcceptRiskDialog::follow() { m_accept->setEnabled(!approver().isEmpty() && !reason().isEmpty()); }

QString AcceptRiskDialog::approver() const { return m_approver->text().trimmed(); }

QString AcceptRiskDialog::reason() const { return m_reason->toPlainText().trimmed(); }

QDate AcceptRiskDialog::until() const { return m_until->date(); }

} // namespace postern
