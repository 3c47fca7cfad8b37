// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/AccountDetail.h"
#include "ui/pages/Page.h"

namespace postern {

class AccessPathChart;
class AccountHead;
class AccountIdentity;
class DoNextList;
class FindingList;
class PageStates;
class Panel;
class TextLabel;
class WaterfallChart;
class WeeklyUseChart;
class Workspace;

/// Why one account is risky, what it can reach, and what to do.
class AccountPage : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString breadcrumb() const override { return tr("Privileged accounts"); }
    QString parentName() const override { return QStringLiteral("privileged"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void refresh() override;
    QString place() const override;
    /// "account/17"
    void goTo(const QString &place) override;
    QAction *exportAction() const override { return m_export; }
    void setWindowWidth(int width) override;

Q_SIGNALS:
    /// The dossier of this account is wanted as a file.
    void dossierRequested(qint64 accountId);

private:
    void makeActions();
    QWidget *makeContent();
    QWidget *makeMiddle();
    QWidget *makeRight();
    void connectUp();
    void show(const AccountDetail &account);
    void showUse(const AccountDetail &account);
    void assignSuggested();
    void openEvidence(int finding);
    const FindingDetail *currentFinding() const;
    void followFinding();
    void acceptRisk();
    void endAcceptance(qint64 finding);
    void openCommands(int step);

    Workspace &m_workspace;
    qint64 m_id = 0;
    AccountDetail m_account;
    quint64 m_asked = 0;
    PageStates *m_states;
    AccountHead *m_head;
    AccountIdentity *m_identity;
    Panel *m_whyPanel;
    WaterfallChart *m_why;
    Panel *m_pathPanel;
    AccessPathChart *m_path;
    Panel *m_usePanel;
    WeeklyUseChart *m_use;
    QWidget *m_right;
    TextLabel *m_findingsTitle;
    FindingList *m_findings;
    DoNextList *m_next;
    QAction *m_prepare;
    QAction *m_assign;
    QAction *m_export;
    QAction *m_timeline;
    QAction *m_accept;
    QAction *m_withdraw;
    qint64 m_lastAccepted = 0; ///< for Undo in the notice
    QAction *m_retry;
};

} // namespace postern
