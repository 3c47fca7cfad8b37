// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/FindingSeverity.h"

#include <array>

namespace postern {

namespace {

struct Row
{
    const char *text;
    Severity mark;
    double evidence;
    double cost;
    int dueDays;
};

constexpr std::array<Row, findingSeverityCount> rows{{
    {"info", Severity::None, 0.01, 0, 0},
    {"low", Severity::Low, 0.05, 1, 90},
    {"medium", Severity::Medium, 0.15, 3, 30},
    {"high", Severity::High, 0.35, 10, 7},
    {"critical", Severity::Critical, 0.60, 40, 1},
    {"confirmed", Severity::Critical, 0.90, 40, 1},
}};

const Row &rowOf(FindingSeverity severity)
{
    return rows[std::size_t(severity)];
}

} // namespace

QString toText(FindingSeverity severity)
{
    return QString::fromLatin1(rowOf(severity).text);
}

std::optional<FindingSeverity> findingSeverityFromText(const QString &text)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (text == QLatin1String(rows[i].text))
            return FindingSeverity(i);
    }
    return std::nullopt;
}

Severity markOf(FindingSeverity severity)
{
    return rowOf(severity).mark;
}

double evidenceOf(FindingSeverity severity)
{
    return rowOf(severity).evidence;
}

double costOf(FindingSeverity severity)
{
    return rowOf(severity).cost;
}

int defaultDueDays(FindingSeverity severity)
{
    return rowOf(severity).dueDays;
}

} // namespace postern
