// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string_view>

namespace postern {

/// What the checksums of a Windows event log say: each damaged chunk in words. dirty: the log was not closed, as
/// when it was copied from a running machine; that alone is no damage.
struct EvtxDamage
{
    QStringList chunks;
    bool isDirty = false;

    /// bytes: the whole file.
    static EvtxDamage in(std::string_view bytes);
};

} // namespace postern
