// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QDate>
#include <QJsonObject>

#include <map>
#include <optional>

namespace postern {

class Database;

/// The organisation's figures on days that were synced, up to the instant looked at.
class PostureHistory
{
public:
    static Result<PostureHistory> load(Database &database);

    /// The figure on that day: the day's own, or of the last day before it that was synced.
    std::optional<double> on(QDate day, const QString &figure) const;
    /// Nothing when there was never a sync.
    std::optional<QDate> firstDay() const;

private:
    std::map<QDate, QJsonObject> m_days;
};

} // namespace postern
