// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QCoreApplication>
#include <QString>

namespace postern {

/// The words for a severity, for text that no screen draws a mark beside.
class SeverityWords
{
    Q_DECLARE_TR_FUNCTIONS(postern::SeverityWords)

public:
    /// "Critical", "High", "Medium", "Low" or "No finding".
    static QString level(Severity severity)
    {
        switch (severity) {
        case Severity::Critical: return tr("Critical");
        case Severity::High: return tr("High");
        case Severity::Medium: return tr("Medium");
        case Severity::Low: return tr("Low");
        case Severity::None: return tr("No finding");
        }
        return {};
    }
};

} // namespace postern
