// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountSide.h"

#include "models/base/Words.h"
#include "ui/charts/MiniEvents.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/FindingLines.h"
#include "ui/pages/SeverityChip.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/FactorList.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/PathList.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace postern {

AccountSide::AccountSide(QAction *prepare, QAction *openPage, QAction *close, QWidget *parent)
    : QWidget(parent), m_prepare(prepare), m_openPage(openPage), m_close(close)
{
    setAccessibleName(tr("Selected account"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->setSpacing(0);
    addHead();
    m_column = new SideColumn(tr("Details of the selected account"), this);
    lines->addWidget(m_column, 1);
    auto *foot = new QWidget(this);
    foot->setFixedHeight(40);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(new KeyCaps({QStringLiteral("Enter")}, tr("open full page"), foot));
    row->addStretch(1);
    m_position = new TextLabel(Type::Small, Token::Text2, foot);
    row->addWidget(m_position);
    lines->addWidget(foot);
    clear();
}

void AccountSide::addHead()
{
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_mark = new GlyphLabel(Severity::None, 12, head);
    m_name = new TextLabel(Type::Title, Token::Text, head);
    m_name->setElides(true);
    row->addWidget(m_mark);
    row->addWidget(m_name, 1);
    auto *close = new QToolButton(head);
    close->setIcon(themedIcon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setAccessibleName(m_close->text());
    close->setToolTip(m_close->text());
    connect(close, &QToolButton::clicked, m_close, &QAction::trigger);
    row->addWidget(close);
    lines->addLayout(row);
    m_line = new TextLabel(Type::Body, Token::Text2, head);
    m_line->setElides(true);
    lines->addWidget(m_line);
    lines->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new CommandButton(m_prepare, QStringLiteral("primary"), true, head));
    buttons->addWidget(new CommandButton(m_openPage, {}, false, head));
    buttons->addStretch(1);
    lines->addLayout(buttons);
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
}

void AccountSide::clear()
{
    m_column->clear();
    m_name->setText(tr("No account selected"));
    m_line->setText(QString());
    m_mark->setSeverity(Severity::None);
    m_position->setText(QString());
}

void AccountSide::setPosition(const QString &text) { m_position->setText(text); }

void AccountSide::addWhy(const AccountDetail &account)
{
    if (account.waterfall.factors.isEmpty()) {
        auto *none = new TextLabel(tr("No open finding counts towards a risk."), Type::Body, Token::Text2, m_column);
        none->setWordWrap(true);
        m_column->addSection(tr("Why the risk is %1").arg(account.waterfall.score), none);
        return;
    }
    auto *factors = new FactorList(m_column);
    factors->setWhy(account.waterfall);
    m_column->addSection(tr("Why the risk is %1").arg(account.waterfall.score), factors,
                         new SeverityChip(account.level, wordFor(account.level), m_column));
}

void AccountSide::addPath(const AccountDetail &account)
{
    if (account.membership.isEmpty())
        return;
    auto *path = new PathList(m_column);
    AccessPath steps;
    steps.steps = account.membership;
    steps.severity = account.path.severity;
    path->setPath(steps);
    m_column->addSection(tr("How it gets there"), path);
}

void AccountSide::addFindings(const AccountDetail &account)
{
    auto *list = new FindingList(tr("Open findings"), FindingList::Detail::Short, m_column);
    list->setFindings(findingLines(account, FindingList::Detail::Short));
    connect(list, &FindingList::opened, this, &AccountSide::opened);
    const int count = int(account.findings.size());
    m_column->addSection(count == 1 ? tr("1 open finding") : tr("%1 open findings").arg(count), list);
}

void AccountSide::show(const AccountDetail &account)
{
    m_column->clear();
    m_mark->setSeverity(account.level);
    m_name->setText(display::line(account.name));
    m_line->setText(display::line(account.line));
    addWhy(account);
    addPath(account);
    auto *events = new MiniEvents(m_column);
    events->setEvents(account.suspicious);
    events->setFixedHeight(themeInForce().scaled(72));
    m_column->addSection(tr("Suspicious access, 30 days"), events);
    addFindings(account);
}

void AccountSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(0, 0, 1, height(), theme[Token::Hairline]);
    painter.fillRect(0, height() - 40, width(), 1, theme[Token::Hairline]);
}

} // namespace postern
