// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/workspace/Workspace.h"
#include "ui/dialogs/AcceptRiskDialog.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/FindingList.h"

#include <QAction>
#include <QLocale>

namespace postern {

void AccountPage::assignSuggested()
{
    if (!m_account.suggestedOwner)
        return;
    const QString name = m_account.suggestedOwner->name;
    bringHome(m_workspace.linkByHand(m_account.accountId, QStringLiteral("owner"), m_account.suggestedOwner->personId, qEnvironmentVariable("USER")), this,
              [this, name](const Result<void> &done) {
            Q_EMIT noticeRequested(done ? tr("%1 is responsible for %2 now").arg(display::line(name), display::line(m_account.name))
                                        : done.error().text(), nullptr);
        });
}

const FindingDetail *AccountPage::currentFinding() const
{
    const int row = m_findings->currentIndex().row();
    return row >= 0 && row < m_account.findings.size() ? &m_account.findings[row] : nullptr;
}

void AccountPage::followFinding()
{
    const FindingDetail *finding = currentFinding();
    const bool mayStore = m_workspace.mayWrite() && m_workspace.asOf().isPresent();
    m_accept->setVisible(finding && !finding->isAccepted);
    m_accept->setEnabled(finding && !finding->isAccepted && mayStore);
    m_withdraw->setVisible(finding && finding->isAccepted);
    m_withdraw->setEnabled(mayStore);
    const QString why = !m_workspace.mayWrite() ? tr("The workspace was opened to read only.") : mayStore ? QString() : tr("While looking back nothing can be changed.");
    m_accept->setToolTip(why.isEmpty() ? m_accept->text() : why);
    m_withdraw->setToolTip(why.isEmpty() ? m_withdraw->text() : why);
}

void AccountPage::acceptRisk()
{
    const FindingDetail *finding = currentFinding();
    if (!finding)
        return;
    const QDate today = Words::dayOf(m_workspace.clock().now());
    AcceptRiskDialog dialog(finding->title + QStringLiteral(". ") + finding->sentence, today, this);
    const qint64 id = finding->findingId;
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Instant until = instantFromEpoch(dialog.until().addDays(1).startOfDay().toSecsSinceEpoch() - 1);
    bringHome(m_workspace.acceptRisk({id, dialog.approver(), dialog.reason(), until}), this, [this, id, day = dialog.until()](const Result<void> &done) {
        m_lastAccepted = done ? id : 0;
        Q_EMIT noticeRequested(done ? tr("Accepted until %1 and judged anew").arg(QLocale().toString(day, QLocale::ShortFormat)) : done.error().text(),
                               done ? m_withdraw : nullptr);
    });
}

void AccountPage::endAcceptance(qint64 finding)
{
    bringHome(m_workspace.endAcceptance(finding), this, [this](const Result<void> &done) {
        Q_EMIT noticeRequested(done ? tr("No longer accepted; it counts in full again") : done.error().text(), nullptr);
    });
}

} // namespace postern
