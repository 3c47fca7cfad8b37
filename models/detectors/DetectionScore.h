// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/DetectionFactor.h"

#include <QVector>

namespace postern {

/// How sure a detector is, from named reasons: 1 minus the product of (1 - weight), times what damps.
/// Every reason is kept, so that the number can always be explained.
class DetectionScore
{
public:
    /// A reason of that weight, which was seen without a number of its own.
    DetectionScore &add(const char *name, double weight, const QString &sentence);
    /// A reason with the number that was seen and the band that would have been usual.
    DetectionScore &add(const char *name, double weight, double observed, double low, double high, const QString &sentence);
    /// Something that makes it less likely: the score is multiplied by `by`, 0 to 1.
    DetectionScore &damp(const char *name, double by, const QString &sentence);

    /// 0 to 1.
    double value() const;
    bool isEmpty() const { return m_factors.isEmpty(); }
    const QVector<DetectionFactor> &factors() const { return m_factors; }

private:
    QVector<DetectionFactor> m_factors;
};

} // namespace postern
