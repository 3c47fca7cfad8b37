// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectionScore.h"

#include <algorithm>

namespace postern {

DetectionScore &DetectionScore::add(const char *name, double weight, const QString &sentence)
{
    return add(name, weight, 1, 0, 0, sentence);
}

DetectionScore &DetectionScore::add(const char *name, double weight, double observed, double low, double high,
                                    const QString &sentence)
{
    m_factors << DetectionFactor{QString::fromLatin1(name), observed, low, high, std::clamp(weight, 0.0, 1.0), false, sentence};
    return *this;
}

DetectionScore &DetectionScore::damp(const char *name, double by, const QString &sentence)
{
    m_factors << DetectionFactor{QString::fromLatin1(name), 1, 0, 0, std::clamp(by, 0.0, 1.0), true, sentence};
    return *this;
}

double DetectionScore::value() const
{
    double nothing = 1, damped = 1;
    for (const DetectionFactor &factor : m_factors) {
        if (factor.damps)
            damped *= factor.weight;
        else
            nothing *= 1 - factor.weight;
    }
    return (1 - nothing) * damped;
}

} // namespace postern
