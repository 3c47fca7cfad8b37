// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Why something is otherwise on the second of two dates.
enum class DiffCause {
    New,              ///< it began, or was made
    Changed,          ///< its source says it differently
    Removed,          ///< a complete read no longer had it
    Time,             ///< a date that was already known has passed: a last working day, an expiry
    Fixed,            ///< the condition is no more
    RuleChanged,      ///< the rule reads otherwise, is new or is gone
    ThresholdChanged, ///< the rule's parameters are others
    SourceMissing,    ///< a source was not there, or not read, on one of the dates
    Exception,        ///< a risk was accepted, or that ended
    LinkChanged       ///< an account belongs to somebody else than before
};

/// The word for programs and lists: "rule-changed".
QString wordOf(DiffCause cause);

} // namespace postern
