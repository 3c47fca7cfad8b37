// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/TimeMachine.h"
#include "ui/pages/Page.h"

#include <QDate>

#include <memory>

class QDateEdit;
class QTimer;

namespace postern {

class AnswerLabel;
class DataTable;
class DayScrubber;
class DifferenceModel;
class FilterBar;
class FilterChip;
class KpiStrip;
class LinkButton;
class PageStates;
class Panel;
class Progress;
class SearchField;
class SegmentedControl;
class TextLabel;
class Workspace;

/// What was true on a day, and what has changed since: two days, the difference of the estate or of one person, each line with its cause.
class TimeMachinePage : public Page
{
    Q_OBJECT
public:
    explicit TimeMachinePage(Workspace &workspace, QWidget *parent = nullptr);
    ~TimeMachinePage() override;

    QString title() const override { return tr("Time machine"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QString place() const override;
    /// "2026-08-30/2026-11-23", or with "/" and a person's number behind.
    void goTo(const QString &place) override;
    QAction *exportAction() const override { return m_export; }
    void setWindowWidth(int width) override;

private:
    void makeActions();
    QWidget *makeContent();
    QWidget *makeHead();
    QWidget *makeScrubber();
    QWidget *makeTable();
    QDateEdit *makeDay(const QString &name);
    void connectUp();
    void connectActions();
    void readDays();
    void setEnds(const QDate &a, const QDate &b);
    void ask();
    void cancel();
    void show(const TimeMachine::Comparison &comparison);
    void showAnswer(const TimeMachine::Comparison &comparison);
    void showFigures(const TimeMachine::Comparison &comparison);
    void showCounts();
    void showRunning(bool isRunning);
    void applyFilter();
    void openRow(const QModelIndex &index);
    void openFigure(int figure);
    void save();
    Instant endOf(const QDate &day) const;
    QString nameOf(const QDate &day) const;

    Workspace &m_workspace;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Progress> m_readingDays;
    QTimer *m_wait;
    QDate m_a, m_b;
    PageStates *m_states;
    AnswerLabel *m_answer;
    SearchField *m_person;
    QDateEdit *m_dayA;
    QDateEdit *m_dayB;
    Panel *m_scrubberPanel;
    DayScrubber *m_scrubber;
    TextLabel *m_running;
    LinkButton *m_cancel;
    KpiStrip *m_figures;
    TextLabel *m_notes;
    SegmentedControl *m_change;
    FilterBar *m_bar;
    FilterChip *m_kind;
    FilterChip *m_cause;
    FilterChip *m_source;
    TextLabel *m_count;
    DifferenceModel *m_model;
    DataTable *m_table;
    QAction *m_swap;
    QAction *m_open;
    QAction *m_clear;
    QAction *m_export;
    QAction *m_retry;
    bool m_hasDays = false;
    quint64 m_asked = 0;
    quint64 m_askedDays = 0;
};

} // namespace postern
