// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/DossierEvidencePages.h"

#include "models/base/Words.h"
#include "ui/report/PaperDates.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportHeading.h"
#include "ui/report/ReportParagraph.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/SeverityLook.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qsizetype mostRows = 500; ///< of one finding; the rest is counted
constexpr qsizetype mostLines = 60; ///< of the commands of one step

PaperLook small() { return PaperLook::small(); }
PaperLook quiet() { return PaperLook::small().in(Token::Text2); }
PaperLook code()
{
    PaperLook look = PaperLook::code();
    look.size = 10;
    return look;
}

QVector<ReportCell> evidenceCells(const QString &what, const EvidenceRow &row)
{
    return {ReportCell::of(what, small(), 2), ReportCell::of(row.sourceName, quiet(), 2),
            ReportCell::of(row.file, code(), 3),
            ReportCell::of(row.row > 0 ? Words::number(row.row) : QString(), small())};
}
} // namespace

void DossierEvidencePages::addTo(ReportFlow &flow, const AccountDossier &dossier)
{
    flow.add<ReportHeading>(20, tr("Evidence"),
                            tr("each row as the source gave it; the file can be opened beside it"), PaperLook::part());
    for (qsizetype i = 0; i < dossier.account.findings.size(); ++i)
        addFinding(flow, dossier.account.findings[i], dossier.evidenceHashes.value(i));
    addEvents(flow, dossier);
    addOrigins(flow, dossier.account);
    addSecrets(flow, dossier.account);
    addOthers(flow, dossier.account);
    addSteps(flow, dossier.account);
}

void DossierEvidencePages::addFinding(ReportFlow &flow, const FindingDetail &finding, const QString &hash)
{
    //: Beside a finding's title. %1: "Critical", %2: the rule, %3: a day.
    QString remark = tr("%1, %2, open since %3").arg(wordFor(finding.severity), finding.ruleId, Words::day(finding.openedAt));
    if (finding.isAccepted)
        //: Added to a finding's remark. %1: the remark.
        remark = tr("%1, accepted").arg(remark);
    flow.add<ReportHeading>(20, finding.title, remark);
    QString sentence = finding.sentence;
    if (!finding.carriedForward.isEmpty())
        sentence += u' ' + finding.carriedForward;
    flow.add<ReportParagraph>(4, PaperText(sentence, small(), 8));
    if (!hash.isEmpty())
        flow.add<ReportParagraph>(2, PaperText(tr("SHA-256 %1").arg(hash), code(), 2));
    if (finding.evidence.isEmpty())
        return;
    auto &table = flow.add<ReportTable>(6, QVector<ReportColumn>{{tr("Fact"), 140, Qt::AlignLeft, {}},
                                                                 {tr("Source"), 140, Qt::AlignLeft, {}},
                                                                 {tr("File"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Row"), 56, Qt::AlignRight, {}}},
                                        24);
    const qsizetype count = finding.evidence.size();
    for (const EvidenceRow &row : finding.evidence.first(std::min(mostRows, count)))
        table.add(evidenceCells(row.what, row));
    if (count > mostRows)
        //: Last row of a table that is cut off. %1: how many rows are not in it.
        table.add({ReportCell::of(tr("and %1 more").arg(Words::number(count - mostRows)), quiet())});
}

void DossierEvidencePages::addEvents(ReportFlow &flow, const AccountDossier &dossier)
{
    if (dossier.events.isEmpty())
        return;
    const qint64 shown = dossier.events.size();
    flow.add<ReportHeading>(24, tr("Suspicious events"),
                            shown < dossier.allEvents
                                //: Beside a table that is cut off. %1: how many it shows, %2: how many there are.
                                ? tr("the latest %1 of %2").arg(Words::number(shown), Words::number(dossier.allEvents))
                                : tr("%1, latest first").arg(Words::number(shown)));
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                 {tr("When"), 142, Qt::AlignLeft, {}},
                                                                 {tr("What"), 0, Qt::AlignLeft, {}},
                                                                 {tr("From"), 112, Qt::AlignLeft, {}},
                                                                 {tr("File"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Row"), 36, Qt::AlignRight, {}}},
                                        24);
    for (const DossierEvent &event : dossier.events) {
        QStringList what{event.action.isEmpty() ? event.activity : event.action, event.outcome, event.detail};
        what.removeAll(QString());
        table.add({ReportCell::of(event.level), ReportCell::of(Words::onPaper(event.at), quiet(), 1),
                   ReportCell::of(what.join(QStringLiteral(", ")), small(), 2), ReportCell::of(event.from, quiet(), 2),
                   ReportCell::of(event.origin.file.section(u'/', -1), code(), 2),
                   ReportCell::of(event.origin.row > 0 ? Words::number(event.origin.row) : QString(), small(), 1)});
    }
}

void DossierEvidencePages::addOrigins(ReportFlow &flow, const AccountDetail &account)
{
    flow.add<ReportHeading>(24, tr("Where it was read"), tr("the account, its owner and its secrets"));
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{tr("What"), 140, Qt::AlignLeft, {}},
                                                                 {tr("Source"), 140, Qt::AlignLeft, {}},
                                                                 {tr("File"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Row"), 56, Qt::AlignRight, {}}},
                                        24);
    table.add(evidenceCells(account.name, account.origin));
    if (account.owner)
        table.add(evidenceCells(account.owner->name, account.owner->origin));
    for (const CredentialDetail &credential : account.credentials)
        table.add(evidenceCells(credential.name, credential.origin));
}

void DossierEvidencePages::addSecrets(ReportFlow &flow, const AccountDetail &account)
{
    for (const CredentialDetail &credential : account.credentials) {
        flow.add<ReportHeading>(20, credential.name, credential.line);
        if (credential.custodians.isEmpty()) {
            flow.add<ReportParagraph>(4, PaperText(tr("Nobody is known to know it."), quiet()));
            continue;
        }
        auto &table = flow.add<ReportTable>(6, QVector<ReportColumn>{{tr("Who knows it"), 132, Qt::AlignLeft, {}},
                                                                     {tr("How"), 108, Qt::AlignLeft, {}},
                                                                     {tr("Since"), 76, Qt::AlignLeft, {}},
                                                                     {tr("Left on"), 76, Qt::AlignLeft, {}},
                                                                     {tr("Known from"), 0, Qt::AlignLeft, {}}},
                                            24);
        for (const CustodianDetail &custodian : credential.custodians.first(std::min(mostRows, credential.custodians.size())))
            table.add({ReportCell::of(custodian.name, small(), 2), ReportCell::of(custodian.howText, small(), 2),
                       ReportCell::of(paper::day(custodian.from), quiet(), 1),
                       ReportCell::of(paper::day(custodian.leftAt), custodian.stillKnows ? small().in(Token::HighText) : quiet(), 1),
                       ReportCell::of(custodian.evidence.isEmpty() ? custodian.origin.text() : custodian.evidence, quiet(), 2)});
    }
}

void DossierEvidencePages::addOthers(ReportFlow &flow, const AccountDetail &account)
{
    if (account.otherAccounts.isEmpty())
        return;
    flow.add<ReportHeading>(24, tr("Other accounts of the owner"));
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                 {tr("Account"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Source"), 160, Qt::AlignLeft, {}},
                                                                 {tr("State"), 100, Qt::AlignLeft, {}},
                                                                 {tr("Match"), 140, Qt::AlignLeft, {}}},
                                        24);
    for (const OtherAccount &other : account.otherAccounts.first(std::min(mostRows, account.otherAccounts.size())))
        table.add({ReportCell::of(other.level), ReportCell::of(other.name, small(), 2),
                   ReportCell::of(other.sourceName, quiet(), 1),
                   ReportCell::of(other.isLive ? tr("Live") : tr("Not live"), quiet(), 1),
                   ReportCell::of(other.isLikely ? tr("Likely, by name") : tr("Sure"), quiet(), 1)});
}

void DossierEvidencePages::addSteps(ReportFlow &flow, const AccountDetail &account)
{
    int number = 0;
    for (const NextStep &step : account.steps) {
        ++number;
        if (step.commands.isEmpty())
            continue;
        //: One thing to do. %1: its number, %2: what.
        flow.add<ReportHeading>(20, tr("%1. %2").arg(number).arg(step.title),
                                //: Beside what to do. %1: "PowerShell", "SQL" …
                                tr("%1, for an administrator to run; Postern changes nothing").arg(step.language));
        auto &table = flow.add<ReportTable>(6, QVector<ReportColumn>{{{}, 0, Qt::AlignLeft, {}}}, 20);
        const QStringList lines = step.commands.split(u'\n');
        for (const QString &line : lines.first(std::min(mostLines, lines.size())))
            table.add({ReportCell::of(line, code(), 4)});
        if (!step.check.isEmpty())
            //: Under commands. %1: what shows that it was done.
            flow.add<ReportParagraph>(6, PaperText(tr("Check: %1").arg(step.check), quiet(), 4));
        if (!step.undo.isEmpty())
            //: Under commands. %1: how to take it back.
            flow.add<ReportParagraph>(4, PaperText(tr("Undo: %1").arg(step.undo), quiet(), 4));
    }
}

} // namespace postern
