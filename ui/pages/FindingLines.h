// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Words.h"
#include "models/series/AccountDetail.h"
#include "ui/widgets/FindingList.h"

#include <QCoreApplication>

namespace postern {

/// An account's findings as a list draws them.
inline QVector<FindingLine> findingLines(const AccountDetail &account, FindingList::Detail detail)
{
    QVector<FindingLine> lines;
    for (const FindingDetail &finding : account.findings) {
        FindingLine line;
        line.severity = finding.severity;
        line.title = finding.title;
        line.age = QCoreApplication::translate("postern::FindingLines", "%1 d").arg(Words::number(Words::days(finding.since, account.at)));
        if (detail == FindingList::Detail::Full) {
            const bool isOwn = finding.subjectName == account.name || finding.subjectName.isEmpty();
            line.sentence = isOwn ? finding.sentence : finding.subjectName + QStringLiteral(": ") + finding.sentence;
            if (finding.isAccepted) // still open, but somebody decided to live with it
                line.sentence = QCoreApplication::translate("postern::FindingLines", "Risk accepted. %1").arg(line.sentence);
            line.evidence = finding.evidenceText();
        }
        lines << line;
    }
    return lines;
}

} // namespace postern
