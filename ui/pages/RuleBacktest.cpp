// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleBacktest.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/workspace/TimeMachine.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/BacktestChart.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Words.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

namespace postern {

namespace {

std::optional<QDate> firstMatch(const QVector<RuleDay> &days)
{
    const auto found = std::find_if(days.begin(), days.end(), [](const RuleDay &day) { return day.matches > 0; });
    return found == days.end() ? std::nullopt : std::optional(found->day);
}

} // namespace

RuleBacktest::RuleBacktest(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_chart(new BacktestChart(this)), m_sentence(new TextLabel(Type::Body, Token::AccentText, this)),
      m_state(new TextLabel(Type::Small, Token::Text2, this)), m_incidentRow(new QWidget(this)), m_incident(new QDateEdit(m_incidentRow)), m_run(new LinkButton(tr("Run the backtest"), this)), m_cancel(new LinkButton(tr("Cancel"), this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_state->setWordWrap(true);
    m_cancel->setAccessibleName(tr("Cancel the backtest"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_run, 0, Qt::AlignLeft);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    lines->addLayout(row);
    lines->addWidget(m_chart);
    lines->addWidget(m_sentence);
    auto *asked = new QHBoxLayout(m_incidentRow);
    asked->setContentsMargins(0, 0, 0, 0);
    auto *name = new TextLabel(tr("Incident on"), Type::Small, Token::Text2, m_incidentRow);
    asked->addWidget(name, 1);
    m_incident->setCalendarPopup(true);
    m_incident->setSpecialValueText(tr("none", "no incident"));
    m_incident->setAccessibleName(name->text());
    asked->addWidget(m_incident);
    lines->addWidget(m_incidentRow);
    connect(m_incident, &QDateEdit::dateChanged, this, &RuleBacktest::showResult);
    connect(m_run, &QPushButton::clicked, this, &RuleBacktest::run);
    connect(m_cancel, &QPushButton::clicked, this, &RuleBacktest::cancel);
    connect(m_chart, &Chart::opened, this, [this](int place) {
        if (place >= 0 && place < m_edited.size())
            Q_EMIT dayOpened(m_edited[place].day);
    });
    showResult();
}

RuleBacktest::~RuleBacktest()
{
    if (m_progress)
        m_progress->cancel();
}

void RuleBacktest::setRule(const QString &rule, const QMap<QString, double> &edited)
{
    cancel();
    m_rule = rule;
    m_values = edited;
    m_edited.clear();
    m_saved.clear();
    m_state->setText(QString());
    showResult();
}

void RuleBacktest::cancel()
{
    ++m_asked;
    if (!m_progress)
        return;
    m_progress->cancel();
    m_progress.reset();
    m_edited.clear();
    m_saved.clear();
    m_state->setText(tr("Stopped. Nothing was kept."));
    showResult();
}

void RuleBacktest::run()
{
    if (m_rule.isEmpty() || m_progress)
        return;
    ++m_asked;
    m_edited.clear();
    m_saved.clear();
    ask(false);
}

void RuleBacktest::ask(bool isSaved)
{
    const quint64 asked = m_asked;
    m_progress = std::make_shared<Progress>([self = QPointer(this), asked](const Progress::Reading &reading) {
        // On the working thread: home first.
        QMetaObject::invokeMethod(qApp, [self, asked, reading] {
            if (self && asked == self->m_asked && reading.total > 0)
                self->m_state->setText(tr("Day %1 of %2").arg(Words::number(reading.done + 1), Words::number(reading.total)));
        }, Qt::QueuedConnection);
    });
    showRunning();
    const Instant now = m_workspace.asOf().at.value_or(m_workspace.clock().now());
    const TimeMachine::RuleOverTime over{m_rule, isSaved ? QMap<QString, double>() : m_values, now - Seconds(86400) * (days - 1), now, {}};
    bringHome(TimeMachine::backtest(m_workspace, over, m_progress), this, [this, asked, isSaved](const Result<BacktestResult> &result) {
        if (asked != m_asked)
            return;
        m_progress.reset();
        if (!result)
            return fail(result.error().text());
        QVector<RuleDay> all;
        for (const BacktestResult::Day &day : result->days)
            all << RuleDay{Words::dayOf(day.at), day.matches, day.isReconstructed};
        take(isSaved, all);
    });
}

void RuleBacktest::take(bool isSaved, const QVector<RuleDay> &all)
{
    (isSaved ? m_saved : m_edited) = all;
    if (!isSaved && !m_values.isEmpty())
        return ask(true);
    m_state->setText(QString());
    showResult();
}

void RuleBacktest::fail(const QString &words)
{
    m_edited.clear();
    m_saved.clear();
    m_state->setText(display::line(words));
    showResult();
}

void RuleBacktest::showRunning()
{
    m_run->hide();
    m_cancel->show();
    m_state->show();
    m_state->setText(tr("Looking at every day"));
    m_chart->hide();
    m_sentence->hide();
    m_incidentRow->hide();
}

void RuleBacktest::showResult()
{
    const bool isThere = !m_edited.isEmpty();
    m_run->setVisible(!isThere);
    m_cancel->hide();
    m_state->setVisible(!m_state->text().isEmpty());
    m_chart->setVisible(isThere);
    m_sentence->setVisible(isThere);
    m_chart->setDays(m_edited, m_saved);
    m_incidentRow->setVisible(isThere);
    if (!isThere)
        return;
    {
        // The day before the first stands for none.
        const QSignalBlocker quiet(m_incident);
        const QDate none = m_edited.first().day.addDays(-1), chosen = m_incident->date();
        const bool isChosen = chosen > m_incident->minimumDate();
        m_incident->setDateRange(none, m_edited.last().day);
        m_incident->setDate(isChosen ? std::clamp(chosen, none, m_edited.last().day) : none);
    }
    const QString lead = leadSentence();
    m_sentence->setText(lead.isEmpty() ? sentence() : sentence() + QLatin1Char('\n') + lead);
}

QString RuleBacktest::sentence() const
{
    const auto first = firstMatch(m_edited), before = firstMatch(m_saved);
    const QString now = Words::number(m_edited.last().matches);
    if (m_saved.isEmpty() && m_edited.first().matches > 0)
        return tr("%1 matches already %2 days ago; %3 today.").arg(Words::number(m_edited.first().matches), Words::number(days), now);
    if (m_saved.isEmpty())
        return first ? tr("First match on %1; %2 matches today.").arg(words::weekdayDate(*first), now) : tr("No match on any of these days.");
    if (first && before && *first < *before)
        return tr("With this edit the first match comes %n day(s) earlier.", nullptr, int(first->daysTo(*before)));
    if (first && before && *first > *before)
        return tr("With this edit the first match comes %n day(s) later.", nullptr, int(before->daysTo(*first)));
    return tr("With this edit %1 matches today instead of %2.").arg(now, Words::number(m_saved.last().matches));
}

QDate RuleBacktest::incident() const { return m_incident->date() > m_incident->minimumDate() ? m_incident->date() : QDate(); }

void RuleBacktest::setIncident(const QDate &day) { m_incident->setDate(day.isValid() ? day : m_incident->minimumDate()); }

std::optional<qint64> RuleBacktest::leadDays() const
{
    const auto first = firstMatch(m_edited);
    return first && incident().isValid() ? std::optional(first->daysTo(incident())) : std::nullopt;
}

QString RuleBacktest::leadSentence() const
{
    if (!incident().isValid())
        return {};
    const auto lead = leadDays();
    if (!lead || *lead <= 0)
        return tr("It would have said nothing before the incident.");
    if (m_edited.first().matches > 0)
        return tr("It spoke %n day(s) before the incident, or earlier.", nullptr, int(*lead));
    return tr("It would have spoken %n day(s) before the incident.", nullptr, int(*lead));
}

} // namespace postern
