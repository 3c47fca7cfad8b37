// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/LeastPrivilege.h"
#include "ui/pages/Page.h"

#include <memory>

namespace postern {

class AccountSide;
class AnswerLabel;
class DataTable;
class FilterBar;
class FilterChip;
class PageReader;
class PageStates;
class Panel;
class RuleCounts;
class TextLabel;
class UseBySource;
class ViolationTable;
class Workspace;

/// Who holds power that nobody uses: granted and used by source, the rules that are broken, and each violation.
class LeastPrivilegePage : public Page
{
    Q_OBJECT
public:
    explicit LeastPrivilegePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Least privilege"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QAction *exportAction() const override { return m_export; }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;
    void setWindowWidth(int width) override;

private:
    QWidget *makeContent();
    QWidget *makePictures();
    QWidget *makeTable();
    void makeActions();
    void connectUp();
    void show(const LeastPrivilege &all);
    void applyFilter();
    void showState();
    void settle();
    void prepare();
    qint64 currentAccount() const;

    Workspace &m_workspace;
    LeastPrivilege m_all;
    std::shared_ptr<PageReader> m_reader;
    ViolationTable *m_violations;
    PageStates *m_states;
    AnswerLabel *m_answer;
    UseBySource *m_use;
    RuleCounts *m_rules;
    Panel *m_rulesPanel;
    FilterBar *m_bar;
    FilterChip *m_rule;
    FilterChip *m_source;
    TextLabel *m_count;
    DataTable *m_table;
    AccountSide *m_side;
    QAction *m_prepare;
    QAction *m_open;
    QAction *m_closeSide;
    QAction *m_export;
    QAction *m_retry;
    bool m_wantsSide = true;
    qint64 m_detailOf = -1;
    quint64 m_asked = 0;
    quint64 m_askedSide = 0;
};

} // namespace postern
