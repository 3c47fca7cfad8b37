// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/SourcesSummary.h"
#include "ui/pages/Page.h"

class QVBoxLayout;

namespace postern {

class AnswerLabel;
class DataTable;
class PageStates;
class Panel;
class SourceSide;
class SourceTable;
class Workspace;

/// Whether today's picture can be trusted: every source, its health, and what its failing costs.
class SourcesPage : public Page
{
    Q_OBJECT

public:
    explicit SourcesPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Sources"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void refresh() override;
    void toggleSidePanel() override;
    bool hasSidePanel() const override { return true; }
    void setWindowWidth(int width) override;

Q_SIGNALS:
    /// A new source is to be added; the window has the dialog for it.
    void addRequested();

private:
    void makeActions();
    QWidget *makeContent();
    QWidget *makeTable();
    void connectUp();
    void show(const SourcesSummary &summary);
    void showEffects(const SourcesSummary &summary);
    void settle(const QModelIndex &index);
    void sync(const QStringList &names);
    void togglePause();
    const SourceStatus *current() const;

    Workspace &m_workspace;
    SourceTable *m_sources;
    quint64 m_asked = 0;
    PageStates *m_states;
    AnswerLabel *m_answer;
    Panel *m_panel;
    DataTable *m_table;
    Panel *m_effects;
    QVBoxLayout *m_effectLines;
    SourceSide *m_side;
    QAction *m_syncAll;
    QAction *m_add;
    QAction *m_tryAgain;
    QAction *m_pause;
    QAction *m_closeSide;
    QAction *m_retry;
    bool m_wantsSide = true;
};

} // namespace postern
