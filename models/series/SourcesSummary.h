// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/SourceStatus.h"

#include <QVector>

namespace postern {

/// Whether today's picture can be trusted: one sentence, and the sources behind it.
struct SourcesSummary
{
    QString answer;       ///< "Six of eight sources are current."
    QString detail;       ///< What is not seen; may be empty.
    QVector<SourceStatus> sources;
    qint64 accounts = 0;
    qint64 people = 0;

    int current() const
    {
        int count = 0;
        for (const SourceStatus &source : sources)
            count += source.health.state == SourceHealth::State::Current ||
                     source.health.state == SourceHealth::State::Syncing;
        return count;
    }
};

} // namespace postern
