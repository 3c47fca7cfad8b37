// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Permissions granted and used in one source, over accounts of which both are known.
struct SourceUse
{
    qint64 sourceId = 0;
    QString name;
    qint64 granted = 0;
    qint64 used = 0;
};

} // namespace postern
