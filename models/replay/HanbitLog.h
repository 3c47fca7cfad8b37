// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/replay/HanbitOptions.h"
#include "models/replay/HanbitPlan.h"

#include <QDate>
#include <QString>

#include <optional>

namespace postern {

class LogFile;

/// The log of the customers' gateway and that of the issuer of login tokens, day by day: the attack as planned, and
/// ordinary customers around it. The same options give the same bytes.
class HanbitLog
{
public:
    /// Normal requests of a weekday at full size.
    static constexpr qint64 normalRequests = 320'000 + 5'600'000 + 160'000 + 9'600'000;

    HanbitLog(const HanbitOptions &options, const HanbitPlan &plan);

    /// What one day of the log holds.
    struct Written
    {
        qint64 attack = 0;
        qint64 normal = 0;
        qint64 bytes = 0; ///< not compressed
    };
    /// gateway.ndjson.gz of a day.
    Result<Written> gateway(const QDate &day, const QString &path) const;
    /// issued.ndjson.gz of a day: a line for each token that the issuer gave out.
    Result<void> issued(const QDate &day, const QString &path) const;
    /// Normal requests of a day.
    qint64 normalOn(const QDate &day) const;

private:
    struct Request;
    void write(LogFile &log, const Request &request) const;
    Written writeDay(LogFile &log, const QDate &day) const;
    void writeIssue(LogFile &log, const Request &request) const;
    /// A try-out of the fall-back on that day, if there was one.
    std::optional<Request> drillOf(const QDate &day) const;
    Request normal(const QDate &day, qint64 index, qint64 of) const;
    /// Writes the attack's requests of the next slot of the day; their number.
    qint64 attackSlot(LogFile &log, const QDate &day, const HanbitPlan::Day &planned, qint64 slot, qint64 slots) const;
    QString keyOf(const QDate &day) const;

    HanbitOptions m_options;
    const HanbitPlan &m_plan;
    double m_normal; ///< share of the normal traffic
};

} // namespace postern
