// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/RuleDay.h"

#include <QMap>
#include <QString>
#include <QVector>
#include <QWidget>

#include <memory>
#include <optional>

class QDateEdit;

namespace postern {

class BacktestChart;
class LinkButton;
class Progress;
class TextLabel;
class Workspace;

/// The backtest of one rule: asked for by a button, with progress and cancel, then drawn with one sentence.
class RuleBacktest : public QWidget
{
    Q_OBJECT
public:
    static constexpr int days = 90;

    explicit RuleBacktest(Workspace &workspace, QWidget *parent = nullptr);
    ~RuleBacktest() override;

    /// Another rule or other numbers: what was drawn goes, what runs is cancelled.
    void setRule(const QString &rule, const QMap<QString, double> &edited);
    /// Works both out, the saved rule only when something is edited.
    void run();
    void cancel();
    bool isRunning() const { return m_progress != nullptr; }
    const QVector<RuleDay> &edited() const { return m_edited; }
    const QVector<RuleDay> &saved() const { return m_saved; }
    /// The day of an incident that the rule should have foreseen; an invalid day: none.
    void setIncident(const QDate &day);
    /// Days from the first match to the incident; negative: it came later; nothing: no incident, or no match.
    std::optional<qint64> leadDays() const;

Q_SIGNALS:
    /// A day was opened: what the rule said then is wanted.
    void dayOpened(const QDate &day);

private:
    void ask(bool isSaved);
    void take(bool isSaved, const QVector<RuleDay> &all);
    void fail(const QString &words);
    void showResult();
    void showRunning();
    QString sentence() const;
    QString leadSentence() const;
    QDate incident() const;

    Workspace &m_workspace;
    QString m_rule;
    QMap<QString, double> m_values;
    QVector<RuleDay> m_edited;
    QVector<RuleDay> m_saved;
    std::shared_ptr<Progress> m_progress;
    quint64 m_asked = 0;
    BacktestChart *m_chart;
    TextLabel *m_sentence;
    TextLabel *m_state;
    QWidget *m_incidentRow;
    QDateEdit *m_incident;
    LinkButton *m_run;
    LinkButton *m_cancel;
};

} // namespace postern
