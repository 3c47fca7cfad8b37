// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ManagementActionPage.h"

#include "models/base/Words.h"
#include "ui/report/PaperDates.h"
#include "ui/report/ReportColumns.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportHeading.h"
#include "ui/report/ReportParagraph.h"
#include "ui/report/ReportSignatures.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/SeverityLook.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qsizetype mostAccounts = 7; ///< the page is one page however many there are

PaperText running(const QString &text)
{
    PaperLook look = PaperLook::small().in(Token::Text2);
    look.line = 18;
    return PaperText(text, look, 12);
}
} // namespace

void ManagementActionPage::addTo(ReportFlow &flow, const ManagementSummary &summary)
{
    flow.add<ReportHeading>(28, tr("What is being done"), QString(), PaperLook::part());
    addCritical(flow, summary);
    addDue(flow, summary);
    addLimits(flow, summary);
    flow.add<ReportSignatures>(24, summary.preparedBy.isEmpty()
                                   ? tr("Prepared by")
                                   //: Under a line to sign on. %1: a person.
                                   : tr("Prepared by %1").arg(summary.preparedBy),
                               tr("Read by"));
}

void ManagementActionPage::addCritical(ReportFlow &flow, const ManagementSummary &summary)
{
    const qsizetype count = summary.accounts.size();
    if (count == 0) {
        flow.add<ReportParagraph>(16, PaperText(tr("No account has an open finding."), PaperLook::section()));
        return;
    }
    //: Beside a table that is cut off. %1: how many it shows.
    const QString remark = count > mostAccounts ? tr("the %1 with the highest risk").arg(mostAccounts) : QString();
    flow.add<ReportHeading>(16, summary.accountsTitle, remark);
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                 {tr("Account"), 132, Qt::AlignLeft, {}},
                                                                 {tr("Owner"), 132, Qt::AlignLeft, {}},
                                                                 {tr("Why"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Action"), 156, Qt::AlignLeft, {}},
                                                                 {tr("Risk"), 32, Qt::AlignRight, {}}},
                                        30);
    for (const ReportAccount &account : summary.accounts.first(std::min(mostAccounts, count))) {
        const QString due = paper::due(account.dueAt, summary.at);
        table.add({ReportCell::of(account.level),
                   ReportCell::of(account.name, PaperLook::small().of(QFont::Medium), 1),
                   ReportCell::of(account.owner, PaperLook::small().in(Token::Text2), 1),
                   ReportCell::of(account.why, PaperLook::small(), 2),
                   //: What to do and until when. %1: "Rotate", %2: "Mon 23 Nov".
                   ReportCell::of(due.isEmpty() ? account.action : tr("%1, %2").arg(account.action, due),
                                  PaperLook::small(), 2),
                   ReportCell::of(Words::number(account.risk), PaperLook::small().of(QFont::DemiBold))});
    }
}

void ManagementActionPage::addDue(ReportFlow &flow, const ManagementSummary &summary)
{
    flow.add<ReportHeading>(24, tr("When findings fall due"));
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                 {tr("Severity"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Overdue"), 88, Qt::AlignRight, {}},
                                                                 {tr("In 7 days"), 88, Qt::AlignRight, {}},
                                                                 {tr("In 30 days"), 88, Qt::AlignRight, {}},
                                                                 {tr("Later"), 88, Qt::AlignRight, {}},
                                                                 {tr("All"), 64, Qt::AlignRight, {}}});
    DueCount all;
    const PaperLook plain = PaperLook::small(), strong = PaperLook::small().of(QFont::DemiBold);
    for (const DueCount &count : summary.due) {
        all.overdue += count.overdue;
        all.inAWeek += count.inAWeek;
        all.inAMonth += count.inAMonth;
        all.later += count.later;
        table.add({ReportCell::of(count.severity), ReportCell::of(wordFor(count.severity), plain),
                   ReportCell::of(Words::number(count.overdue), count.overdue > 0 ? strong.in(Token::HighText) : plain),
                   ReportCell::of(Words::number(count.inAWeek), plain), ReportCell::of(Words::number(count.inAMonth), plain),
                   ReportCell::of(Words::number(count.later), plain), ReportCell::of(Words::number(count.total()), strong)});
    }
    table.addTotal({ReportCell(), ReportCell::of(tr("All"), strong), ReportCell::of(Words::number(all.overdue), strong),
                    ReportCell::of(Words::number(all.inAWeek), strong), ReportCell::of(Words::number(all.inAMonth), strong),
                    ReportCell::of(Words::number(all.later), strong), ReportCell::of(Words::number(all.total()), strong)});
}

void ManagementActionPage::addLimits(ReportFlow &flow, const ManagementSummary &summary)
{
    auto &columns = flow.add<ReportColumns>(24);
    columns.left().add<ReportHeading>(0, tr("What this summary cannot see"));
    columns.left().add<ReportParagraph>(
        8, running(summary.blindSpots.isEmpty() ? tr("Every source is current.") : summary.blindSpots));
    columns.right().add<ReportHeading>(0, tr("How to read it"));
    columns.right().add<ReportParagraph>(
        8, running(summary.howToRead.isEmpty()
                       ? tr("Privileged: can change access, run as administrator or read customer data in bulk. "
                            "Dormant: enabled and not used for 90 days. Orphaned: no owner, or the owner has left. "
                            "Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.")
                       : summary.howToRead));
}

} // namespace postern
