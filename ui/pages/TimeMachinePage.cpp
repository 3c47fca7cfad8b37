// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TimeMachinePage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/DayScrubber.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/DifferenceDelegate.h"
#include "ui/pages/DifferenceModel.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/KpiStrip.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace postern {

namespace {
constexpr int firstSpan = 30; ///< days between the two ends before anybody chose
}

TimeMachinePage::TimeMachinePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_wait(new QTimer(this)), m_model(new DifferenceModel(this))
{
    makeActions();
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    m_states = new PageStates(makeContent(), this);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
    connectActions();
}

TimeMachinePage::~TimeMachinePage()
{
    for (const auto &progress : {m_progress, m_readingDays}) {
        if (progress)
            progress->cancel();
    }
}

void TimeMachinePage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_swap = make(tr("Today as B"), {});
    m_open = make(tr("Open"), {});
    m_clear = make(tr("Clear filters"), {});
    m_export = make(tr("Export difference…"), Qt::Key_E);
    m_retry = make(tr("Try again"), {});
}

QWidget *TimeMachinePage::makeContent()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 16, 24, 24);
    lines->setSpacing(12);
    lines->addWidget(makeHead());
    lines->addWidget(makeScrubber());
    m_figures = new KpiStrip(content);
    lines->addWidget(m_figures);
    m_notes = new TextLabel(Type::Small, Token::MediumText, content);
    m_notes->setWordWrap(true);
    m_notes->hide();
    lines->addWidget(m_notes);
    QWidget *table = makeTable();
    table->setMinimumHeight(themeInForce().scaled(356)); // eight rows; a lower window scrolls
    lines->addWidget(table, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QDateEdit *TimeMachinePage::makeDay(const QString &name)
{
    auto *day = new QDateEdit(this);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QLocale().language() == QLocale::Korean ? QStringLiteral("yyyy. M. d.") : QStringLiteral("d MMM yyyy"));
    day->setKeyboardTracking(false);
    day->setAccessibleName(name);
    day->setFixedWidth(themeInForce().scaled(128));
    return day;
}

QWidget *TimeMachinePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_answer = new AnswerLabel(head);
    row->addWidget(m_answer, 1);
    m_person = new SearchField(tr("One person: name, mail or number"), {}, head);
    m_person->setAccessibleName(tr("Compare for one person"));
    m_person->setFixedWidth(themeInForce().scaled(210));
    row->addWidget(m_person, 0, Qt::AlignBottom);
    m_dayA = makeDay(tr("First day, A"));
    m_dayB = makeDay(tr("Second day, B"));
    row->addWidget(new TextLabel(tr("A", "the first of two days"), Type::BodyMedium, Token::Text2, head), 0, Qt::AlignBottom);
    row->addWidget(m_dayA, 0, Qt::AlignBottom);
    row->addWidget(new TextLabel(tr("B", "the second of two days"), Type::BodyMedium, Token::Text2, head), 0, Qt::AlignBottom);
    row->addWidget(m_dayB, 0, Qt::AlignBottom);
    row->addWidget(new CommandButton(m_swap, {}, false, head), 0, Qt::AlignBottom);
    return head;
}

QWidget *TimeMachinePage::makeScrubber()
{
    m_scrubberPanel = new Panel(tr("Changes recorded per day"), this);
    auto *state = new QWidget(m_scrubberPanel);
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    m_running = new TextLabel(Type::Small, Token::Text2, state);
    m_cancel = new LinkButton(tr("Cancel"), state);
    m_cancel->setAccessibleName(tr("Cancel the comparison"));
    row->addWidget(m_running);
    row->addWidget(m_cancel);
    m_scrubberPanel->addToHead(state);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(6, 0, 6, 8);
    m_scrubber = new DayScrubber(m_scrubberPanel);
    room->addWidget(m_scrubber);
    m_scrubberPanel->body()->addLayout(room);
    return m_scrubberPanel;
}

QWidget *TimeMachinePage::makeTable()
{
    auto *panel = new Panel({}, this);
    m_bar = new FilterBar(tr("Name or what"), panel);
    m_kind = new FilterChip(tr("Kind"), tr("any"), m_bar);
    m_cause = new FilterChip(tr("Cause"), tr("any"), m_bar);
    m_source = new FilterChip(tr("Source"), tr("any"), m_bar);
    m_bar->addChip(m_kind);
    m_bar->addChip(m_source);
    m_bar->addChip(m_cause);
    panel->body()->addWidget(m_bar);
    // A row of their own: beside the filters they are wider than a window of 1024.
    auto *which = new QHBoxLayout;
    which->setContentsMargins(16, 0, 16, 8);
    m_change = new SegmentedControl(tr("Which differences"), {}, panel);
    m_count = new TextLabel(Type::Small, Token::Text2, panel);
    which->addWidget(m_change);
    which->addStretch(1);
    which->addWidget(m_count);
    panel->body()->addLayout(which);
    m_table = new DataTable(tr("What differs"), panel);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    QHeaderView *head = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{DifferenceModel::Subject, 220}, {DifferenceModel::Kind, 84},   {DifferenceModel::Source, 110}, {DifferenceModel::What, 180},
                                          {DifferenceModel::Before, 116},  {DifferenceModel::After, 126}, {DifferenceModel::At, 84}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(DifferenceModel::Why, QHeaderView::Stretch);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    panel->body()->addWidget(m_table, 1);
    return panel;
}

void TimeMachinePage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_wait, &QTimer::timeout, this, &TimeMachinePage::ask);
    connect(m_scrubber, &DayScrubber::moved, this, &TimeMachinePage::setEnds);
    connect(m_dayA, &QDateEdit::dateChanged, this, [this](const QDate &day) { setEnds(day, std::max(day, m_b)); });
    connect(m_dayB, &QDateEdit::dateChanged, this, [this](const QDate &day) { setEnds(std::min(day, m_a), day); });
    connect(m_person, &QLineEdit::returnPressed, this, &TimeMachinePage::ask);
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_wait->start(); // all of the estate again
    });
    connect(m_person, &SearchField::left, m_table, [this] { m_table->setFocus(); });
    connect(m_cancel, &QPushButton::clicked, this, &TimeMachinePage::cancel);
    connect(m_figures, &KpiStrip::chosen, this, &TimeMachinePage::openFigure);
    connect(m_bar, &FilterBar::changed, this, &TimeMachinePage::applyFilter);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_change, &SegmentedControl::chosen, this, &TimeMachinePage::applyFilter);
    connect(m_table, &DataTable::opened, this, &TimeMachinePage::openRow);
}

void TimeMachinePage::refresh()
{
    m_states->showLoading(tr("Reading what changed when"));
    readDays();
}

void TimeMachinePage::readDays()
{
    if (m_readingDays)
        m_readingDays->cancel();
    m_readingDays = std::make_shared<Progress>();
    const quint64 asked = ++m_askedDays;
    bringHome(TimeMachine::changes(m_workspace, m_readingDays), this, [this, asked](const Result<QVector<ChangeDay>> &days) {
        if (asked != m_askedDays)
            return;
        if (!days)
            return m_states->showFailed(tr("The history could not be read"), days.error(), m_retry);
        if (days->isEmpty())
            return m_states->showEmpty(tr("There is no history yet"), tr("It begins with the first complete read of a source. Sync first."));
        const auto reads = std::count_if(days->begin(), days->end(), [](const ChangeDay &day) { return day.wasRead; });
        m_scrubberPanel->setSub(tr("%n day(s) with a read", nullptr, int(reads)));
        m_scrubber->setDays(*days);
        const QDate first = days->first().day, last = days->last().day;
        for (QDateEdit *day : {m_dayA, m_dayB}) {
            const QSignalBlocker quiet(day);
            day->setDateRange(first, last);
        }
        m_states->showContent();
        if (!m_hasDays && !m_a.isValid())
            m_b = last, m_a = std::max(first, last.addDays(-firstSpan));
        m_hasDays = true;
        // While looking back the question is what became of that day.
        if (const auto &at = m_workspace.asOf().at; at && Words::dayOf(*at) < m_b)
            m_a = std::max(first, Words::dayOf(*at));
        setEnds(m_a, m_b);
    });
}

void TimeMachinePage::setEnds(const QDate &a, const QDate &b)
{
    if (!m_hasDays || m_scrubber->days().isEmpty()) {
        m_a = a;
        m_b = b;
        return;
    }
    const QDate first = m_scrubber->days().first().day, last = m_scrubber->days().last().day;
    m_a = std::clamp(a, first, last);
    m_b = std::clamp(std::max(b, m_a), first, last);
    const QSignalBlocker quietA(m_dayA), quietB(m_dayB);
    m_dayA->setDate(m_a);
    m_dayB->setDate(m_b);
    m_scrubber->setEnds(m_a, m_b);
    m_wait->start();
}

Instant TimeMachinePage::endOf(const QDate &day) const
{
    return std::min(instantFromEpoch(day.addDays(1).startOfDay().toSecsSinceEpoch() - 1), m_workspace.clock().now());
}

void TimeMachinePage::ask()
{
    m_wait->stop();
    if (!m_hasDays)
        return;
    if (m_progress)
        m_progress->cancel();
    const quint64 asked = ++m_asked;
    m_progress = std::make_shared<Progress>([self = QPointer(this), asked](const Progress::Reading &reading) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, asked, reading] { // on the working thread: home first
            if (self && asked == self->m_asked && self->m_progress)
                self->m_running->setText(tr("Comparing, step %1 of %2").arg(std::min<qint64>(reading.done + 1, 3)).arg(3));
        }, Qt::QueuedConnection);
    });
    showRunning(true);
    const TimeMachine::TwoDays days{endOf(m_a), endOf(m_b), m_person->text().trimmed()};
    bringHome(TimeMachine::compare(m_workspace, days, m_progress), this, [this, asked](const Result<TimeMachine::Comparison> &comparison) {
        if (asked != m_asked)
            return;
        m_progress.reset();
        showRunning(false);
        if (comparison)
            return show(*comparison);
        // A name that nobody has is no failure of the page.
        m_notes->setDataText(comparison.error().text());
        m_notes->show();
        m_model->setRows({}, m_a, m_b, m_workspace.clock().now());
        m_answer->setAnswer(tr("These days could not be compared."));
        showCounts();
    });
}

} // namespace postern
