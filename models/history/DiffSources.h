// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <QMap>
#include <QString>
#include <QVector>

#include <optional>

namespace postern {

class Database;

/// When each source was read to its end, so that what was not known is told from what was not there.
class DiffSources
{
public:
    static Result<DiffSources> read(const Database &database);

    /// When a source was first read completely; nothing: never.
    std::optional<Instant> firstComplete(qint64 source) const;
    /// Its last complete read up to an instant.
    std::optional<Instant> lastComplete(qint64 source, Instant by) const;
    /// True when the source is no longer part of the workspace.
    bool isRemoved(qint64 source) const { return !m_sources.contains(source); }
    QString nameOf(qint64 source) const;
    /// The first complete read of any source; nothing: nothing was ever read.
    std::optional<Instant> beginning() const;
    /// What a reader should know before the lines: dates before the first read, sources that came or fell silent between.
    QStringList notes(Instant from, Instant to) const;

private:
    struct Reads
    {
        QString name;
        qint64 interval = 86400;
        QVector<Instant> complete; ///< in order
    };
    QMap<qint64, Reads> m_sources;
};

} // namespace postern
