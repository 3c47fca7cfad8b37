// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RulesPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/tables/RuleMatchTable.h"
#include "models/workspace/RuleBook.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/RuleBacktest.h"
#include "ui/pages/RuleHead.h"
#include "ui/pages/RuleList.h"
#include "ui/pages/RuleParameters.h"
#include "ui/pages/RuleSide.h"
#include "ui/pages/RuleStrip.h"
#include "ui/pages/RuleTrialModel.h"
#include "ui/pages/TableSaving.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SqlView.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QTimer>

#include <utility>

namespace postern {

void RulesPage::connectActions()
{
    connect(m_save, &QAction::triggered, this, &RulesPage::save);
    connect(m_discard, &QAction::triggered, this, [this] { m_side->parameters()->discard(); });
    connect(m_backtest, &QAction::triggered, this, [this] { m_side->backtest()->run(); });
    connect(m_undo, &QAction::triggered, this, [this] { step(m_done, m_undone, true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(m_undone, m_done, false); });
    connect(m_open, &QAction::triggered, this, [this] { openMatch(m_table->currentIndex()); });
    connect(m_export, &QAction::triggered, this, [this] {
        exportTable(*this, m_workspace, m_matches->presentQuestion(), RuleMatchTable::spec().shape, m_detail.card.id + QStringLiteral(".csv"));
    });
    connect(m_retry, &QAction::triggered, this, &RulesPage::refresh);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

bool RulesPage::isEdited() const { return !m_side->parameters()->edited().isEmpty(); }

void RulesPage::showHead()
{
    const bool mayStore = m_workspace.mayWrite() && m_workspace.asOf().isPresent();
    m_head->show(m_detail, isEdited(), m_isSaving);
    m_discard->setVisible(isEdited());
    m_save->setEnabled(isEdited() && mayStore && !m_isSaving);
    m_save->setToolTip(!m_workspace.mayWrite() ? tr("The workspace was opened to read only.")
                       : mayStore              ? m_save->text()
                                               : tr("While looking back nothing can be changed."));
    m_undo->setEnabled(!m_done.isEmpty() && mayStore && !m_isSaving);
    m_redo->setEnabled(!m_undone.isEmpty() && mayStore && !m_isSaving);
}

void RulesPage::follow()
{
    const QMap<QString, double> edited = m_side->parameters()->edited();
    ++m_askedTrial;
    if (m_trying)
        m_trying->cancel();
    showHead();
    m_strip->showStanding(m_detail.card);
    m_strip->setTook(QString());
    m_side->backtest()->setRule(m_detail.card.id, edited);
    if (edited.isEmpty()) {
        m_wait->stop();
        m_trial = {};
        m_which->setCurrent(0);
        return showMatches();
    }
    m_wait->start();
}

void RulesPage::tryOut()
{
    const quint64 asked = ++m_askedTrial;
    m_trying = std::make_shared<Progress>();
    auto job = [catalog = m_workspace.rules(), rule = m_detail.card.id, values = m_side->parameters()->edited()](auto &database, Progress &progress) {
        return RuleTrial::run(database, catalog, rule, values, progress);
    };
    bringHome(m_workspace.runAside(std::move(job), m_trying), this, [this, asked](const Result<RuleTrial> &trial) {
        if (asked == m_askedTrial)
            showTrial(trial);
    });
}

void RulesPage::showTrial(const Result<RuleTrial> &trial)
{
    if (!trial)
        return m_strip->showError(trial.error().text());
    m_trial = *trial;
    m_strip->setTook(tr("%1 matches in %2 ms").arg(Words::number(m_trial.matches), Words::number(m_trial.tookMs)));
    showMatches();
}

void RulesPage::showMatches()
{
    const bool isTrial = isEdited();
    m_which->setVisible(isTrial);
    if (isTrial)
        m_trialModel->setTrial(m_trial, m_which->current() == 1, m_workspace.asOf().at.value_or(m_workspace.clock().now()));
    QAbstractItemModel *wanted = isTrial ? static_cast<QAbstractItemModel *>(m_trialModel) : m_matches;
    if (m_table->model() != wanted) {
        m_table->setSortingEnabled(!isTrial);
        m_table->setModel(wanted);
    }
    showMatchCount();
}

void RulesPage::showMatchCount()
{
    const RuleCard &card = m_detail.card;
    if (isEdited()) {
        m_matchCount->setText(tr("%n match(es)", nullptr, int(m_trial.matches)));
        QString change = m_trial.added == 0 && m_trial.removed == 0 ? tr("the same as the saved rule")
                                                                     : tr("%1 new, %2 no longer").arg(Words::number(m_trial.added), Words::number(m_trial.removed));
        if (m_trial.rows.size() == RuleTrial::mostRows)
            change = tr("%1; the first %2 are listed").arg(change, Words::number(RuleTrial::mostRows));
        return m_matchSub->setText(change);
    }
    const qint64 shown = m_matches->shown();
    const bool isUnknown = shown == 0 && !card.isCountKnown();
    m_matchCount->setText(isUnknown ? tr("Matches not known") : tr("%n match(es)", nullptr, int(shown)));
    m_matchSub->setText(m_matches->state() != PagedTable::State::Ready ? QString()
                        : isUnknown          ? tr("that nothing is listed does not mean that there is nothing")
                        : card.isAtLeast()   ? tr("there may be more: not every source could be read")
                        : shown == 0         ? tr("all is well, as far as this rule says")
                                             : QString());
}

void RulesPage::save()
{
    Change change{m_detail.card.id, {}, {}};
    const QMap<QString, double> edited = m_side->parameters()->edited();
    // What stands in the rule is given back to it, so that a better default is taken over.
    const auto orDefault = [this](const QString &name, double value) {
        return value == m_side->parameters()->defaultOf(name) ? std::optional<double>() : std::optional(value);
    };
    for (const RuleDetail::Parameter &one : m_side->parameters()->parameters()) {
        if (!edited.contains(one.name))
            continue;
        change.before.insert(one.name, orDefault(one.name, one.value));
        change.after.insert(one.name, orDefault(one.name, edited.value(one.name)));
    }
    if (change.after.isEmpty())
        return;
    m_done << change;
    m_undone.clear();
    set(change.rule, change.after, tr("Saved and judged anew: %1").arg(display::line(m_detail.card.title)));
}

void RulesPage::step(QVector<Change> &from, QVector<Change> &to, bool isUndo)
{
    if (from.isEmpty() || m_isSaving)
        return;
    const Change change = from.takeLast();
    to << change;
    set(change.rule, isUndo ? change.before : change.after, isUndo ? tr("Taken back and judged anew") : tr("Changed again and judged anew"));
}

void RulesPage::set(const QString &rule, const Values &values, const QString &notice)
{
    m_isSaving = true;
    showHead();
    const QString who = qEnvironmentVariable("USER", QStringLiteral("unknown"));
    bringHome(m_workspace.setRuleParameters(rule, values, who), this, [this, notice](const Result<void> &result) {
        if (!result) {
            m_isSaving = false;
            showHead();
            return Q_EMIT noticeRequested(display::line(result.error().text()), nullptr);
        }
        Q_EMIT noticeRequested(notice, m_done.isEmpty() ? nullptr : m_undo);
        // What is stored now is read anew; only then is the edit no edit any more.
        const quint64 asked = ++m_askedDetail;
        readCards();
        bringHome(m_workspace.read([catalog = m_workspace.rules(), id = m_detail.card.id](auto &database) { return RuleBook::detail(database, catalog, id); }, true),
                  this, [this, asked](const Result<RuleDetail> &detail) {
                if (detail && asked == m_askedDetail)
                    showDetail(*detail);
                m_isSaving = false;
                showHead();
            });
    });
}

QVector<KeyHint> RulesPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")},
            {{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("backtest")},
            {{QStringLiteral("Ctrl"), QStringLiteral("S")}, tr("save")}};
}

QList<QAction *> RulesPage::commands() const { return {m_save, m_discard, m_backtest, m_undo, m_redo, m_open, m_export}; }

QWidget *RulesPage::mainPane() const { return m_list; }

QList<QWidget *> RulesPage::panes() const
{
    QList<QWidget *> panes{m_search, m_list, m_sql, m_table};
    if (m_side->isVisible())
        panes << m_side;
    return panes;
}

void RulesPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

void RulesPage::toggleSidePanel()
{
    m_wantsSide = !m_side->isVisibleTo(this);
    m_side->setVisible(m_wantsSide);
}

void RulesPage::setWindowWidth(int width)
{
    // The numbers stand at the side, so it stays; what else is there gives way.
    m_list->parentWidget()->setFixedWidth(width < 1200 ? 240 : 296);
    m_side->setFixedWidth(width >= 1920 ? 440 : width < 1200 ? 280 : 320);
    m_side->setVisible(m_wantsSide);
    m_table->setColumnHidden(RuleMatchTable::Source, width < 1200);
}

} // namespace postern
