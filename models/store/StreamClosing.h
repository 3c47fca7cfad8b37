// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

/// What a read may close of one record type, by the streams that said it (one bit each).
struct StreamClosing
{
    bool everything = false; ///< every stream that has all of the type was read whole
    quint64 owners = 0;      ///< streams that were read whole and have all that they ever say of the type
    quint64 given = 0;       ///< streams that are gone for good, as a person said
    quint64 whole = 0;       ///< streams read whole, whether or not they have all of the type

    bool isAny() const { return everything || owners != 0 || given != 0; }
    /// Whether a thing that these streams said before and nobody says now is gone.
    bool mayClose(quint64 streams) const { return everything || (streams & (owners | given)) != 0; }
    /// Whether a field that these streams said before and nobody says now is taken back.
    bool mayTakeBack(quint64 streams) const { return streams == 0 ? everything : (streams & ~(whole | given)) == 0; }
};

} // namespace postern
