// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"

#include <QString>

#include <optional>

namespace postern {

/// One thing that is otherwise on the second of two days, in words.
struct DifferenceRow
{
    enum class Change { Added, Removed, Changed };

    Change change = Change::Changed;
    Severity severity = Severity::None; ///< of a finding
    QString kind;     ///< for programs: finding, person, account, grant, credential or custody
    QString kindText; ///< "Finding"
    qint64 id = 0;
    QString subject;  ///< as the source writes it; may be hostile
    QString source;   ///< name of the source that says so; empty when none does
    QString what;     ///< the title of the rule, or the fields that differ
    QString before;   ///< on the first day
    QString after;    ///< on the second
    QString cause;    ///< for programs: "threshold-changed"
    QString causeText; ///< "Threshold changed"
    QString because;  ///< the cause in words; may hold names of sources
    std::optional<Instant> at;
};

} // namespace postern
