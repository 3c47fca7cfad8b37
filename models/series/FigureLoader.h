// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/KeyFigure.h"
#include "models/series/PostureHistory.h"
#include "models/series/Reference.h"

#include <QVector>

namespace postern {

/// Counts the key figures from the lists they lead to, with their change and their last 30 days.
class FigureLoader
{
public:
    FigureLoader(Database &database, const Reference &reference) : m_database(database), m_reference(reference) {}

    /// People who left with live access first, then the five of the design.
    Result<QVector<KeyFigure>> load(const PostureHistory &history) const;

private:
    /// How many there were at the end of a day, for days nobody synced on.
    using PastDays = std::vector<qint64>;

    Result<KeyFigure> leavers() const;
    Result<KeyFigure> privileged() const;
    Result<KeyFigure> dormant() const;
    Result<KeyFigure> orphaned() const;
    Result<KeyFigure> unused() const;
    Result<KeyFigure> keys() const;
    /// A figure's line and change from the history, else from when each of them began.
    Result<void> compare(KeyFigure &figure, const PostureHistory &history) const;
    Result<PastDays> beginnings(KeyFigure::Kind kind) const;

    Database &m_database;
    Reference m_reference;
};

} // namespace postern
