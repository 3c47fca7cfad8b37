// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleDetail.h"

#include <QWidget>

namespace postern {

class RuleBacktest;
class RuleParameters;
class SideColumn;
class Workspace;

/// Beside a rule: its severity, its numbers, the backtest, and what it rests on.
class RuleSide : public QWidget
{
    Q_OBJECT
public:
    explicit RuleSide(Workspace &workspace, QWidget *parent = nullptr);

    void show(const RuleDetail &detail, Instant now);
    void clear();
    RuleParameters *parameters() const { return m_parameters; }
    RuleBacktest *backtest() const { return m_backtest; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSeverity(const RuleDetail &detail);
    void addStanding(const RuleDetail &detail, Instant now);
    void addPairs(const QString &title, const QVector<QPair<QString, QString>> &pairs);
    void addProof(const RuleDetail &detail);
    void addHistory(const RuleDetail &detail, Instant now);

    RuleParameters *m_parameters;
    RuleBacktest *m_backtest;
    SideColumn *m_column;
};

} // namespace postern
