// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/PostureHistory.h"

#include "models/base/Words.h"
#include "models/series/Query.h"

#include <QJsonDocument>

namespace postern {

Result<PostureHistory> PostureHistory::load(Database &database)
{
    PostureHistory history;
    TRY(eachRow(database, "SELECT at, figures FROM main.posture_day WHERE at<=?1 ORDER BY at",
                {toEpoch(instantOf(database))}, [&](const Statement &row) {
                    const QJsonDocument figures = QJsonDocument::fromJson(row.text(1).toUtf8());
                    history.m_days[Words::dayOf(instantFromEpoch(row.integer(0)))] = figures.object();
                }));
    return history;
}

std::optional<double> PostureHistory::on(QDate day, const QString &figure) const
{
    auto next = m_days.upper_bound(day);
    if (next == m_days.begin())
        return std::nullopt;
    const QJsonValue value = std::prev(next)->second.value(figure);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<QDate> PostureHistory::firstDay() const
{
    return m_days.empty() ? std::nullopt : std::optional(m_days.begin()->first);
}

} // namespace postern
