// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One way in which a logsource is known here: a product, and what of its events.
struct SigmaRoute
{
    int product = 0; ///< position in SigmaSources
    QString service;
    QString category;

    bool operator==(const SigmaRoute &) const = default;
};

} // namespace postern
