// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/series/EvidenceRow.h"

#include <QString>

#include <optional>

namespace postern {

/// A person as an account's page names them.
struct PersonDetail
{
    qint64 personId = 0;
    QString name;
    QString department;
    QString title;
    QString manager;
    std::optional<Instant> leftAt; ///< gone since; nothing while they are there
    QString matchedBy;  ///< hand, hr-number, email, login, configured, name
    double confidence = 1;
    QString because;    ///< of a suggestion: "manager of the owner who left"
    EvidenceRow origin;

    bool hasLeft() const { return leftAt.has_value(); }
    /// "Matched by HR number", "Likely, matched by name".
    QString match() const;
};

} // namespace postern
