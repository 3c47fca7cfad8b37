// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/Detector.h"

#include <QCoreApplication>

namespace postern {

double Detector::parameter(const char *name) const
{
    for (const DetectorSpec::Parameter &one : m_spec.parameters) {
        if (one.name == QLatin1String(name))
            return one.value;
    }
    Q_ASSERT_X(false, "Detector::parameter", name);
    return 0;
}

Result<void> Detector::setParameter(const QString &name, double value)
{
    for (DetectorSpec::Parameter &one : m_spec.parameters) {
        if (one.name != name)
            continue;
        if (value < one.least || value > one.most)
            return Error{QCoreApplication::translate("Detector", "%1 of %2 may be %3 to %4, not %5.")
                             .arg(name, m_spec.name).arg(one.least).arg(one.most).arg(value), m_spec.name, false};
        one.value = value;
        return {};
    }
    return Error{QCoreApplication::translate("Detector", "%1 has no parameter called %2.").arg(m_spec.name, name), m_spec.name, false};
}

} // namespace postern
