// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace postern {

/// How an access event ended. Stored as a number: new ones go at the end.
enum class EventOutcome : quint8 { Unknown, Success, Failure, Denied, UnknownSubject };

std::string_view wordOf(EventOutcome outcome);
/// success, failure, denied, unknown-subject; also numbers of HTTP status. Unknown when it is none.
EventOutcome eventOutcomeOf(std::string_view word);
inline bool isRefusal(EventOutcome outcome) { return outcome > EventOutcome::Success; }

} // namespace postern
