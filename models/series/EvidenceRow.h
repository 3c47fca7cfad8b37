// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// The row of a source behind a fact.
struct EvidenceRow
{
    QString what;       ///< "person", "account", "key", "custody", "grant", "event"
    QString sourceName;
    QString file;       ///< path, with the entry inside an archive after '!'; may be empty
    qint64 row = 0;     ///< line, record or entry, from 1; 0: the source has no rows
    qint64 syncId = 0;  ///< the read that brought it

    bool isKnown() const { return !sourceName.isEmpty(); }
    /// "hr.csv, row 41", or the source's name.
    QString text() const;
};

} // namespace postern
