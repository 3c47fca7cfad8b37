// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>
#include <QVector>

namespace postern {

/// Power that nobody uses: what is granted and used in each source, and which rules on privilege are broken how often.
struct LeastPrivilege
{
    /// Permissions of the live accounts of one source of which both are known.
    struct Source
    {
        qint64 sourceId = 0;
        QString name;
        qint64 granted = 0;
        qint64 used = 0; ///< within 90 days
        bool isUseKnown = true; ///< false: granted counts, use cannot be seen
    };
    /// One rule that is broken.
    struct Rule
    {
        QString ruleId;
        QString title;
        Severity worst = Severity::None;
        int violations = 0;
    };

    QString answer; ///< "76% of granted permissions were not used in 90 days."
    QString detail;
    QVector<Source> sources; ///< most granted first
    QVector<Rule> rules;     ///< most violations first
    int violations = 0;
    qint64 paths = 0; ///< accounts that can reach more than they hold
};

} // namespace postern
