// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/DiffCause.h"

namespace postern {

QString wordOf(DiffCause cause)
{
    switch (cause) {
    case DiffCause::New:
        return QStringLiteral("new");
    case DiffCause::Changed:
        return QStringLiteral("changed");
    case DiffCause::Removed:
        return QStringLiteral("removed");
    case DiffCause::Time:
        return QStringLiteral("time");
    case DiffCause::Fixed:
        return QStringLiteral("fixed");
    case DiffCause::RuleChanged:
        return QStringLiteral("rule-changed");
    case DiffCause::ThresholdChanged:
        return QStringLiteral("threshold-changed");
    case DiffCause::SourceMissing:
        return QStringLiteral("source-missing");
    case DiffCause::Exception:
        return QStringLiteral("exception");
    case DiffCause::LinkChanged:
        return QStringLiteral("link-changed");
    }
    return {};
}

} // namespace postern
