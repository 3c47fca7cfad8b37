// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaLook.h"

namespace postern {

SigmaScalars SigmaLook::values(const QString &name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    SigmaScalars found;
    const QStringList places = m_fields.places(name);
    for (const QString &place : places) {
        found = m_event.values(place);
        if (!found.isEmpty())
            break;
    }
    m_known.insert(name, found);
    return found;
}

const SigmaScalars &SigmaLook::all()
{
    if (!m_all)
        m_all = m_event.all();
    return *m_all;
}

std::optional<Instant> SigmaLook::at()
{
    for (const QString &name : m_fields.times) {
        const SigmaScalars said = values(name);
        for (const SigmaScalar &value : said) {
            if (const auto at = sigmaMoment(value.text))
                return at;
        }
    }
    return std::nullopt;
}

} // namespace postern
