// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace postern::bench {

/// The figures of one run: printed as they come, and at the end as JSON.
class Figures
{
public:
    /// part: "import"; name: "records a second"; unit: "1/s", "ms", "MB", "" for a ratio or a count.
    void add(const QString &part, const QString &name, double value, const QString &unit);
    const QJsonObject &json() const { return m_json; }

    /// The most memory this process has held so far, MB.
    static double peakMegabytes();

private:
    QJsonObject m_json;
};

} // namespace postern::bench
