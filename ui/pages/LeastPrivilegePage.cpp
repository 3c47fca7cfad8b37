// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LeastPrivilegePage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/AccountLoader.h"
#include "models/series/LeastPrivilegeLoader.h"
#include "models/tables/ThreadPageReader.h"
#include "models/tables/ViolationTable.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/RuleCounts.h"
#include "ui/charts/UseBySource.h"
#include "ui/pages/AccountSide.h"
#include "ui/pages/CommandSheet.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/TableSaving.h"
#include "ui/pages/ViolationDelegate.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>

namespace postern {

LeastPrivilegePage::LeastPrivilegePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())),
      m_violations(new ViolationTable(m_reader, this))
{
    makeActions();
    m_states = new PageStates(makeContent(), this);
    m_side = new AccountSide(m_prepare, m_open, m_closeSide, this);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_states, 1);
    whole->addWidget(m_side);
    connectUp();
}

void LeastPrivilegePage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_prepare = make(tr("Prepare change"), Qt::Key_R);
    m_open = make(tr("Open"), {});
    m_closeSide = make(tr("Hide the side panel"), {});
    m_export = make(tr("Export these violations…"), {});
    m_retry = make(tr("Try again"), {});
}

QWidget *LeastPrivilegePage::makeContent()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 16, 24, 24);
    lines->setSpacing(16);
    m_answer = new AnswerLabel(content);
    lines->addWidget(m_answer);
    lines->addWidget(makePictures());
    lines->addWidget(makeTable(), 1);
    return content;
}

QWidget *LeastPrivilegePage::makePictures()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto panelOf = [&](const QString &title, Chart *chart, int stretch) {
        auto *box = new Panel(title, both);
        auto *room = new QVBoxLayout;
        room->setContentsMargins(16, 0, 16, 12);
        room->addWidget(chart);
        room->addStretch(1);
        box->body()->addLayout(room);
        row->addWidget(box, stretch);
        return box;
    };
    m_use = new UseBySource(both);
    panelOf(tr("Granted and used, by source"), m_use, 3);
    m_rules = new RuleCounts(both);
    m_rulesPanel = panelOf(tr("Violations"), m_rules, 2);
    m_rulesPanel->setSub(tr("by rule"));
    return both;
}

QWidget *LeastPrivilegePage::makeTable()
{
    auto *panel = new Panel({}, this);
    m_bar = new FilterBar(tr("Account, owner or rule"), panel);
    m_rule = new FilterChip(tr("Rule"), tr("any"), m_bar);
    m_source = new FilterChip(tr("Source"), tr("any"), m_bar);
    m_bar->addChip(m_rule);
    m_bar->addChip(m_source);
    m_count = new TextLabel(Type::Small, Token::Text2, m_bar);
    m_bar->addAtEnd(m_count);
    panel->body()->addWidget(m_bar);
    m_table = new DataTable(tr("Violations"), panel);
    m_table->setModel(m_violations);
    m_table->setItemDelegate(new ViolationDelegate(m_table));
    QHeaderView *head = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{ViolationTable::Account, 170}, {ViolationTable::Owner, 150}, {ViolationTable::Share, 120},
                                          {ViolationTable::Unused, 96},   {ViolationTable::Used, 72},   {ViolationTable::Path, 110}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(ViolationTable::Rule, QHeaderView::Stretch);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(ViolationTable::Unused, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    panel->body()->addWidget(m_table, 1);
    return panel;
}

void LeastPrivilegePage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_use, &Chart::opened, this, [this](int place) {
        const QStringList key{QString::number(m_all.sources.value(place).sourceId)};
        m_source->setChosen(m_source->chosen() == key ? QStringList() : key);
    });
    connect(m_rules, &Chart::opened, this, [this](int place) {
        const QStringList key{m_all.rules.value(place).ruleId};
        m_rule->setChosen(m_rule->chosen() == key ? QStringList() : key);
    });
    connect(m_bar, &FilterBar::changed, this, &LeastPrivilegePage::applyFilter);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_violations, &PagedTable::stateChanged, this, &LeastPrivilegePage::showState);
    connect(m_violations, &QAbstractItemModel::modelReset, this, [this] {
        if (m_violations->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_violations->index(0, 0));
    });
    connect(m_table, &DataTable::settled, this, &LeastPrivilegePage::settle);
    connect(m_table, &DataTable::opened, m_open, &QAction::trigger);
    connect(m_side, &AccountSide::opened, m_open, &QAction::trigger);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const qint64 account = currentAccount(); account > 0)
            Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(account));
    });
    connect(m_prepare, &QAction::triggered, this, &LeastPrivilegePage::prepare);
    connect(m_closeSide, &QAction::triggered, this, &LeastPrivilegePage::toggleSidePanel);
    connect(m_export, &QAction::triggered, this, [this] {
        exportTable(*this, m_workspace, m_violations->presentQuestion(), ViolationTable::spec().shape, QStringLiteral("violations.csv"));
    });
    connect(m_retry, &QAction::triggered, this, &LeastPrivilegePage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &LeastPrivilegePage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &LeastPrivilegePage::refresh);
}

void LeastPrivilegePage::refresh()
{
    m_states->showLoading(tr("Reading permissions"));
    const quint64 asked = ++m_asked;
    bringHome(m_workspace.read([](auto &database) { return LeastPrivilegeLoader::load(database); }), this,
              [this, asked](const Result<LeastPrivilege> &all) {
            if (asked != m_asked)
                return;
            if (!all)
                return m_states->showFailed(tr("The permissions could not be read"), all.error(), m_retry);
            show(*all);
        });
}

void LeastPrivilegePage::show(const LeastPrivilege &all)
{
    m_all = all;
    if (all.violations == 0 && all.sources.isEmpty())
        return m_states->showEmpty(tr("No rule on privilege is broken"), tr("As far as the sources that are connected say."));
    m_answer->setAnswer(all.answer, all.detail);
    m_use->setSources(all.sources);
    m_rules->setRules(all.rules);
    m_rulesPanel->setTitle(tr("%n violation(s)", nullptr, all.violations));
    QVector<QPair<QString, QString>> rules, sources;
    for (const LeastPrivilege::Rule &rule : all.rules)
        rules << qMakePair(rule.ruleId, rule.title);
    for (const LeastPrivilege::Source &source : all.sources)
        sources << qMakePair(QString::number(source.sourceId), display::line(source.name));
    m_rule->setChoices(rules);
    m_source->setChoices(sources);
    m_detailOf = -1;
    m_states->showContent();
    const ListFilter before = m_violations->filter();
    applyFilter();
    if (m_violations->filter() == before)
        m_violations->refresh(); // the same question, but other data
}

void LeastPrivilegePage::applyFilter()
{
    ListFilter filter;
    filter.text = m_bar->text();
    filter.states = m_rule->chosen();
    for (const QString &source : m_source->chosen())
        filter.sources << source.toLongLong();
    m_violations->setFilter(filter);
}

void LeastPrivilegePage::showState()
{
    if (m_violations->state() == PagedTable::State::Failed)
        return m_states->showFailed(tr("The violations could not be read"), m_violations->error(), m_retry);
    m_count->setText(tr("%1 of %2 violations").arg(Words::number(m_violations->shown()), Words::number(std::max<qint64>(0, m_violations->total()))));
    if (m_violations->state() == PagedTable::State::Ready && m_violations->shown() == 0)
        m_side->clear();
}

qint64 LeastPrivilegePage::currentAccount() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() ? row.siblingAtColumn(ViolationTable::Account).data(TableRole::Second).toLongLong() : 0;
}

void LeastPrivilegePage::settle()
{
    const qint64 account = currentAccount();
    if (account <= 0 || account == m_detailOf || !m_side->isVisibleTo(this))
        return;
    m_detailOf = account;
    const quint64 asked = ++m_askedSide;
    bringHome(m_workspace.read([account](auto &database) { return AccountLoader::load(database, account); }, true), this,
              [this, asked](const Result<AccountDetail> &detail) {
            if (asked == m_askedSide && detail)
                m_side->show(*detail);
        });
}

void LeastPrivilegePage::prepare()
{
    const qint64 account = currentAccount();
    if (account <= 0)
        return;
    bringHome(m_workspace.read([account](auto &database) { return AccountLoader::load(database, account); }, true), this,
              [this](const Result<AccountDetail> &detail) {
            if (!detail)
                return Q_EMIT noticeRequested(detail.error().text(), nullptr);
            CommandSheet(detail->name, detail->steps, this).exec();
        });
}

QVector<KeyHint> LeastPrivilegePage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("R")}, tr("prepare change")}, {{QStringLiteral("Enter")}, tr("open")}};
}

QList<QAction *> LeastPrivilegePage::commands() const { return {m_open, m_prepare, m_export, m_closeSide}; }

QWidget *LeastPrivilegePage::mainPane() const { return m_table; }

QList<QWidget *> LeastPrivilegePage::panes() const
{
    QList<QWidget *> panes{m_use, m_rules, m_bar, m_table};
    if (m_side->isVisible())
        panes << m_side;
    return panes;
}

void LeastPrivilegePage::focusFilter()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

void LeastPrivilegePage::toggleSidePanel()
{
    m_wantsSide = !m_side->isVisibleTo(this);
    m_side->setVisible(m_wantsSide);
    m_detailOf = -1;
    settle();
}

void LeastPrivilegePage::setWindowWidth(int width)
{
    const bool isNarrow = width < 1200;
    m_side->setFixedWidth(width >= 1920 ? 440 : width < 1360 ? 320 : 344);
    m_side->setVisible(m_wantsSide && !isNarrow);
    m_table->setColumnHidden(ViolationTable::Path, width < 1600);
}

} // namespace postern
