// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

namespace postern {

/// The privileged accounts of one source by the level of their score.
struct SourceBand
{
    qint64 sourceId = 0;
    QString name;
    SeverityCounts accounts; ///< None: without a finding.
};

} // namespace postern
