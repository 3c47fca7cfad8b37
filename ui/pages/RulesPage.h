// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleDetail.h"
#include "models/workspace/RuleTrial.h"
#include "ui/pages/Page.h"

#include <QMap>

#include <memory>
#include <optional>

class QTimer;

namespace postern {

class DataTable;
class PageReader;
class PageStates;
class Progress;
class RuleHead;
class RuleList;
class RuleMatchTable;
class RuleSide;
class RuleStrip;
class RuleTrialModel;
class SearchField;
class SegmentedControl;
class SqlView;
class TextLabel;
class Workspace;

/// What exactly a rule finds, whether it could be judged, and what other numbers would have found.
class RulesPage : public Page
{
    Q_OBJECT
public:
    explicit RulesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RulesPage() override;

    QString title() const override;
    QString breadcrumb() const override;
    QString parentName() const override { return QStringLiteral("rules"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QString place() const override;
    /// "rule/dormant-account", or "rule/dormant-account/backtest" to run that too.
    void goTo(const QString &place) override;
    QAction *exportAction() const override { return m_export; }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;
    void setWindowWidth(int width) override;

private:
    using Values = QMap<QString, std::optional<double>>;
    /// Numbers of a rule that were set: so that they can be taken back.
    struct Change
    {
        QString rule;
        Values before;
        Values after;
    };

    void makeActions();
    QWidget *makeContent();
    QWidget *makeList();
    QWidget *makeMiddle();
    QWidget *makeMatches();
    void connectUp();
    void connectActions();
    void readCards();
    void readDetail(const QString &rule);
    void showDetail(const RuleDetail &detail);
    void showHead();
    void follow();
    void tryOut();
    void showTrial(const Result<RuleTrial> &trial);
    void showMatches();
    void showMatchCount();
    void save();
    void set(const QString &rule, const Values &values, const QString &notice);
    void step(QVector<Change> &from, QVector<Change> &to, bool isUndo);
    void openMatch(const QModelIndex &index);
    bool isEdited() const;

    Workspace &m_workspace;
    RuleDetail m_detail;
    RuleTrial m_trial;
    QVector<Change> m_done;
    QVector<Change> m_undone;
    std::shared_ptr<PageReader> m_reader;
    RuleMatchTable *m_matches;
    RuleTrialModel *m_trialModel;
    QTimer *m_wait;
    std::shared_ptr<Progress> m_trying;
    PageStates *m_states;
    SearchField *m_search;
    TextLabel *m_count;
    RuleList *m_list;
    RuleHead *m_head;
    SqlView *m_sql;
    RuleStrip *m_strip;
    TextLabel *m_matchCount;
    TextLabel *m_matchSub;
    SegmentedControl *m_which;
    DataTable *m_table;
    RuleSide *m_side;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_backtest;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_open;
    QAction *m_export;
    QAction *m_retry;
    QString m_wanted;
    bool m_wantsBacktest = false;
    bool m_wantsSide = true;
    bool m_isSaving = false;
    quint64 m_askedCards = 0;
    quint64 m_askedDetail = 0;
    quint64 m_askedTrial = 0;
};

} // namespace postern
