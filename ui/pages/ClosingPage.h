// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Closing.h"
#include "models/tables/AccountFilter.h"
#include "ui/pages/Page.h"

#include <memory>

namespace postern {

class AnswerLabel;
class ClosingPictures;
class ClosingTable;
class DataTable;
class FilterBar;
class FilterChip;
class PageReader;
class PageStates;
class SegmentedControl;
class TextLabel;
class Workspace;

/// Dormant accounts, or orphaned ones: how long, whether they can be closed, and the list to act on.
class ClosingPage : public Page
{
    Q_OBJECT
public:
    ClosingPage(Workspace &workspace, Closing::Kind kind, QWidget *parent = nullptr);

    QString title() const override;
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QAction *exportAction() const override { return m_export; }
    void setWindowWidth(int width) override;

private:
    QWidget *makeContent();
    QWidget *makeTable();
    QWidget *makeFoot();
    void makeActions();
    void connectUp();
    void applyFilter();
    void show(const Closing &closing);
    void showFoot();
    void showState();
    void filterByBin(int bin);
    void filterByShare(const QString &depends);
    void readSources();
    void prepareList();
    void exportRows();
    QVector<qint64> actedOn() const;

    Workspace &m_workspace;
    Closing::Kind m_kind;
    Closing m_closing;
    std::shared_ptr<PageReader> m_reader;
    ClosingTable *m_accounts;
    AccountFilter m_filter; ///< what a bar or a share chose
    int m_bin = -1;
    PageStates *m_states;
    AnswerLabel *m_answer;
    SegmentedControl *m_switch;
    ClosingPictures *m_pictures;
    FilterBar *m_bar;
    FilterChip *m_privileged;
    FilterChip *m_source;
    TextLabel *m_count;
    DataTable *m_table;
    TextLabel *m_selected;
    QAction *m_disable;
    QAction *m_open;
    QAction *m_export;
    QAction *m_clear;
    QAction *m_retry;
    quint64 m_asked = 0;
};

} // namespace postern
