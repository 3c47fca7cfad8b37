// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One number of a rule that people may set.
struct RuleParameter
{
    QString name;
    double value = 0;
    double defaultValue = 0;
    double least = 0;
    double most = 0;
    QString origin; ///< where the default comes from: the norm, or that it is our choice
};

} // namespace postern
