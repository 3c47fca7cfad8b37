// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaFields.h"

namespace postern {

QStringList SigmaFields::places(const QString &name) const
{
    const auto known = m_places.constFind(name);
    if (known != m_places.constEnd())
        return *known;
    QStringList all;
    for (const QString &place : names.value(name, {name})) {
        for (const QString &before : under)
            all << before + place;
    }
    m_places.insert(name, all);
    return all;
}

} // namespace postern
