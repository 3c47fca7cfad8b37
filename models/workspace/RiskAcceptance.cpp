// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/RiskAcceptance.h"

#include "models/store/Database.h"

#include <QCoreApplication>

namespace postern {

namespace {

constexpr qsizetype longest = 2000;

QString say(const char *text)
{
    return QCoreApplication::translate("postern::RiskAcceptance", text);
}

/// What a finding is about.
struct Subject
{
    QString rule;
    QString kind;
    qint64 id = 0;
};

Result<Subject> subjectOf(const Database &database, qint64 finding)
{
    Statement row = TRY(database.prepare("SELECT rule_id, subject_kind, subject_id FROM main.finding WHERE finding_id=? AND resolved_at IS NULL"));
    row.bind(1, finding);
    if (!TRY(row.step()))
        return Error{say("This finding is not open any more. Nothing was kept."), {}, false};
    return Subject{row.text(0), row.text(1), row.integer(2)};
}

Result<void> note(Database &database, Instant at, const QString &by, const QString &action, const Subject &subject, const QString &detail)
{
    Statement audit = TRY(database.prepare("INSERT INTO main.audit(at, actor, action, subject, detail) VALUES(?,?,?,?,?)"));
    const QString about = QStringLiteral("%1: %2 %3").arg(subject.rule, subject.kind).arg(subject.id);
    return audit.bind(1, toEpoch(at)).bind(2, by).bind(3, action).bind(4, about).bind(5, detail).run();
}

} // namespace

Result<void> RiskAcceptance::store(Database &database, const RiskAcceptance &acceptance, Instant at, const QString &by)
{
    const QString approver = acceptance.approvedBy.trimmed().left(longest), reason = acceptance.reason.trimmed().left(longest);
    if (approver.isEmpty() || reason.isEmpty())
        return Error{say("A risk is accepted by somebody and for a reason. Nothing was kept."), {}, false};
    if (acceptance.until <= at)
        return Error{say("The day until which it is accepted has passed. Nothing was kept."), {}, false};
    const Subject subject = TRY(subjectOf(database, acceptance.finding));
    Transaction transaction = TRY(Transaction::begin(database));
    Statement keep = TRY(database.prepare("INSERT INTO main.exception(rule_id, subject_kind, subject_id, approved_by, reason, created_at, expires_at) VALUES(?,?,?,?,?,?,?)"));
    TRY(keep.bind(1, subject.rule).bind(2, subject.kind).bind(3, subject.id).bind(4, approver).bind(5, reason).bind(6, toEpoch(at)).bind(7, toEpoch(acceptance.until)).run());
    TRY(note(database, at, by, QStringLiteral("risk-accepted"), subject, QStringLiteral("%1, until %2: %3").arg(approver, toIso(acceptance.until), reason)));
    return transaction.commit();
}

Result<void> RiskAcceptance::withdraw(Database &database, qint64 finding, Instant at, const QString &by)
{
    const Subject subject = TRY(subjectOf(database, finding));
    Transaction transaction = TRY(Transaction::begin(database));
    Statement end = TRY(database.prepare("UPDATE main.exception SET expires_at=?4 WHERE rule_id=?1 AND subject_kind=?2 AND subject_id=?3 AND expires_at>?4"));
    TRY(end.bind(1, subject.rule).bind(2, subject.kind).bind(3, subject.id).bind(4, toEpoch(at)).run());
    if (database.changes() == 0)
        return Error{say("Nobody has accepted this risk."), {}, false};
    TRY(note(database, at, by, QStringLiteral("risk-acceptance-ended"), subject, QString()));
    return transaction.commit();
}

} // namespace postern
