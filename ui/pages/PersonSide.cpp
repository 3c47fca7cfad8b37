// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PersonSide.h"

#include "models/base/Words.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postern {

namespace {

constexpr int mostLines = 40; ///< of one section

/// Lines under each other, into which a section is put.
class Lines : public QWidget
{
public:
    explicit Lines(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
    {
        m_lines->setContentsMargins(0, 0, 0, 0);
        m_lines->setSpacing(6);
    }
    TextLabel *addText(const QString &text, Type type, Token token)
    {
        auto *label = new TextLabel(type, token, this);
        label->setDataText(text);
        label->setElides(true);
        m_lines->addWidget(label);
        return label;
    }
    LinkButton *addLink(const QString &text, const QString &rest, Token token)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *link = new LinkButton(display::mnemonic(text), this);
        row->addWidget(link);
        auto *label = new TextLabel(Type::Small, token, this);
        label->setDataText(rest);
        label->setElides(true);
        row->addWidget(label, 1);
        m_lines->addLayout(row);
        return link;
    }

private:
    QVBoxLayout *m_lines;
};

} // namespace

PersonSide::PersonSide(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Selected person"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->setSpacing(0);
    auto *head = new QWidget(this);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(16, 16, 16, 16);
    words->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_mark = new GlyphLabel(Severity::None, 12, head);
    m_name = new TextLabel(Type::Title, Token::Text, head);
    m_name->setElides(true);
    row->addWidget(m_mark);
    row->addWidget(m_name, 1);
    words->addLayout(row);
    m_line = new TextLabel(Type::Body, Token::Text2, head);
    m_line->setElides(true);
    words->addWidget(m_line);
    m_left = new TextLabel(Type::Small, Token::HighText, head);
    words->addWidget(m_left);
    lines->addWidget(head);
    m_column = new SideColumn(tr("Details of the selected person"), this);
    lines->addWidget(m_column, 1);
    clear();
}

void PersonSide::clear()
{
    m_column->clear();
    m_name->setText(tr("No person selected"));
    m_line->setText(QString());
    m_left->setText(QString());
    m_mark->setSeverity(Severity::None);
}

void PersonSide::show(const PersonCard &card, Instant now)
{
    m_column->clear();
    m_mark->setSeverity(card.level);
    m_name->setDataText(card.name);
    m_line->setDataText(card.line);
    m_left->setText(card.leftAt ? tr("Left %1, %2 days ago").arg(Words::day(*card.leftAt), Words::number(Words::days(*card.leftAt, now))) : QString());
    m_left->setVisible(card.leftAt.has_value());
    addUseAfter(card, now);
    addAccounts(card);
    addSecrets(card);
    addEntitlements(card);
}

void PersonSide::addUseAfter(const PersonCard &card, Instant now)
{
    if (!card.leftAt)
        return;
    auto *lines = new Lines(m_column);
    for (const PersonCard::UseAfter &use : card.after) {
        const QString rest = tr("%1 events, last %2").arg(Words::number(use.events), Words::moment(use.lastAt, now));
        if (use.accountId <= 0) {
            lines->addText(use.account + QStringLiteral("  ") + rest, Type::Body, Token::HighText);
            continue;
        }
        LinkButton *link = lines->addLink(use.account, rest, Token::HighText);
        connect(link, &QPushButton::clicked, this, [this, account = use.accountId] { Q_EMIT timelineChosen(account); });
    }
    if (card.after.isEmpty())
        lines->addText(tr("No use was seen."), Type::Body, Token::Text2);
    m_column->addSection(tr("Used after they left"), lines);
}

void PersonSide::addAccounts(const PersonCard &card)
{
    auto *lines = new Lines(m_column);
    for (const PersonCard::Account &account : card.accounts.mid(0, mostLines)) {
        QStringList rest{account.source, account.isLive ? tr("live") : tr("disabled")};
        if (account.isOwned)
            rest << tr("answers for it");
        if (account.isLikely)
            rest << tr("likely");
        if (!account.privilege.isEmpty())
            rest << account.privilege;
        const bool isBad = card.leftAt && account.isLive;
        LinkButton *link = lines->addLink(account.name, rest.join(QStringLiteral(" · ")), isBad ? Token::HighText : Token::Text2);
        link->setAccessibleDescription(rest.join(QStringLiteral(", ")));
        connect(link, &QPushButton::clicked, this, [this, id = account.accountId] { Q_EMIT accountChosen(id); });
    }
    if (card.accounts.isEmpty())
        lines->addText(tr("No account is known to be theirs."), Type::Body, Token::Text2);
    m_column->addSection(tr("Accounts, %1").arg(Words::number(card.accounts.size())), lines);
}

void PersonSide::addSecrets(const PersonCard &card)
{
    if (card.secrets.isEmpty())
        return;
    auto *lines = new Lines(m_column);
    for (const PersonCard::Secret &secret : card.secrets.mid(0, mostLines)) {
        QStringList rest{secret.how};
        if (!secret.since.isEmpty())
            rest << secret.since;
        rest << (secret.stillKnows ? tr("still knows it") : secret.isLive ? tr("live") : tr("no longer valid"));
        const bool isBad = card.leftAt && secret.stillKnows;
        const QString words = rest.join(QStringLiteral(" · "));
        if (secret.accountId > 0) {
            LinkButton *link = lines->addLink(secret.name, words, isBad ? Token::HighText : Token::Text2);
            connect(link, &QPushButton::clicked, this, [this, id = secret.accountId] { Q_EMIT accountChosen(id); });
        } else {
            lines->addText(secret.name, Type::BodyMedium, Token::Text);
            lines->addText(words, Type::Small, isBad ? Token::HighText : Token::Text2);
        }
    }
    m_column->addSection(tr("Secrets held or seen, %1").arg(Words::number(card.secrets.size())), lines);
}

void PersonSide::addEntitlements(const PersonCard &card)
{
    if (card.entitlements.isEmpty())
        return;
    auto *lines = new Lines(m_column);
    for (const QString &entitlement : card.entitlements)
        lines->addText(entitlement, Type::Body, Token::Text);
    if (card.allEntitlements > card.entitlements.size())
        lines->addText(tr("and %1 more").arg(Words::number(card.allEntitlements - card.entitlements.size())), Type::Small, Token::Text2);
    m_column->addSection(tr("Entitlements, %1").arg(Words::number(card.allEntitlements)), lines);
}

void PersonSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, 0, 1, height()), theme[Token::Hairline]);
}

} // namespace postern
