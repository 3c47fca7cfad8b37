// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ClosingPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/ClosingLoader.h"
#include "models/series/SourceLoader.h"
#include "models/tables/ClosingTable.h"
#include "models/tables/ThreadPageReader.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/ClosingColumns.h"
#include "ui/pages/ClosingDelegate.h"
#include "ui/pages/ClosingPictures.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/CommandSheet.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/TableSaving.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>

#include <utility>

namespace postern {

namespace {
const QStringList pageNames{QStringLiteral("dormant"), QStringLiteral("orphaned")}; // by Closing::Kind
} // namespace

ClosingPage::ClosingPage(Workspace &workspace, Closing::Kind kind, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_kind(kind), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())),
      m_accounts(new ClosingTable(m_reader, this))
{
    makeActions();
    m_states = new PageStates(makeContent(), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
}

void ClosingPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_disable = make(tr("Prepare disable list"), Qt::Key_D);
    m_open = make(tr("Open"), {});
    m_export = make(tr("Export these accounts…"), {});
    m_clear = make(tr("Clear selection and filters"), Qt::Key_Escape);
    m_retry = new QAction(tr("Try again"), this);
}

QWidget *ClosingPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 16, 24, 24);
    lines->setSpacing(16);
    m_answer = new AnswerLabel(content);
    m_switch = new SegmentedControl(tr("Which accounts"), {tr("Dormant"), tr("Orphaned")}, content);
    m_switch->setCurrent(int(m_kind));
    m_answer->setAside(m_switch);
    lines->addWidget(m_answer);
    m_pictures = new ClosingPictures(m_kind, content);
    lines->addWidget(m_pictures);
    lines->addWidget(makeTable(), 1);
    return content;
}

QWidget *ClosingPage::makeTable()
{
    auto *panel = new Panel({}, this);
    m_bar = new FilterBar(tr("Name, owner or privilege"), panel);
    m_privileged = new FilterChip(tr("Privileged"), tr("any"), m_bar);
    m_privileged->setChoices({{QStringLiteral("yes"), tr("yes")}});
    m_source = new FilterChip(tr("Source"), tr("any"), m_bar);
    m_bar->addChip(m_privileged);
    m_bar->addChip(m_source);
    m_count = new TextLabel(Type::Small, Token::Text2, m_bar);
    m_bar->addAtEnd(m_count);
    panel->body()->addWidget(m_bar);
    m_table = new DataTable(title(), panel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_accounts);
    m_table->setItemDelegate(new ClosingDelegate(m_table));
    m_table->setTickColumn(ClosingTable::Tick);
    layClosingColumns(*m_table);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(makeFoot());
    return panel;
}

QWidget *ClosingPage::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(48);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_selected = new TextLabel(Type::Body, Token::Text2, foot);
    row->addWidget(m_selected);
    row->addSpacing(8);
    row->addWidget(new CommandButton(m_disable, QStringLiteral("primary"), true, foot));
    row->addStretch(1);
    row->addWidget(new CommandButton(m_clear, QStringLiteral("ghost"), true, foot));
    return foot;
}

void ClosingPage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_switch, &SegmentedControl::chosen, this, [this](int kind) {
        m_switch->setCurrent(int(m_kind));
        Q_EMIT pageRequested(pageNames.value(kind), {});
    });
    connect(m_pictures, &ClosingPictures::binChosen, this, &ClosingPage::filterByBin);
    connect(m_pictures, &ClosingPictures::shareChosen, this, &ClosingPage::filterByShare);
    connect(m_bar, &FilterBar::changed, this, &ClosingPage::applyFilter);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_accounts, &PagedTable::stateChanged, this, &ClosingPage::showState);
    connect(m_accounts, &QAbstractItemModel::modelReset, this, [this] {
        if (m_accounts->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_accounts->index(0, 0));
    });
    connect(m_table, &DataTable::opened, m_open, &QAction::trigger);
    connect(m_table, &DataTable::tickedChanged, this, &ClosingPage::showFoot);
    connect(m_table, &DataTable::tickAllRequested, this, [this] {
        m_table->setTicked(QSet<qint64>(m_accounts->keys().begin(), m_accounts->keys().end()));
    });
    connect(m_open, &QAction::triggered, this, [this] {
        const qint64 key = m_accounts->keyOfRow(m_table->currentIndex().row());
        if (key >= 0)
            Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(key));
    });
    connect(m_disable, &QAction::triggered, this, &ClosingPage::prepareList);
    connect(m_export, &QAction::triggered, this, &ClosingPage::exportRows);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_table->setTicked({});
        m_bin = -1;
        m_filter = {};
        m_pictures->setChosenShare({});
        m_bar->clear();
        applyFilter();
    });
    connect(m_retry, &QAction::triggered, this, &ClosingPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &ClosingPage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &ClosingPage::refresh);
}

QString ClosingPage::title() const
{
    return m_kind == Closing::Kind::Dormant ? tr("Dormant accounts") : tr("Orphaned accounts");
}

void ClosingPage::refresh()
{
    m_states->showLoading(tr("Reading accounts"));
    const quint64 asked = ++m_asked;
    bringHome(m_workspace.read([kind = m_kind](auto &database) { return ClosingLoader::load(database, kind); }), this,
              [this, asked](const Result<Closing> &closing) {
            if (asked != m_asked)
                return;
            if (!closing)
                return m_states->showFailed(tr("The accounts could not be read"), closing.error(), m_retry);
            show(*closing);
        });
    readSources();
}

void ClosingPage::show(const Closing &closing)
{
    m_closing = closing;
    if (closing.accounts == 0)
        return m_states->showEmpty(closing.answer, tr("As far as the sources that are connected say."));
    m_answer->setAnswer(closing.answer, closing.detail);
    m_switch->setChoices({tr("Dormant %1").arg(Words::number(closing.dormant)), tr("Orphaned %1").arg(Words::number(closing.orphaned))});
    m_switch->setCurrent(int(m_kind));
    m_pictures->show(closing);
    const AccountFilter before = m_accounts->filter();
    applyFilter();
    if (m_accounts->filter() == before)
        m_accounts->refresh(); // the same question, but other data
    m_states->showContent();
}

void ClosingPage::readSources()
{
    bringHome(m_workspace.read([](auto &database) { return SourceLoader::sources(database); }), this,
              [this](const Result<QVector<SourceStatus>> &sources) {
            if (!sources)
                return;
            QVector<QPair<QString, QString>> choices;
            for (const SourceStatus &source : *sources)
                if (source.accounts > 0)
                    choices << qMakePair(QString::number(source.sourceId), display::line(source.name));
            const QStringList chosen = m_source->chosen();
            const QSignalBlocker quiet(m_source);
            m_source->setChoices(choices);
            m_source->setChosen(chosen);
        });
}

void ClosingPage::applyFilter()
{
    AccountFilter filter = m_filter;
    filter.scope = m_kind == Closing::Kind::Dormant ? AccountFilter::Scope::Dormant : AccountFilter::Scope::Orphaned;
    filter.text = m_bar->text();
    filter.isPrivileged = m_privileged->isSet();
    for (const QString &source : m_source->chosen())
        filter.sources << source.toLongLong();
    m_accounts->setFilter(filter);
}

void ClosingPage::filterByBin(int bin)
{
    if (bin < 0 || bin >= m_closing.bins.size() || m_kind != Closing::Kind::Dormant)
        return; // days since the owner left are not in the list's filter
    const DormantBin &chosen = m_closing.bins[bin];
    const bool isSame = std::exchange(m_bin, m_bin == bin ? -1 : bin) == bin;
    m_filter.usedFrom.reset();
    m_filter.usedBefore.reset();
    if (!isSame && !chosen.isUnknown) {
        constexpr qint64 day = 86400;
        m_filter.usedBefore = m_closing.at - Seconds(chosen.fromDays * day - 1);
        if (chosen.toDays > 0)
            m_filter.usedFrom = m_closing.at - Seconds(chosen.toDays * day - 1);
    }
    applyFilter();
}

void ClosingPage::filterByShare(const QString &depends)
{
    const bool isSame = m_filter.depends == QStringList{depends};
    m_filter.depends = isSame ? QStringList() : QStringList{depends};
    m_pictures->setChosenShare(isSame ? QString() : depends);
    applyFilter();
}

void ClosingPage::showState()
{
    if (m_accounts->state() == PagedTable::State::Failed)
        return m_states->showFailed(tr("The accounts could not be read"), m_accounts->error(), m_retry);
    m_count->setText(tr("%1 of %2 accounts").arg(Words::number(m_accounts->shown()), Words::number(std::max<qint64>(0, m_accounts->total()))));
    showFoot();
}

void ClosingPage::showFoot()
{
    m_selected->setText(tr("%1 selected").arg(Words::number(m_table->ticked().size())));
}

QVector<qint64> ClosingPage::actedOn() const
{
    QVector<qint64> accounts(m_table->ticked().begin(), m_table->ticked().end());
    std::sort(accounts.begin(), accounts.end(), [this](qint64 a, qint64 b) { return m_accounts->rowOfKey(a) < m_accounts->rowOfKey(b); });
    if (accounts.isEmpty() && m_table->currentIndex().isValid())
        accounts << m_accounts->keyOfRow(m_table->currentIndex().row());
    return accounts;
}

void ClosingPage::prepareList()
{
    const QVector<qint64> accounts = actedOn();
    if (accounts.isEmpty())
        return;
    bringHome(m_workspace.read([accounts](auto &database) { return ClosingLoader::disableSteps(database, accounts); }, true), this,
              [this, accounts](const Result<QVector<NextStep>> &steps) {
            if (!steps)
                return Q_EMIT noticeRequested(steps.error().text(), nullptr);
            CommandSheet(accounts.size() == 1 ? tr("one account") : tr("%1 accounts").arg(accounts.size()), *steps, this).exec();
        });
}

void ClosingPage::exportRows()
{
    exportTable(*this, m_workspace, m_accounts->presentQuestion(), ClosingTable::shape(), pageNames.value(int(m_kind)) + QStringLiteral(".csv"));
}

QVector<KeyHint> ClosingPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("Space")}, tr("select")},
            {{QStringLiteral("D")}, tr("prepare disable list")}};
}

QList<QAction *> ClosingPage::commands() const { return {m_open, m_disable, m_export, m_clear}; }

QWidget *ClosingPage::mainPane() const { return m_table; }

QList<QWidget *> ClosingPage::panes() const { return QList<QWidget *>{m_switch} + m_pictures->panes() + QList<QWidget *>{m_bar, m_table}; }

void ClosingPage::focusFilter()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

void ClosingPage::setWindowWidth(int width)
{
    for (const int column : {ClosingTable::Source, ClosingTable::Privilege})
        m_table->setColumnHidden(column, width < 1200);
}

} // namespace postern
