// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SeverityLook.h"

#include <QCoreApplication>

namespace postern {

MarkShape shapeOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return MarkShape::Diamond;
    case Severity::High: return MarkShape::Triangle;
    case Severity::Medium: return MarkShape::Square;
    case Severity::Low: return MarkShape::Circle;
    case Severity::None: break;
    }
    return MarkShape::Ring;
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return QCoreApplication::translate("Severity", "Critical");
    case Severity::High: return QCoreApplication::translate("Severity", "High");
    case Severity::Medium: return QCoreApplication::translate("Severity", "Medium");
    case Severity::Low: return QCoreApplication::translate("Severity", "Low");
    case Severity::None: break;
    }
    return QCoreApplication::translate("Severity", "No finding");
}

bool isSolid(Severity severity) { return severity >= Severity::High; }

} // namespace postern
