// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaFields.h"
#include "models/sigma/SigmaSelection.h"

#include <QMap>

namespace postern {

/// One product whose events rules may be for: how they are told from others, and where they have what rules ask for.
struct SigmaProduct
{
    QStringList names; ///< words for it under "product" of a logsource; none: only its categories are named
    SigmaFields fields;
    std::optional<SigmaSelection> is;                           ///< what every event of it has
    QMap<QString, std::optional<SigmaSelection>> services;   ///< what those of a service have besides
    QMap<QString, std::optional<SigmaSelection>> categories; ///< what those of a category have besides

    /// Of a file of resources/sigma, which its README describes.
    static Result<SigmaProduct> parse(const QByteArray &yaml);
};

} // namespace postern
