// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/OverviewLoader.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/SeverityLegend.h"
#include "ui/charts/SuspiciousAccessChart.h"
#include "ui/charts/TrendRows.h"
#include "ui/pages/BandList.h"
#include "ui/pages/FigureKpi.h"
#include "ui/pages/FirstTodayModel.h"
#include "ui/pages/LastOpening.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/QueueDelegate.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/KpiStrip.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>

namespace postern {

namespace {

QString levelName(Severity level)
{
    switch (level) {
    case Severity::Critical: return QStringLiteral("critical");
    case Severity::High: return QStringLiteral("high");
    case Severity::Medium: return QStringLiteral("medium");
    case Severity::Low: return QStringLiteral("low");
    case Severity::None: return QStringLiteral("none");
    }
    return {};
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_retry(new QAction(tr("Try again"), this)),
      m_export(new QAction(tr("Export management summary"), this)), m_startWith(new QAction(tr("Open"), this))
{
    m_states = new PageStates(makeContent(), this);
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
}

QWidget *OverviewPage::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 16, 24, 12);
    lines->setSpacing(16);
    m_answer = new AnswerLabel(content);
    m_compare = new SegmentedControl(tr("Compare with"), {tr("Since last time"), tr("7 days"), tr("30 days")}, content);
    m_answer->setAside(m_compare);
    lines->addWidget(m_answer);
    m_kpis = new KpiStrip(content);
    lines->addWidget(m_kpis);
    auto *panels = new QGridLayout;
    panels->setSpacing(16);
    panels->addWidget(makeFirst(), 0, 0);
    panels->addWidget(makeTrends(), 0, 1);
    panels->addWidget(makeSuspicious(), 1, 0);
    panels->addWidget(makeSources(), 1, 1);
    panels->setColumnStretch(0, 711);
    panels->setColumnStretch(1, 447);
    lines->addLayout(panels, 1);
    scroll->setWidget(content);
    return scroll;
}

QWidget *OverviewPage::makeFirst()
{
    m_firstPanel = new Panel(tr("First today"), this);
    m_firstPanel->setSub(tr("new first, then by risk"));
    m_firstPanel->addToHead(new TextLabel(tr("Risk"), Type::Small, Token::Text2, m_firstPanel));
    m_first = new DataTable(tr("First today"), m_firstPanel);
    m_first->setRows(DataTable::Rows::TwoLines);
    m_first->horizontalHeader()->hide();
    m_first->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_first->setFrameShape(QFrame::NoFrame);
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // all six rows have room
    m_firstModel = new FirstTodayModel(this);
    m_first->setModel(m_firstModel);
    m_queue = new QueueDelegate(m_first);
    m_first->setItemDelegate(m_queue);
    m_firstPanel->body()->addWidget(m_first);
    m_firstPanel->body()->addSpacing(1);
    m_firstPanel->setMinimumHeight(312);
    return m_firstPanel;
}

QWidget *OverviewPage::makeTrends()
{
    m_trendPanel = new Panel(tr("Accounts at risk"), this);
    m_since = new TextLabel(QString(), Type::Small, Token::Text2, m_trendPanel);
    m_trendPanel->addToHead(m_since);
    m_trends = new TrendRows(m_trendPanel);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(16, 0, 16, 8);
    room->addWidget(m_trends);
    m_trendPanel->body()->addLayout(room);
    return m_trendPanel;
}

QWidget *OverviewPage::makeSuspicious()
{
    m_suspiciousPanel = new Panel(tr("Suspicious access"), this);
    m_suspiciousPanel->addToHead(new SeverityLegend(m_suspiciousPanel));
    m_suspicious = new SuspiciousAccessChart(m_suspiciousPanel);
    m_suspicious->setMinimumHeight(200);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(16, 0, 16, 8);
    room->addWidget(m_suspicious);
    m_suspiciousPanel->body()->addLayout(room);
    m_suspiciousPanel->setMinimumHeight(260);
    return m_suspiciousPanel;
}

QWidget *OverviewPage::makeSources()
{
    m_sourcesPanel = new Panel(tr("Risk by source"), this);
    auto *link = new LinkButton(tr("Open sources"), m_sourcesPanel);
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("sources"), {}); });
    m_sourcesPanel->addToHead(link);
    m_bands = new BandList(m_sourcesPanel);
    m_sourcesPanel->body()->addWidget(m_bands);
    m_sourcesPanel->body()->addStretch(1);
    m_care = new QVBoxLayout;
    m_care->setContentsMargins(16, 8, 16, 12);
    m_care->setSpacing(6);
    m_sourcesPanel->body()->addLayout(m_care);
    return m_sourcesPanel;
}

void OverviewPage::connectUp()
{
    m_answer->setLink(nullptr);
    connect(m_retry, &QAction::triggered, this, &OverviewPage::refresh);
    connect(m_export, &QAction::triggered, this, &OverviewPage::summaryRequested);
    connect(m_startWith, &QAction::triggered, this, [this] { open(m_overview.startWith); });
    connect(m_compare, &SegmentedControl::chosen, this, &OverviewPage::refresh);
    connect(m_first, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (index.row() >= 0 && index.row() < m_firstModel->rows().size())
            open(m_firstModel->rows()[index.row()]);
    });
    connect(m_kpis, &KpiStrip::chosen, this, [this](int index) {
        static const QStringList behind{QStringLiteral("people"), {}, QStringLiteral("dormant"), QStringLiteral("orphaned"), QStringLiteral("least-privilege")};
        if (const QString name = behind.value(index); !name.isEmpty())
            return Q_EMIT pageRequested(name, index == 0 ? QStringLiteral("leavers") : QString());
        openAccounts({});
    });
    connect(m_trends, &Chart::opened, this, [this](int row) {
        if (row >= 0 && row < m_overview.trends.rows.size())
            openAccounts(QStringLiteral("level=") + levelName(m_overview.trends.rows[row].severity));
    });
    connect(m_suspicious, &Chart::opened, this, [this](int day) {
        if (day >= 0 && day < m_overview.suspicious.days.size())
            Q_EMIT pageRequested(QStringLiteral("timeline"), QStringLiteral("day/") + m_overview.suspicious.days[day].day.toString(Qt::ISODate));
    });
    connect(m_bands, &BandList::opened, this,
            [this](qint64 source) { openAccounts(QStringLiteral("source=%1").arg(source)); });
    connect(&m_workspace, &Workspace::changed, this, &OverviewPage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &OverviewPage::refresh);
}

Reference OverviewPage::reference() const
{
    const Instant now = m_workspace.asOf().at.value_or(m_workspace.clock().now());
    const auto kind = m_compare->current() == 1   ? Reference::Kind::SevenDays
                      : m_compare->current() == 2 ? Reference::Kind::ThirtyDays
                                                  : Reference::Kind::LastOpening;
    return Reference::of(kind, now, LastOpening::of(m_workspace));
}

void OverviewPage::refresh()
{
    const quint64 asked = ++m_asked;
    m_states->showLoading(tr("Reading the workspace"));
    bringHome(m_workspace.read([reference = reference()](auto &database) { return OverviewLoader::load(database, reference); }), this,
              [this, asked](const Result<Overview> &loaded) {
            if (asked != m_asked)
                return;
            if (!loaded)
                return m_states->showFailed(tr("The Overview could not be read"), loaded.error(), m_retry);
            show(*loaded);
        });
}

void OverviewPage::show(const Overview &overview)
{
    m_overview = overview;
    if (overview.sources == 0) {
        m_states->showEmpty(tr("No source is connected yet"), tr("Add a source to see who has which access, and what is wrong with it."));
        return;
    }
    const QString compared = overview.reference.name(overview.at);
    const int chosen = m_compare->current();
    m_compare->setChoices({chosen == 0 ? tr("Since %1").arg(compared) : tr("Since last time"), tr("7 days"), tr("30 days")});
    m_compare->setCurrent(std::max(0, chosen));
    m_answer->setAnswer(overview.answer, overview.start);
    m_startWith->setText(tr("Open it"));
    m_answer->setLink(overview.startWith.id > 0 ? m_startWith : nullptr);
    showFigures(overview);
    m_firstModel->setRows(overview.first);
    if (!overview.first.isEmpty())
        m_first->setCurrentIndex(m_firstModel->index(0, 0));
    const int atRisk = overview.levels.total() - overview.levels[Severity::None];
    m_trendPanel->setSub(overview.areTrendsReconstructed
                             ? tr("%1 of %2 privileged, 90 days, worked out").arg(atRisk).arg(overview.levels.total())
                             : tr("%1 of %2 privileged, 90 days").arg(atRisk).arg(overview.levels.total()));
    m_trendPanel->setToolTip(overview.areTrendsReconstructed
                                 ? tr("Days before the first sync are worked out from when the findings known today began.")
                                 : QString());
    static_cast<TextLabel *>(m_since)->setText(overview.reference.since(overview.at));
    m_trends->setTrends(overview.trends);
    int events = 0, alerts = 0;
    for (const SuspiciousDay &day : overview.suspicious.days) {
        events += day.events.total();
        alerts += day.alerts;
    }
    const QString flagged = alerts == 1 ? tr("1 alert") : tr("%1 alerts").arg(alerts);
    m_suspiciousPanel->setSub(tr("14 days, %1 events, %2").arg(events).arg(flagged));
    m_suspicious->setData(overview.suspicious);
    m_sourcesPanel->setSub(tr("%1 privileged accounts").arg(Words::number(overview.levels.total())));
    m_bands->setBands(overview.bands);
    showCare(overview);
    m_states->showContent();
}

void OverviewPage::showFigures(const Overview &overview)
{
    QVector<Kpi> kpis;
    for (const KeyFigure &figure : overview.figures)
        kpis << kpiFrom(figure);
    m_kpis->setKpis(kpis);
}

void OverviewPage::showCare(const Overview &overview)
{
    while (QLayoutItem *item = m_care->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const SourceStatus &source : overview.needCare) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new GlyphLabel(source.health.mark(), 10, line), 0, Qt::AlignTop);
        auto *name = new TextLabel(display::line(source.name), Type::Strong, Token::Text, line);
        row->addWidget(name, 0, Qt::AlignTop);
        auto *text = new TextLabel(display::line(source.health.text() + QStringLiteral("; ") + source.effect.left(1).toLower() + source.effect.mid(1)), Type::Body, Token::Text2, line);
        text->setWordWrap(true);
        row->addWidget(text, 1, Qt::AlignTop);
        m_care->addWidget(line);
    }
}

void OverviewPage::open(const FirstToday &row)
{
    if (row.id <= 0)
        return;
    if (row.kind == SubjectKind::Account)
        Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(row.id));
    else
        Q_EMIT noticeRequested(tr("%1 belongs to no account that a source names.").arg(display::line(row.name)), nullptr);
}

void OverviewPage::openAccounts(const QString &filter)
{
    Q_EMIT pageRequested(QStringLiteral("privileged"), filter);
}

QVector<KeyHint> OverviewPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("Enter")}, tr("open")}};
}

QList<QAction *> OverviewPage::commands() const { return {m_startWith, m_export}; }

QWidget *OverviewPage::mainPane() const { return m_first; }

QList<QWidget *> OverviewPage::panes() const
{
    return {m_compare, m_kpis, m_first, m_trends, m_suspicious, m_bands};
}

void OverviewPage::setWindowWidth(int width)
{
    const bool isNarrow = width < 1200;
    m_kpis->setBrief(isNarrow);
    m_queue->setNarrow(isNarrow);
    m_first->viewport()->update();
}

} // namespace postern
