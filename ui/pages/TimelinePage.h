// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Timeline.h"
#include "ui/pages/Page.h"

#include <memory>

class QTimer;

namespace postern {

class DataTable;
class FilterChip;
class PageReader;
class PageStates;
class SegmentedControl;
class TextLabel;
class TimelineTable;
class TimelineView;
class Workspace;

/// What happened that needs a look, in which order and by which account: lanes over time, and the list of the window.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Timeline of suspicious access"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QAction *exportAction() const override { return m_export; }
    void setWindowWidth(int width) override;
    QString place() const override { return m_place; }
    /// "account/17": the lane of an account; "day/2026-11-21": a day; empty: as it is.
    void goTo(const QString &place) override;

private:
    QWidget *makeContent();
    QWidget *makeBar();
    QWidget *makeList();
    void makeActions();
    void connectUp();
    void show(Timeline timeline);
    void goToWanted();
    void applyFilter();
    void listWindow();
    void followRow();
    void followMark(qint64 key);
    void openLane(int lane);
    void openRow();
    Timeline::By by() const;

    Workspace &m_workspace;
    std::shared_ptr<PageReader> m_reader;
    TimelineTable *m_marks;
    PageStates *m_states;
    SegmentedControl *m_range;
    FilterChip *m_kinds;
    FilterChip *m_severities;
    FilterChip *m_by;
    FilterChip *m_order;
    QWidget *m_legend;
    TimelineView *m_view;
    TextLabel *m_count;
    TextLabel *m_span;
    DataTable *m_table;
    QAction *m_open;
    QAction *m_export;
    QAction *m_whole;
    QAction *m_retry;
    QTimer *m_settle;
    QString m_place;
    bool m_wantsPlace = false;
    quint64 m_asked = 0;
};

} // namespace postern
