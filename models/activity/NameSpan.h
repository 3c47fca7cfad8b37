// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

/// A name in a window of bytes that has no number yet: its hash, and where its text stands.
struct NameSpan
{
    quint64 hash = 0; ///< 0: not said
    quint32 offset = 0;
    quint32 size = 0;
};

} // namespace postern
