// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/DifferenceWords.h"

#include "models/base/Words.h"
#include "models/findings/FindingSeverity.h"
#include "models/findings/FindingText.h"
#include "models/findings/SeverityWords.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::DifferenceWords", text);
}

/// What a field of a record is called; fields that only specialists look at keep their own name.
QString nameOfField(const QString &field)
{
    static const QMap<QString, std::function<QString()>> names{
        {QStringLiteral("name"), [] { return say("name"); }},
        {QStringLiteral("email"), [] { return say("mail"); }},
        {QStringLiteral("kind"), [] { return say("kind"); }},
        {QStringLiteral("status"), [] { return say("status"); }},
        {QStringLiteral("enabled"), [] { return say("enabled"); }},
        {QStringLiteral("tier"), [] { return say("tier"); }},
        {QStringLiteral("mfa"), [] { return say("MFA"); }},
        {QStringLiteral("dept"), [] { return say("department"); }},
        {QStringLiteral("title"), [] { return say("title"); }},
        {QStringLiteral("manager_key"), [] { return say("manager"); }},
        {QStringLiteral("left_at"), [] { return say("left on"); }},
        {QStringLiteral("last_day_at"), [] { return say("last day"); }},
        {QStringLiteral("contract_end_at"), [] { return say("end of contract"); }},
        {QStringLiteral("role_changed_at"), [] { return say("role changed on"); }},
        {QStringLiteral("deleted_at"), [] { return say("deleted on"); }},
        {QStringLiteral("disabled_at"), [] { return say("disabled on"); }},
        {QStringLiteral("expires_at"), [] { return say("expires on"); }},
        {QStringLiteral("not_after"), [] { return say("expires on"); }},
        {QStringLiteral("pwd_set_at"), [] { return say("password set on"); }},
        {QStringLiteral("pwd_never_expires"), [] { return say("password never expires"); }},
        {QStringLiteral("is_breakglass"), [] { return say("break-glass"); }},
        {QStringLiteral("hr_number"), [] { return say("personnel number"); }},
        {QStringLiteral("rotated_at"), [] { return say("rotated on"); }},
        {QStringLiteral("revoked_at"), [] { return say("revoked on"); }},
        {QStringLiteral("granted_at"), [] { return say("granted on"); }},
        {QStringLiteral("ends_at"), [] { return say("ends on"); }},
        {QStringLiteral("granted_by"), [] { return say("granted by"); }},
        {QStringLiteral("custody_to"), [] { return say("known until"); }},
        {QStringLiteral("person"), [] { return say("person"); }},
        {QStringLiteral("owner"), [] { return say("owner"); }},
        {QStringLiteral("sponsor"), [] { return say("sponsor"); }},
        {QStringLiteral("left"), [] { return say("left"); }},
        {QStringLiteral("expired"), [] { return say("expired"); }}};
    const auto found = names.constFind(field);
    return found == names.cend() ? field : (*found)();
}

QString valueText(const DiffLine::Field &field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (field.name == QLatin1String("enabled") || field.name.startsWith(QLatin1String("is_")) || field.name == QLatin1String("pwd_never_expires"))
        return value == QLatin1String("1") ? say("yes") : say("no");
    return DifferenceWords::withDays(Words::shown(value));
}

void tellFields(const DiffLine &line, DifferenceRow &row)
{
    QStringList names, before, after;
    for (const DiffLine::Field &field : line.fields) {
        names << nameOfField(field.name);
        const bool isPassing = line.cause == DiffCause::Time;
        before << (isPassing ? say("no") : valueText(field, field.before));
        after << (isPassing ? say("yes") : valueText(field, field.after));
    }
    row.what = names.join(QStringLiteral(", "));
    row.before = before.join(QStringLiteral(", "));
    row.after = after.join(QStringLiteral(", "));
}

} // namespace

QString DifferenceWords::nameOfKind(const QString &kind)
{
    if (kind == QLatin1String("finding"))
        return say("Finding");
    if (kind == QLatin1String("person"))
        return say("Person");
    if (kind == QLatin1String("account"))
        return say("Account");
    if (kind == QLatin1String("grant"))
        return say("Grant");
    if (kind == QLatin1String("credential"))
        return say("Secret");
    return say("Custody");
}

QString DifferenceWords::nameOfCause(DiffCause cause)
{
    switch (cause) {
    case DiffCause::New: return say("New");
    case DiffCause::Changed: return say("Changed");
    case DiffCause::Removed: return say("Removed");
    case DiffCause::Time: return say("A date passed");
    case DiffCause::Fixed: return say("Fixed");
    case DiffCause::RuleChanged: return say("Rule changed");
    case DiffCause::ThresholdChanged: return say("Threshold changed");
    case DiffCause::SourceMissing: return say("Source missing");
    case DiffCause::Exception: return say("Accepted risk");
    case DiffCause::LinkChanged: return say("Link changed");
    }
    return {};
}

QString DifferenceWords::withDays(QString text)
{
    static const QRegularExpression instant(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    for (auto found = instant.match(text); found.hasMatch(); found = instant.match(text, found.capturedStart() + 1)) {
        if (const auto at = instantFromIso(found.captured()))
            text.replace(found.capturedStart(), found.capturedLength(), Words::day(*at));
    }
    return text;
}

DifferenceRow DifferenceWords::rowOf(const DiffLine &line)
{
    using Change = DiffLine::Change;
    DifferenceRow row;
    row.change = line.change == Change::Appeared ? DifferenceRow::Change::Added : line.change == Change::Went ? DifferenceRow::Change::Removed : DifferenceRow::Change::Changed;
    row.kind = line.kind;
    row.kindText = nameOfKind(line.kind);
    row.id = line.id;
    row.subject = line.subject;
    row.source = line.source;
    row.cause = wordOf(line.cause);
    row.causeText = nameOfCause(line.cause);
    row.because = withDays(Words::shown(line.because));
    row.at = line.at;
    if (line.kind == QLatin1String("finding")) {
        const auto severity = findingSeverityFromText(line.severity);
        row.severity = severity ? markOf(*severity) : Severity::None;
        row.what = FindingText::title(line.rule);
        const QString level = SeverityWords::level(row.severity), none = say("not found");
        const bool isException = line.cause == DiffCause::Exception;
        row.before = isException || row.change == DifferenceRow::Change::Removed ? level : none;
        row.after = isException ? say("see why") : row.change == DifferenceRow::Change::Removed ? none : level;
    } else if (row.change == DifferenceRow::Change::Changed) {
        tellFields(line, row);
    } else {
        const bool isThere = row.change == DifferenceRow::Change::Added;
        row.what = row.kindText;
        row.before = isThere ? say("not known") : say("there");
        row.after = isThere ? say("there") : say("gone");
    }
    return row;
}

} // namespace postern
