// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Figures.h"

#include <QTextStream>

#include <sys/resource.h>

namespace postern::bench {

void Figures::add(const QString &part, const QString &name, double value, const QString &unit)
{
    QJsonObject figures = m_json[part].toObject();
    figures.insert(unit.isEmpty() ? name : name + QStringLiteral(" (") + unit + u')', value);
    m_json.insert(part, figures);
    const int digits = value < 10 && value != double(qint64(value)) ? 3 : 0;
    QTextStream(stdout) << part.leftJustified(10) << name.leftJustified(52)
                        << QString::number(value, 'f', digits).rightJustified(14) << ' ' << unit << '\n';
}

double Figures::peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

} // namespace postern::bench
