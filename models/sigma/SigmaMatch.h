// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace postern {

/// What a rule says of an event, or a correlation of the last of several.
struct SigmaMatch
{
    QString title;
    QString id;    ///< may be empty
    QString level; ///< may be empty
    QStringList tags;
    QStringList falsePositives;
    std::optional<Instant> at; ///< of the event; nothing when it says no time
    qint64 count = 1;          ///< events, or different values, of a correlation
    QVector<QPair<QString, QString>> evidence; ///< fields the rule asked for or grouped by, with what the event has
};

} // namespace postern
