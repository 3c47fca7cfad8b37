// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/EvidenceRow.h"

#include "models/base/Words.h"

#include <QCoreApplication>

namespace postern {

QString EvidenceRow::text() const
{
    const QString name = file.mid(file.lastIndexOf(u'/') + 1);
    if (name.isEmpty() || row <= 0)
        return Words::shown(sourceName);
    return QCoreApplication::translate("postern::EvidenceRow", "%1: %2, row %3")
        .arg(Words::shown(sourceName), Words::shown(name), Words::number(row));
}

} // namespace postern
