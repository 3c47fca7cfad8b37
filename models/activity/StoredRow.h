// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

/// AccessEvent::file of an event that is a row of the event table already: AccessEvent::row is its event_id.
constexpr quint32 storedRowFile = 0xffffffff;

} // namespace postern
