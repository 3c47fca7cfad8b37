// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/AccountFilter.h"
#include "ui/pages/Page.h"

#include <memory>

class QStackedWidget;

namespace postern {

class AccountFilters;
class AccountSide;
class AccountTable;
class DataTable;
class PageReader;
class PageStates;
class TextLabel;
class Workspace;

/// Who can do the most damage, and which of those accounts to worry about.
class PrivilegedPage : public Page
{
    Q_OBJECT

public:
    explicit PrivilegedPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QString place() const override;
    /// "view=at-risk&level=critical&source=2&scope=dormant&text=…"; unknown parts are passed over.
    void goTo(const QString &place) override;
    void toggleSidePanel() override;
    bool hasSidePanel() const override { return true; }
    QAction *exportAction() const override { return m_export; }
    void setWindowWidth(int width) override;

private:
    QWidget *makeList();
    QWidget *makeFoot();
    void makeActions();
    void connectUp();
    void readCounts();
    void readSources();
    void applyFilter();
    AccountFilter filter() const;
    void showState();
    void showFoot();
    void settle(const QModelIndex &index);
    void openCurrent();
    void prepare();
    void exportRows();
    void restoreCurrent();
    qint64 currentKey() const;

    Workspace &m_workspace;
    std::shared_ptr<PageReader> m_reader;
    AccountTable *m_accounts;
    AccountFilter::Scope m_scope = AccountFilter::Scope::Privileged;
    AccountFilters *m_filters;
    DataTable *m_table;
    PageStates *m_states;
    TextLabel *m_foot;
    AccountSide *m_side;
    QAction *m_prepare;
    QAction *m_open;
    QAction *m_closeSide;
    QAction *m_export;
    QAction *m_retry;
    QAction *m_clear;
    qint64 m_kept = -1;   ///< the current row's key while rows are exchanged
    qint64 m_detailOf = -1;
    quint64 m_asked = 0;
    bool m_wantsSide = true;
    bool m_isNarrow = false;
};

} // namespace postern
