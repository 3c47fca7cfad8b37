// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/AccountLoader.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/AccessPathChart.h"
#include "ui/charts/WaterfallChart.h"
#include "ui/charts/WeeklyUseChart.h"
#include "ui/pages/AccountHead.h"
#include "ui/pages/AccountIdentity.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/CommandSheet.h"
#include "ui/pages/EvidenceSheet.h"
#include "ui/pages/FindingLines.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/DoNextList.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>

#include <algorithm>

#include <cmath>

namespace postern {

AccountPage::AccountPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace)
{
    makeActions();
    m_states = new PageStates(makeContent(), this);
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
}

void AccountPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_prepare = make(tr("Prepare change"), Qt::Key_R);
    m_assign = make(tr("Assign"), Qt::Key_A);
    m_export = make(tr("Export dossier"), Qt::Key_E);
    m_timeline = make(tr("Open timeline"), Qt::Key_T);
    m_accept = make(tr("Accept the risk…"), {});
    m_withdraw = make(tr("End the acceptance"), {});
    m_retry = new QAction(tr("Try again"), this);
}

QWidget *AccountPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_head = new AccountHead({m_prepare, m_timeline, m_export}, content);
    lines->addWidget(m_head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_identity = new AccountIdentity(m_assign, content);
    m_identity->setFixedWidth(264);
    columns->addWidget(m_identity);
    columns->addWidget(makeMiddle(), 1);
    m_right = makeRight();
    m_right->setFixedWidth(336);
    columns->addWidget(m_right);
    lines->addLayout(columns, 1);
    return content;
}

QWidget *AccountPage::makeMiddle()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget(scroll);
    auto *lines = new QVBoxLayout(middle);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->setSpacing(16);
    const auto panelOf = [&](const QString &title, Chart *chart) {
        auto *box = new Panel(title, middle);
        auto *room = new QVBoxLayout;
        room->setContentsMargins(16, 0, 16, 12);
        room->addWidget(chart);
        box->body()->addLayout(room);
        lines->addWidget(box);
        return box;
    };
    m_why = new WaterfallChart(middle);
    m_whyPanel = panelOf(tr("Why the risk is what it is"), m_why);
    m_path = new AccessPathChart(middle);
    m_pathPanel = panelOf(tr("Access path"), m_path);
    m_use = new WeeklyUseChart(middle);
    m_use->setMinimumHeight(200);
    m_usePanel = panelOf(tr("Use by week"), m_use);
    lines->addStretch(1);
    scroll->setWidget(middle);
    return scroll;
}

QWidget *AccountPage::makeRight()
{
    auto *right = new QWidget(this);
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto *lines = new QVBoxLayout(right);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_findingsTitle = new TextLabel(Type::Strong, Token::Text, right);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(m_findingsTitle, 1);
    head->addWidget(new CommandButton(m_accept, QStringLiteral("ghost"), false, right));
    head->addWidget(new CommandButton(m_withdraw, QStringLiteral("ghost"), false, right));
    lines->addLayout(head);
    m_findings = new FindingList(tr("Open findings"), FindingList::Detail::Full, right);
    lines->addWidget(m_findings, 1);
    auto *foot = new QWidget(right);
    auto *next = new QVBoxLayout(foot);
    next->setContentsMargins(16, 12, 16, 12);
    next->addWidget(new TextLabel(tr("Do next"), Type::Strong, Token::Text, foot));
    m_next = new DoNextList(foot);
    next->addWidget(m_next);
    next->addWidget(new TextLabel(tr("Postern only reads. You run the change."), Type::Small, Token::Text2, foot));
    foot->setBackgroundRole(QPalette::AlternateBase);
    foot->setAutoFillBackground(true);
    lines->addWidget(foot);
    return right;
}

void AccountPage::connectUp()
{
    connect(m_retry, &QAction::triggered, this, &AccountPage::refresh);
    connect(m_prepare, &QAction::triggered, this, [this] { openCommands(-1); });
    connect(m_assign, &QAction::triggered, this, &AccountPage::assignSuggested);
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT dossierRequested(m_id); });
    connect(m_timeline, &QAction::triggered, this, [this] { Q_EMIT pageRequested(QStringLiteral("timeline"), place()); });
    connect(m_findings, &FindingList::opened, this, &AccountPage::openEvidence);
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountPage::followFinding);
    connect(m_accept, &QAction::triggered, this, &AccountPage::acceptRisk);
    connect(m_withdraw, &QAction::triggered, this, [this] {
        const FindingDetail *finding = currentFinding();
        endAcceptance(finding && finding->isAccepted ? finding->findingId : m_lastAccepted);
    });
    connect(m_next, &DoNextList::chosen, this, &AccountPage::openCommands);
    connect(m_identity, &AccountIdentity::accountChosen, this, [this](qint64 id) {
        Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(id));
    });
    connect(&m_workspace, &Workspace::changed, this, &AccountPage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &AccountPage::refresh);
}

QString AccountPage::title() const
{
    return m_account.accountId == m_id && m_id > 0 ? display::line(m_account.name) : tr("Account");
}

QString AccountPage::place() const { return m_id > 0 ? QStringLiteral("account/%1").arg(m_id) : QString(); }

void AccountPage::goTo(const QString &place)
{
    bool isNumber = false;
    const qint64 id = place.section(u'/', 1).toLongLong(&isNumber);
    if (isNumber && id > 0)
        m_id = id;
    refresh();
}

void AccountPage::refresh()
{
    if (m_id <= 0)
        return m_states->showEmpty(tr("No account chosen"), tr("Choose one in the list of privileged accounts."));
    const quint64 asked = ++m_asked;
    m_states->showLoading(tr("Reading the account"));
    bringHome(m_workspace.read([id = m_id](auto &database) { return AccountLoader::load(database, id); }, true), this,
              [this, asked](const Result<AccountDetail> &account) {
            if (asked != m_asked)
                return;
            if (!account)
                return m_states->showFailed(tr("The account could not be read"), account.error(), m_retry);
            show(*account);
        });
}

void AccountPage::show(const AccountDetail &account)
{
    m_account = account;
    m_head->show(account);
    m_identity->show(account);
    m_whyPanel->setTitle(tr("Why the risk is %1").arg(account.waterfall.score));
    const int inherent = int(std::lround(account.inherentScore));
    m_whyPanel->setSub(inherent > account.waterfall.score         ? tr("%1 with accepted findings").arg(inherent)
                       : account.waterfall.factors.isEmpty() ? tr("no open finding")
                                                             : tr("each factor, in points"));
    m_why->setWhy(account.waterfall);
    m_why->setFixedHeight(std::max(40, waterfallHeight(themeInForce(), account.waterfall.factors.size())));
    m_path->setPath(account.path);
    m_pathPanel->setSub(account.path.steps.size() > 1 && account.path.steps.first().isWeak ? tr("from the weak point to the data")
                                                                                            : tr("from the account to what it may do"));
    showUse(account);
    const int count = int(account.findings.size());
    m_findingsTitle->setText(count == 0 ? tr("No open finding") : count == 1 ? tr("1 open finding") : tr("%1 open findings").arg(count));
    const int at = m_findings->currentIndex().row();
    m_findings->setFindings(findingLines(account, FindingList::Detail::Full));
    if (count > 0)
        m_findings->setCurrentIndex(m_findings->model()->index(std::clamp(at, 0, count - 1), 0));
    followFinding();
    m_next->setSteps(account.steps);
    m_assign->setEnabled(account.suggestedOwner.has_value() && m_workspace.mayWrite() && m_workspace.asOf().isPresent());
    m_prepare->setEnabled(!account.steps.isEmpty());
    m_states->showContent();
    Q_EMIT titleChanged();
}

void AccountPage::showUse(const AccountDetail &account)
{
    m_usePanel->setSub(account.use.weeks.isEmpty()
                           ? QString()
                           : tr("%1 events since %2").arg(Words::number(account.uses), QLocale().toString(account.use.weeks.first().monday, QStringLiteral("d MMM"))));
    m_use->setData(account.use);
}

void AccountPage::openEvidence(int finding)
{
    if (finding >= 0 && finding < m_account.findings.size())
        EvidenceSheet(m_account.findings[finding], this).exec();
}

void AccountPage::openCommands(int step)
{
    if (step >= 0 && step < m_account.steps.size() && m_account.steps[step].isOwner)
        return assignSuggested();
    const QVector<NextStep> steps = step >= 0 && step < m_account.steps.size() ? QVector<NextStep>{m_account.steps[step]} : m_account.steps;
    CommandSheet(m_account.name, steps, this).exec();
}

QVector<KeyHint> AccountPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("next finding")}, {{QStringLiteral("Enter")}, tr("evidence")},
            {{QStringLiteral("R")}, tr("prepare change")}, {{QStringLiteral("T")}, tr("timeline")}, {{QStringLiteral("Esc")}, tr("back")}};
}

QList<QAction *> AccountPage::commands() const { return {m_prepare, m_assign, m_timeline, m_export, m_accept, m_withdraw}; }

QWidget *AccountPage::mainPane() const { return m_findings; }

QList<QWidget *> AccountPage::panes() const { return {m_identity, m_why, m_path, m_use, m_findings, m_next}; }

void AccountPage::setWindowWidth(int width)
{
    m_identity->setFixedWidth(width < 1200 ? 232 : 264);
    m_right->setFixedWidth(width < 1200 ? 288 : width >= 1920 ? 440 : 336);
}

} // namespace postern
