// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TimelinePage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/TimelineLoader.h"
#include "models/tables/ThreadPageReader.h"
#include "models/tables/TimelineTable.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/SeverityLegend.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/TableSaving.h"
#include "ui/pages/TimelineDelegate.h"
#include "ui/theme/SeverityLook.h"
#include "ui/timeline/TimelineLegend.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTimer>

namespace postern {

namespace {

unsigned bitsOf(const FilterChip &chip)
{
    unsigned bits = 0;
    for (const QString &key : chip.chosen())
        bits |= 1U << key.toUInt();
    return bits;
}

} // namespace

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())),
      m_marks(new TimelineTable(m_reader, this)), m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(80);
    makeActions();
    m_states = new PageStates(makeContent(), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
}

void TimelinePage::makeActions()
{
    const auto make = [this](const QString &text) {
        auto *action = new QAction(text, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_open = make(tr("Open the account"));
    m_export = make(tr("Export these events…"));
    m_whole = make(tr("Show the whole range"));
    m_retry = make(tr("Try again"));
}

QWidget *TimelinePage::makeContent()
{
    auto *content = new QSplitter(Qt::Vertical, this);
    content->setChildrenCollapsible(false);
    auto *upper = new QWidget(content);
    auto *lines = new QVBoxLayout(upper);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(makeBar());
    m_view = new TimelineView(upper);
    m_view->setMinimumHeight(220);
    lines->addWidget(m_view, 1);
    content->addWidget(upper);
    content->addWidget(makeList());
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 2);
    content->setSizes({480, 320});
    return content;
}

QWidget *TimelinePage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(44);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_range = new SegmentedControl(tr("Range"), {tr("24 h"), tr("7 d"), tr("30 d"), tr("All")}, bar);
    m_range->setCurrent(int(TimelineView::Range::Month));
    m_kinds = new FilterChip(tr("Events"), tr("all kinds"), bar);
    QVector<QPair<QString, QString>> kinds;
    for (int kind = 0; kind < TimelineMark::kinds; ++kind)
        kinds << qMakePair(QString::number(kind), TimelineMark::kindText(TimelineMark::Kind(kind)));
    m_kinds->setChoices(kinds);
    m_severities = new FilterChip(tr("Severity"), tr("all"), bar);
    QVector<QPair<QString, QString>> severities;
    for (const Severity severity : severitiesWorstFirst)
        if (severity != Severity::None)
            severities << qMakePair(QString::number(int(severity)), wordFor(severity));
    m_severities->setChoices(severities);
    m_by = new FilterChip(tr("Lanes by"), tr("account"), bar);
    m_by->setChoices({{QStringLiteral("1"), tr("person")}, {QStringLiteral("2"), tr("source")}});
    m_order = new FilterChip(tr("Order"), tr("risk"), bar);
    m_order->setChoices({{QStringLiteral("1"), tr("count")}, {QStringLiteral("2"), tr("name")}});
    m_by->setExclusive(true);
    m_order->setExclusive(true);
    row->addWidget(m_range);
    for (FilterChip *chip : {m_kinds, m_severities, m_by, m_order})
        row->addWidget(chip);
    row->addStretch(1);
    m_legend = new SeverityLegend(bar);
    row->addWidget(m_legend);
    row->addWidget(new TimelineLegend(bar));
    return bar;
}

QWidget *TimelinePage::makeList()
{
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *head = new QWidget(list);
    head->setFixedHeight(40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_count = new TextLabel(Type::Strong, Token::Text, head);
    m_span = new TextLabel(Type::Body, Token::Text2, head);
    row->addWidget(m_count);
    row->addWidget(m_span);
    row->addStretch(1);
    lines->addWidget(head);
    m_table = new DataTable(tr("Events of the window"), list);
    m_table->setModel(m_marks);
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    QHeaderView *columns = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{TimelineTable::Time, 172}, {TimelineTable::Mark, 28}, {TimelineTable::Account, 190},
                                          {TimelineTable::Event, 190}, {TimelineTable::From, 150}, {TimelineTable::Where, 64},
                                          {TimelineTable::Alert, 84}};
    for (const auto &[column, width] : widths)
        columns->resizeSection(column, width);
    columns->setSectionResizeMode(TimelineTable::What, QHeaderView::Stretch);
    columns->setSortIndicatorShown(true);
    columns->setSortIndicator(TimelineTable::Time, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    lines->addWidget(m_table, 1);
    return list;
}

void TimelinePage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_range, &SegmentedControl::chosen, this, [this](int range) { m_view->setRange(TimelineView::Range(range)); });
    connect(m_kinds, &FilterChip::changed, this, &TimelinePage::applyFilter);
    connect(m_severities, &FilterChip::changed, this, &TimelinePage::applyFilter);
    connect(m_by, &FilterChip::changed, this, &TimelinePage::refresh);
    connect(m_order, &FilterChip::changed, this, [this] { m_view->setOrder(TimelineView::Order(m_order->chosen().value(0).toInt())); });
    connect(m_view, &TimelineView::windowChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_settle, &QTimer::timeout, this, &TimelinePage::listWindow);
    connect(m_view, &TimelineView::selectionChanged, this, &TimelinePage::followMark);
    connect(m_view, &TimelineView::opened, this, &TimelinePage::openLane);
    connect(m_table, &DataTable::settled, this, &TimelinePage::followRow);
    connect(m_table, &DataTable::opened, this, &TimelinePage::openRow);
    connect(m_marks, &PagedTable::answered, this, [this] { followMark(m_view->selectedKey()); });
    connect(m_open, &QAction::triggered, this, [this] { m_view->hasFocus() ? m_view->openSelected() : openRow(); });
    connect(m_whole, &QAction::triggered, this, [this] { m_view->setWindow(0, m_view->timeline().to * 2); });
    connect(m_export, &QAction::triggered, this, [this] {
        exportTable(*this, m_workspace, m_marks->presentQuestion(), TimelineTable::shape(), QStringLiteral("timeline.csv"));
    });
    connect(m_retry, &QAction::triggered, this, &TimelinePage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &TimelinePage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &TimelinePage::refresh);
}

Timeline::By TimelinePage::by() const { return Timeline::By(m_by->chosen().value(0).toInt()); }

void TimelinePage::refresh()
{
    m_states->showLoading(tr("Reading what happened"));
    const quint64 asked = ++m_asked;
    bringHome(m_workspace.read([by = by()](auto &database) { return TimelineLoader::load(database, by); }), this,
              [this, asked](const Result<Timeline> &timeline) {
            if (asked != m_asked)
                return;
            if (!timeline)
                return m_states->showFailed(tr("The timeline could not be read"), timeline.error(), m_retry);
            show(*timeline);
        });
}

void TimelinePage::show(Timeline timeline)
{
    if (timeline.marks.empty())
        return m_states->showEmpty(tr("Nothing suspicious was seen"),
                                   tr("No account was used after its person left, no secret of theirs, no emergency account, and no log was stopped."));
    m_view->setTimeline(std::move(timeline));
    m_states->showContent();
    if (m_view->keysInWindow().empty()) // begin where there is something to see
        m_view->setWindow(0, m_view->timeline().to * 2);
    goToWanted();
}

void TimelinePage::goTo(const QString &place)
{
    m_place = place;
    m_wantsPlace = !place.isEmpty();
    if (m_wantsPlace && m_states->showsContent())
        goToWanted();
}

void TimelinePage::goToWanted()
{
    if (!std::exchange(m_wantsPlace, false))
        return;
    if (m_place.startsWith(QLatin1String("account/"))) {
        if (m_by->isSet()) { // another kind of lane is read: come back with accounts
            m_wantsPlace = true;
            return m_by->clear();
        }
        m_range->setCurrent(int(TimelineView::Range::All));
        m_view->setRange(TimelineView::Range::All);
        const int lane = m_view->laneOf(m_place.section(u'/', 1).toLongLong());
        if (lane < 0)
            return Q_EMIT noticeRequested(tr("Nothing suspicious was seen of this account."), nullptr);
        m_view->showLane(lane);
    }
    const QDate day = QDate::fromString(m_place.section(u'/', 1), Qt::ISODate);
    if (day.isValid() && m_place.startsWith(QLatin1String("day/")))
        m_view->setWindow(day.startOfDay().toSecsSinceEpoch(), day.addDays(1).startOfDay().toSecsSinceEpoch() - 1);
}

void TimelinePage::applyFilter() { m_view->setFilter({bitsOf(*m_kinds), bitsOf(*m_severities)}); }

void TimelinePage::listWindow()
{
    const std::vector<qint64> keys = m_view->keysInWindow();
    m_marks->setMarks(keys, m_view->marksInRange());
    m_count->setText(tr("%n event(s)", nullptr, int(keys.size())));
    const Instant now = instantFromEpoch(m_view->timeline().to);
    m_span->setText(tr("%1 to %2", "span of time").arg(Words::moment(instantFromEpoch(m_view->windowFrom()), now),
                                                       Words::moment(std::min(now, instantFromEpoch(m_view->windowTo())), now)));
}

void TimelinePage::followRow()
{
    if (m_table->hasFocus() && m_table->currentIndex().isValid())
        m_view->select(m_marks->keyOfRow(m_table->currentIndex().row()));
}

void TimelinePage::followMark(qint64 key)
{
    const int row = key >= 0 ? m_marks->rowOfKey(key) : -1;
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_marks->index(row, 0));
}

void TimelinePage::openLane(int lane)
{
    const qint64 id = m_view->timeline().lanes.value(lane).id;
    if (id <= 0)
        return;
    const bool isAccount = m_view->timeline().by == Timeline::By::Account;
    if (m_view->timeline().by == Timeline::By::Source)
        return Q_EMIT pageRequested(QStringLiteral("sources"), {});
    Q_EMIT pageRequested(isAccount ? QStringLiteral("account") : QStringLiteral("people"),
                         (isAccount ? QStringLiteral("account/%1") : QStringLiteral("person/%1")).arg(id));
}

void TimelinePage::openRow()
{
    const QModelIndex row = m_table->currentIndex();
    const qint64 account = row.isValid() ? row.siblingAtColumn(TimelineTable::Account).data(TableRole::Second).toLongLong() : 0;
    if (account > 0)
        Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(account));
}

QVector<KeyHint> TimelinePage::keyHints() const
{
    return {{{QStringLiteral("←"), QStringLiteral("→")}, tr("next event")}, {{QStringLiteral("+"), QStringLiteral("−")}, tr("zoom")},
            {{QStringLiteral("["), QStringLiteral("]")}, tr("move window")}, {{QStringLiteral("Enter")}, tr("open")}};
}

QList<QAction *> TimelinePage::commands() const { return {m_open, m_whole, m_export}; }

QWidget *TimelinePage::mainPane() const { return m_view; }

QList<QWidget *> TimelinePage::panes() const { return {m_range, m_view, m_table}; }

void TimelinePage::focusFilter() { m_kinds->setFocus(); }

void TimelinePage::setWindowWidth(int width)
{
    m_legend->setVisible(width >= 1200);
    m_table->setColumnHidden(TimelineTable::From, width < 1200);
    m_order->setVisible(width >= 1100);
}

} // namespace postern
