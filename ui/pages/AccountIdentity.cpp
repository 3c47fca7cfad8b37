// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountIdentity.h"

#include "models/findings/FindingText.h"
#include "models/base/Words.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/TintBox.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QFormLayout>
#include <QPainter>

namespace postern {

namespace {

/// A line of two texts, the second at the right.
QWidget *pairOf(const QString &left, Type type, const QString &right, Token token, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *first = new TextLabel(left, type, Token::Text, line);
    first->setElides(true);
    row->addWidget(first, 1);
    row->addWidget(new TextLabel(right, Type::Small, token, line));
    return line;
}

} // namespace

AccountIdentity::AccountIdentity(QAction *assign, QWidget *parent) : QWidget(parent), m_assign(assign)
{
    setAccessibleName(tr("Identity"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 1, 0);
    m_column = new SideColumn(tr("Identity"), this);
    lines->addWidget(m_column);
}

void AccountIdentity::addLine(QFormLayout *form, const QString &name, const QString &value, bool isCode)
{
    if (value.isEmpty())
        return;
    auto *text = new TextLabel(display::line(value), isCode ? Type::Code : Type::Body, Token::Text, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(new TextLabel(name, Type::Body, Token::Text2, this), text);
}

QWidget *AccountIdentity::makeForm(const AccountDetail &account)
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    if (account.owner) {
        const PersonDetail &owner = *account.owner;
        addLine(form, tr("Owner"), owner.hasLeft() ? tr("%1, left").arg(owner.name) : owner.name);
        if (owner.hasLeft())
            addLine(form, tr("Left on"), tr("%1, %2 days").arg(Words::day(*owner.leftAt)).arg(Words::days(*owner.leftAt, account.at)));
        addLine(form, tr("Link"), owner.match());
        addLine(form, tr("Role"), owner.department.isEmpty() ? owner.title : owner.department);
        addLine(form, tr("Manager"), owner.manager);
    } else {
        addLine(form, tr("Owner"), tr("No owner"));
    }
    addLine(form, tr("Account"), account.name, true);
    addLine(form, tr("State"), account.state);
    addLine(form, tr("MFA"), account.mfa);
    if (account.createdAt)
        addLine(form, tr("Created"), Words::day(*account.createdAt));
    addLine(form, tr("Last used"), account.lastUsedAt                                      ? Words::moment(*account.lastUsedAt, account.at)
                                   : account.lastUsedBasis == QLatin1String("never") ? tr("Never")
                                                                                           : tr("Not known"));
    addLine(form, tr("Read from"), account.origin.text());
    return box;
}

QWidget *AccountIdentity::makeSuggestion(const AccountDetail &account)
{
    auto *box = new TintBox(Token::AccentTint, this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 8, 8, 8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(tr("Suggested owner"), Type::Small, Token::Text, box));
    texts->addWidget(new TextLabel(display::line(account.suggestedOwner->name), Type::SmallStrong, Token::Text, box));
    row->addLayout(texts, 1);
    row->addWidget(new CommandButton(m_assign, {}, false, box));
    box->setToolTip(display::toolTip(account.suggestedOwner->because));
    return box;
}

QWidget *AccountIdentity::makeOthers(const AccountDetail &account)
{
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    for (const OtherAccount &other : account.otherAccounts) {
        auto *line = new QWidget(box);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new GlyphLabel(other.level, 10, line));
        auto *name = new LinkButton(display::mnemonic(other.name), line);
        connect(name, &QPushButton::clicked, this, [this, id = other.accountId] { Q_EMIT accountChosen(id); });
        row->addWidget(name);
        row->addStretch(1);
        QString where = display::line(other.sourceName);
        if (!other.isLive)
            where = tr("%1, disabled").arg(where);
        if (other.isLikely)
            where = tr("%1, likely").arg(where);
        auto *source = new TextLabel(where, Type::Small, Token::Text2, line);
        source->setElides(true);
        row->addWidget(source);
        lines->addWidget(line);
    }
    return box;
}

void AccountIdentity::addSecret(QVBoxLayout *lines, const CredentialDetail &secret)
{
    lines->addWidget(pairOf(display::line(secret.name), Type::Strong, display::line(secret.remark),
                            secret.isRemarkBad ? Token::HighText : Token::Text2, this));
    auto *line = new TextLabel(display::line(secret.line), Type::Small, Token::Text2, this);
    line->setWordWrap(true);
    lines->addWidget(line);
    for (const CustodianDetail &custodian : secret.custodians) {
        auto *row = new QWidget(this);
        auto *cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        cells->addWidget(new GlyphLabel(QStringLiteral("user"), Token::Text3, 14, row));
        cells->addWidget(pairOf(display::line(custodian.name), custodian.stillKnows ? Type::Strong : Type::Body,
                                display::line(custodian.howText), custodian.stillKnows ? Token::HighText : Token::Text2, row), 1);
        lines->addWidget(row);
    }
    if (!secret.store.isEmpty())
        lines->addWidget(pairOf(tr("Kept in %1").arg(display::line(FindingText::storeName(secret.store))), Type::Small, {}, Token::Text2, this));
    lines->addSpacing(8);
}

QWidget *AccountIdentity::makeSecrets(const AccountDetail &account)
{
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    for (const CredentialDetail &secret : account.credentials)
        addSecret(lines, secret);
    if (account.credentials.isEmpty())
        lines->addWidget(new TextLabel(tr("No source names a secret of it."), Type::Small, Token::Text2, box));
    return box;
}

void AccountIdentity::show(const AccountDetail &account)
{
    m_column->clear();
    QWidget *form = makeForm(account);
    if (account.suggestedOwner)
        static_cast<QFormLayout *>(form->layout())->addRow(makeSuggestion(account));
    m_column->addSection(tr("Identity"), form);
    if (!account.otherAccounts.isEmpty())
        m_column->addSection(tr("Same person, other accounts"), makeOthers(account));
    m_column->addSection(tr("Credentials and custody"), makeSecrets(account));
}

void AccountIdentity::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(width() - 1, 0, 1, height(), theme[Token::Hairline]);
}

} // namespace postern
