// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/FindingDetail.h"

#include <QCoreApplication>

namespace postern {

QString FindingDetail::evidenceText() const
{
    if (evidence.isEmpty())
        return {};
    const QString first = evidence.first().text();
    if (evidence.size() == 1)
        return first;
    return QCoreApplication::translate("postern::FindingDetail", "%1 and %2 more").arg(first).arg(evidence.size() - 1);
}

} // namespace postern
