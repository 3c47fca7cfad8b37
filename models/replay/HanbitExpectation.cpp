// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitExpectation.h"

namespace postern {

QMap<QString, QDate> HanbitExpectation::days(HanbitOptions::Variant variant)
{
    using Variant = HanbitOptions::Variant;
    QMap<QString, QDate> days{
        {QStringLiteral("signing-key-exportable"), QDate(2024, 11, 1)},
        {QStringLiteral("signing-key-long-validity"), QDate(2024, 11, 1)},
        {QStringLiteral("key-material-on-endpoint"), QDate(2024, 11, 1)},
        {QStringLiteral("notice-period-high-privilege"), QDate(2024, 12, 2)},
        {QStringLiteral("key-custodian-departed"), QDate(2025, 1, 2)},
        {QStringLiteral("token-unknown-subject"), QDate(2025, 1, 14)},
        {QStringLiteral("sequential-enumeration"), QDate(2025, 4, 14)},
        {QStringLiteral("finding-overdue"), QDate(2025, 4, 30)},
        {QStringLiteral("source-subject-fanout"), QDate(2025, 5, 1)},
        {QStringLiteral("signing-key-over-age"), QDate(2025, 5, 2)},
        {QStringLiteral("log-hold-violated"), QDate(2025, 11, 19)},
    };
    if (variant == Variant::C)
        days.insert(QStringLiteral("token-issuance-not-logged"), QDate(2024, 11, 1));
    else
        days.insert(QStringLiteral("token-without-issuance"), QDate(2025, 1, 6));
    if (variant == Variant::B) {
        days.insert(QStringLiteral("mass-read-low-and-slow"), QDate(2025, 4, 19));
        days.insert(QStringLiteral("mass-read-day"), QDate(2025, 6, 1));
        return days;
    }
    if (variant == Variant::A)
        days.insert(QStringLiteral("trusted-key-without-use"), QDate(2024, 11, 19));
    days.insert(QStringLiteral("key-from-new-network"), QDate(2025, 1, 6));
    days.insert(QStringLiteral("first-country-or-asn"), QDate(2025, 1, 6));
    days.insert(QStringLiteral("dormant-identity-wakes"), QDate(2025, 1, 6));
    days.insert(QStringLiteral("mass-read-day"), QDate(2025, 4, 14));
    days.insert(QStringLiteral("mass-read-low-and-slow"), QDate(2025, 4, 14));
    days.insert(QStringLiteral("credential-ip-rotation"), QDate(2025, 4, 30));
    return days;
}

QStringList HanbitExpectation::never()
{
    return {QStringLiteral("leaver-account-enabled"), QStringLiteral("leaver-live-secret"), QStringLiteral("leaver-disable-late"),
            QStringLiteral("dormant-account"), QStringLiteral("dormant-privileged-account"), QStringLiteral("dormant-credential"),
            QStringLiteral("orphan-account"), QStringLiteral("disabled-account-privileged-grant"), QStringLiteral("privileged-no-mfa"),
            QStringLiteral("access-after-departure")};
}

} // namespace postern
