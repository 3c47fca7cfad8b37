// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SourcesPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/SourceLoader.h"
#include "models/tables/SourceTable.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/SourceDelegate.h"
#include "ui/pages/SourceSide.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>

namespace postern {

SourcesPage::SourcesPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_sources(new SourceTable(this))
{
    makeActions();
    m_states = new PageStates(makeContent(), this);
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_states, 1);
    m_side = new SourceSide(m_tryAgain, m_pause, m_closeSide, this);
    m_side->setFixedWidth(376);
    row->addWidget(m_side);
    connectUp();
}

void SourcesPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_syncAll = make(tr("Sync all"), Qt::Key_S);
    m_add = make(tr("Add source…"), Qt::Key_N);
    m_tryAgain = make(tr("Try again"), Qt::Key_T);
    m_pause = make(tr("Pause"), {});
    m_closeSide = make(tr("Hide the side panel"), {});
    m_retry = new QAction(tr("Try again"), this);
    for (QAction *action : {m_syncAll, m_add, m_tryAgain, m_pause})
        action->setEnabled(m_workspace.mayWrite());
}

QWidget *SourcesPage::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 20, 24, 24);
    lines->setSpacing(16);
    m_answer = new AnswerLabel(content);
    m_answer->setLink(nullptr);
    lines->addWidget(m_answer);
    lines->addWidget(makeTable());
    lines->addWidget(new TextLabel(tr("Runs: the height is the duration, a cross is a failed run, a hollow square is a run that brought nothing."),
                                   Type::Small, Token::Text2, content));
    m_effects = new Panel(tr("What this affects today"), content);
    m_effectLines = new QVBoxLayout;
    m_effectLines->setContentsMargins(16, 0, 16, 12);
    m_effectLines->setSpacing(8);
    m_effects->body()->addLayout(m_effectLines);
    lines->addWidget(m_effects);
    lines->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

QWidget *SourcesPage::makeTable()
{
    m_panel = new Panel(tr("Sources"), this);
    m_panel->addToHead(new CommandButton(m_syncAll, {}, true, m_panel));
    m_panel->addToHead(new CommandButton(m_add, QStringLiteral("primary"), true, m_panel));
    m_table = new DataTable(tr("Sources"), m_panel);
    m_table->setRows(DataTable::Rows::Sources);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_sources);
    m_table->setItemDelegate(new SourceDelegate(m_table));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(SourceTable::Source, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(int(SourceTable::Health), 172), std::pair(int(SourceTable::Runs), 128),
                                        std::pair(int(SourceTable::LastComplete), 148)})
        head->resizeSection(column, width);
    m_panel->body()->addWidget(m_table);
    m_panel->body()->addSpacing(1);
    return m_panel;
}

void SourcesPage::connectUp()
{
    connect(m_retry, &QAction::triggered, this, &SourcesPage::refresh);
    connect(m_syncAll, &QAction::triggered, this, [this] { sync({}); });
    connect(m_add, &QAction::triggered, this, &SourcesPage::addRequested);
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        if (const SourceStatus *source = current())
            sync({source->name});
    });
    connect(m_pause, &QAction::triggered, this, &SourcesPage::togglePause);
    connect(m_closeSide, &QAction::triggered, this, &SourcesPage::toggleSidePanel);
    connect(m_table, &DataTable::settled, this, &SourcesPage::settle);
    connect(m_table, &DataTable::opened, this, [this] {
        m_wantsSide = true;
        m_side->setVisible(true);
        settle(m_table->currentIndex());
    });
    connect(m_side, &SourceSide::accountChosen, this, [this](qint64 id) {
        Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(id));
    });
    connect(&m_workspace, &Workspace::changed, this, &SourcesPage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &SourcesPage::refresh);
    connect(&m_workspace, &Workspace::syncStarted, this, &SourcesPage::refresh);
    connect(&m_workspace, &Workspace::syncFinished, this, &SourcesPage::refresh);
}

void SourcesPage::refresh()
{
    const quint64 asked = ++m_asked;
    m_states->showLoading(tr("Reading the sources"));
    bringHome(m_workspace.read([](auto &database) { return SourceLoader::load(database); }), this,
              [this, asked](const Result<SourcesSummary> &summary) {
            if (asked != m_asked)
                return;
            if (!summary)
                return m_states->showFailed(tr("The sources could not be read"), summary.error(), m_retry);
            show(*summary);
        });
}

void SourcesPage::show(const SourcesSummary &summary)
{
    if (summary.sources.isEmpty()) {
        m_side->clear();
        return m_states->showEmpty(tr("No source is connected yet"), tr("Add a file, a directory or a cloud account to read from."), m_add);
    }
    const qint64 kept = current() ? current()->sourceId : -1;
    const Instant now = m_workspace.asOf().at.value_or(m_workspace.clock().now());
    m_sources->setSources(summary.sources, now);
    m_answer->setAnswer(summary.answer, summary.detail);
    m_panel->setTitle(tr("%1 sources").arg(summary.sources.size()));
    m_panel->setSub(tr("%1 accounts, %2 people").arg(Words::number(summary.accounts), Words::number(summary.people)));
    showEffects(summary);
    m_states->showContent();
    int row = m_sources->rowOfKey(kept);
    for (int i = 0; row < 0 && i < summary.sources.size(); ++i)
        if (summary.sources[i].health.state == SourceHealth::State::Failing)
            row = i;
    m_table->setCurrentIndex(m_sources->index(std::max(0, row), 0));
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + m_table->rowHeight(0) * m_sources->rowCount() + 2);
}

void SourcesPage::showEffects(const SourcesSummary &summary)
{
    while (QLayoutItem *item = m_effectLines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool hasAny = false;
    for (const SourceStatus &source : summary.sources) {
        if (source.effect.isEmpty())
            continue;
        hasAny = true;
        auto *line = new QWidget(m_effects);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(new GlyphLabel(source.health.mark(), 10, line));
        auto *name = new TextLabel(display::line(source.name), Type::Strong, Token::Text, line);
        name->setFixedWidth(140);
        name->setElides(true);
        row->addWidget(name);
        auto *effect = new TextLabel(display::line(source.effect), Type::Body, Token::Text2, line);
        effect->setElides(true);
        row->addWidget(effect, 1);
        const qsizetype held = source.heldRules.size();
        if (held > 0) {
            auto *rules = new TextLabel(held == 1 ? tr("1 rule on hold") : tr("%1 rules on hold").arg(held), Type::Small, Token::Text2, line);
            rules->setToolTip(display::toolTip(source.heldRules.join(QStringLiteral(", "))));
            row->addWidget(rules);
        }
        m_effectLines->addWidget(line);
    }
    m_effects->setVisible(hasAny);
}

const SourceStatus *SourcesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_sources->sources().size() ? &m_sources->sources()[row] : nullptr;
}

void SourcesPage::settle(const QModelIndex &)
{
    const SourceStatus *source = current();
    if (!source)
        return m_side->clear();
    m_pause->setText(source->health.state == SourceHealth::State::Paused ? tr("Resume") : tr("Pause"));
    m_side->show(*source, m_workspace.asOf().at.value_or(m_workspace.clock().now()));
}

void SourcesPage::sync(const QStringList &names)
{
    SyncRequest request;
    request.sources = names;
    bringHome(m_workspace.sync(request), this, [this](const Result<SyncReport> &report) {
        if (!report)
            Q_EMIT noticeRequested(report.error().text(), nullptr);
    });
}

void SourcesPage::togglePause()
{
    const SourceStatus *source = current();
    if (!source)
        return;
    const bool isPaused = source->health.state == SourceHealth::State::Paused;
    bringHome(m_workspace.setPaused(source->name, !isPaused), this,
              [this](const Result<void> &done) {
        if (!done)
            Q_EMIT noticeRequested(done.error().text(), nullptr);
    });
}

QVector<KeyHint> SourcesPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("S")}, tr("sync all")},
            {{QStringLiteral("T")}, tr("try again")}, {{QStringLiteral("N")}, tr("add source")}};
}

QList<QAction *> SourcesPage::commands() const { return {m_syncAll, m_add, m_tryAgain, m_pause, m_closeSide}; }

QWidget *SourcesPage::mainPane() const { return m_table; }

QList<QWidget *> SourcesPage::panes() const
{
    QList<QWidget *> panes{m_table};
    if (m_side->isVisible())
        panes << m_side;
    return panes;
}

void SourcesPage::toggleSidePanel()
{
    m_wantsSide = !m_side->isVisibleTo(this);
    m_side->setVisible(m_wantsSide);
}

void SourcesPage::setWindowWidth(int width)
{
    m_side->setFixedWidth(width >= 1920 ? 440 : width < 1360 ? 320 : 376);
    m_side->setVisible(m_wantsSide && width >= 1200);
}

} // namespace postern
