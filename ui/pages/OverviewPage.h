// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Overview.h"
#include "ui/pages/Page.h"

class QGridLayout;
class QVBoxLayout;

namespace postern {

class AnswerLabel;
class BandList;
class DataTable;
class FirstTodayModel;
class KpiStrip;
class PageStates;
class Panel;
class QueueDelegate;
class SegmentedControl;
class SuspiciousAccessChart;
class TrendRows;
class Workspace;

/// What changed since the last look, and what to do first.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Overview"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void refresh() override;
    void setWindowWidth(int width) override;
    QAction *exportAction() const override { return m_export; }

Q_SIGNALS:
    /// The management summary is wanted as a file.
    void summaryRequested();

private:
    QWidget *makeContent();
    QWidget *makeFirst();
    QWidget *makeTrends();
    QWidget *makeSuspicious();
    QWidget *makeSources();
    void connectUp();
    Reference reference() const;
    void show(const Overview &overview);
    void showFigures(const Overview &overview);
    void showCare(const Overview &overview);
    void open(const FirstToday &row);
    void openAccounts(const QString &filter);

    Workspace &m_workspace;
    Overview m_overview;
    quint64 m_asked = 0;
    PageStates *m_states;
    AnswerLabel *m_answer;
    SegmentedControl *m_compare;
    KpiStrip *m_kpis;
    Panel *m_firstPanel;
    DataTable *m_first;
    FirstTodayModel *m_firstModel;
    QueueDelegate *m_queue;
    Panel *m_trendPanel;
    TrendRows *m_trends;
    QWidget *m_since;
    Panel *m_suspiciousPanel;
    SuspiciousAccessChart *m_suspicious;
    Panel *m_sourcesPanel;
    BandList *m_bands;
    QVBoxLayout *m_care;
    QAction *m_retry;
    QAction *m_export;
    QAction *m_startWith;
};

} // namespace postern
