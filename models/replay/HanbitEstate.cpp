// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitEstate.h"

#include "models/replay/HanbitCalendar.h"
#include "models/replay/HanbitPeople.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

using namespace HanbitCalendar;

QByteArray iso(Instant at)
{
    return toIso(at).toUtf8();
}

QByteArray row(const QList<QByteArray> &cells)
{
    return cells.join(',') + '\n';
}

/// The Monday of a week.
QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The last sign-in that an export of that day shows: the Monday of the week, a few minutes apart.
Instant lastSignIn(int person, const QDate &day)
{
    return at(mondayOf(day), 8 + person % 3, person % 60, person * 7 % 60);
}

} // namespace

QByteArray HanbitEstate::people(const QDate &day) const
{
    QByteArray csv("personnel_number,name,email,login,employment_type,status,start_date,last_working_day,left_at,departure_recorded_at,"
                   "manager_number,department,job_title,time_zone\n");
    for (int i = 0; i < HanbitPeople::all().size(); ++i) {
        const HanbitPerson &person = HanbitPeople::all()[i];
        QByteArray status = "active", last, left, recorded;
        if (i == HanbitPeople::developer && day >= noticeOn) {
            status = day > lastDay ? "left" : "notice";
            last = lastDay.toString(Qt::ISODate).toUtf8();
            left = iso(at(lastDay.addDays(1), 0));
            recorded = iso(at(noticeOn, 10));
        }
        csv += row({person.number.toUtf8(), person.name.toUtf8(), person.mail().toUtf8(), person.login.toUtf8(), "employee", status,
                    person.hired.toString(Qt::ISODate).toUtf8(), last, left, recorded, person.manager.toUtf8(), person.department.toUtf8(),
                    person.title.toUtf8(), "Asia/Seoul"});
    }
    return csv;
}

QByteArray HanbitEstate::accounts(const QDate &day) const
{
    QJsonArray users;
    for (int i = 0; i < HanbitPeople::all().size(); ++i) {
        const HanbitPerson &person = HanbitPeople::all()[i];
        const bool gone = i == HanbitPeople::developer && day >= lastDay;
        const Instant made = at(person.hired, 8, 30);
        users.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("00u%1").arg(person.number)},
            {QStringLiteral("status"), gone ? QStringLiteral("DEPROVISIONED") : QStringLiteral("ACTIVE")},
            {QStringLiteral("created"), toIso(made)},
            {QStringLiteral("statusChanged"), toIso(gone ? at(lastDay, 18) : made)},
            {QStringLiteral("lastLogin"), toIso(lastSignIn(i, gone ? lastDay : day))},
            {QStringLiteral("passwordChanged"), toIso(at(QDate(2024, 9, 2), 9, i % 60))},
            {QStringLiteral("profile"), QJsonObject{{QStringLiteral("login"), person.mail()},
                                                    {QStringLiteral("email"), person.mail()},
                                                    {QStringLiteral("displayName"), person.name},
                                                    {QStringLiteral("employeeNumber"), person.number}}},
            {QStringLiteral("credentials"), QJsonObject{{QStringLiteral("provider"), QJsonObject{{QStringLiteral("type"), QStringLiteral("OKTA")}}}}},
        });
    }
    return QJsonDocument(users).toJson(QJsonDocument::Compact);
}

QByteArray HanbitEstate::credentials(const QDate &day) const
{
    QByteArray csv("credential_id,kind,name,created,rotated,valid_until,revoked,status,last_used,store,exportable,rotation_days,scope_tier,"
                   "trusted_by,record_count\n");
    const QByteArray records = "33673817";
    // The key of every day: in a module, renewed in spring and autumn.
    const QByteArray renewed = day < QDate(2025, 4, 1) ? "2024-10-01T01:00:00Z" : day < QDate(2025, 10, 1) ? "2025-04-01T01:00:00Z" : "2025-10-01T01:00:00Z";
    csv += row({"kid-main", "signing_key", "customer login signer", "2024-04-01T01:00:00Z", renewed, "2026-03-31T01:00:00Z", "", "active",
                iso(at(day, 23, 50)), "hsm", "no", "365", "0", "customer-gateway", records});
    const bool replaced = m_options.clean && day >= lastDay;
    const QByteArray revoked = replaced ? iso(at(lastDay, 18)) : day >= revokedOn ? iso(at(revokedOn, 15)) : QByteArray();
    const QByteArray used = m_options.variant == HanbitOptions::Variant::B && revoked.isEmpty() ? iso(at(day, 23, 50)) : iso(at(QDate(2024, 10, 20), 10));
    csv += row({"kid-alt", "signing_key", "fall-back login signer", iso(at(QDate(2024, 5, 2), 10)), "", iso(at(QDate(2029, 5, 1), 10)), revoked,
                revoked.isEmpty() ? "active" : "revoked", used, "file", "yes", "", "0", "customer-gateway", records});
    if (replaced)
        csv += row({"kid-alt-2", "signing_key", "fall-back login signer 2025", iso(at(lastDay, 18)), "", iso(at(lastDay.addYears(1), 18)), "", "active",
                    iso(at(day, 23, 50)), "hsm", "no", "365", "0", "customer-gateway", records});
    return csv;
}

QByteArray HanbitEstate::custodians(const QDate &day) const
{
    const QVector<HanbitPerson> &people = HanbitPeople::all();
    const bool replaced = m_options.clean && day >= lastDay;
    const QByteArray ended = replaced ? iso(at(lastDay, 18)) : QByteArray();
    QByteArray csv("credential_id,person,known_from,known_to,how,evidence\n");
    csv += row({"kid-main", people[HanbitPeople::lead].number.toUtf8(), "2024-04-01T01:00:00Z", "", "use-only", "key ceremony 2024-04"});
    csv += row({"kid-alt", people[HanbitPeople::developer].number.toUtf8(), iso(at(QDate(2024, 5, 2), 10)), ended, "created", "commit of 2 May 2024"});
    csv += row({"kid-alt", people[HanbitPeople::successor].number.toUtf8(), iso(at(QDate(2024, 6, 10), 10)), ended, "found-on-device", "laptop scan HB-L-0412"});
    if (replaced)
        csv += row({"kid-alt-2", people[HanbitPeople::lead].number.toUtf8(), iso(at(lastDay, 18)), "", "use-only", "key ceremony 2025-01"});
    return csv;
}

} // namespace postern
