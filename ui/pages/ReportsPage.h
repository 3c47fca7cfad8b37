// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

#include <memory>

namespace postern {

class AccountTable;
class DataTable;
class FilterBar;
class PageReader;
class PageStates;
class TextLabel;
class Workspace;

/// What to hand on: the management summary, and the dossier of any privileged account.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Reports"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override { return {m_summary, m_dossier}; }
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QAction *exportAction() const override { return m_summary; }
    void setWindowWidth(int width) override;

Q_SIGNALS:
    void summaryRequested();
    void dossierRequested(qint64 account);

private:
    QWidget *makeContent();
    void connectUp();
    void applyFilter();
    void showState();

    Workspace &m_workspace;
    std::shared_ptr<PageReader> m_reader;
    AccountTable *m_accounts;
    PageStates *m_states;
    FilterBar *m_bar;
    TextLabel *m_count;
    DataTable *m_table;
    QAction *m_summary;
    QAction *m_dossier;
    QAction *m_clear;
    QAction *m_retry;
};

} // namespace postern
