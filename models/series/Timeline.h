// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/series/TimelineMark.h"

#include <QString>
#include <QVector>

#include <vector>

namespace postern {

/// What happened that needs a look, in the order of time, each in the lane of an account, a person or a source.
struct Timeline
{
    /// What a lane is.
    enum class By : quint8 { Account, Person, Source };

    /// One lane.
    struct Lane
    {
        qint64 id = 0;  ///< account, person or source; 0 when it is known by name only
        QString name;   ///< as it may be shown
        Severity level = Severity::None; ///< of its score; of a source the worst of its marks
        double score = 0;
        int marks = 0;  ///< in all
        QVector<qint64> sources; ///< those that its marks come from
    };
    /// A time from which a source brought nothing.
    struct Gap
    {
        qint64 sourceId = 0;
        QString name;
        qint64 from = 0, to = 0;
    };
    /// A dated remark; of one lane, or of all.
    struct Note
    {
        qint64 at = 0;
        QString text;  ///< "left 30 Jun"
        int lane = -1; ///< -1: of all lanes
    };

    By by = By::Account;
    qint64 from = 0; ///< of the oldest mark; of the present day when there is none
    qint64 to = 0;   ///< the instant looked at
    QVector<Lane> lanes;             ///< highest risk first
    std::vector<TimelineMark> marks; ///< oldest first
    QVector<Gap> gaps;
    QVector<Note> notes;             ///< oldest first
};

} // namespace postern
