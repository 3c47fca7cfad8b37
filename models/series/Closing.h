// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/series/DormantBin.h"

#include <QString>
#include <QVector>

namespace postern {

/// Accounts that nobody needs any more, by how long and by whether they can be closed.
struct Closing
{
    enum class Kind : quint8 { Dormant, Orphaned };
    /// How many accounts a word of the view closing holds for.
    struct Share
    {
        QString depends; ///< nothing, job, leave, break-glass, unknown
        int accounts = 0;
    };

    Instant at{};
    Kind kind = Kind::Dormant;
    QString answer; ///< "148 of 214 dormant accounts can go: nothing seen depends on them."
    QString detail;
    QVector<DormantBin> bins;
    QVector<Share> shares; ///< in the order of the enum's words; they sum to accounts
    qint64 accounts = 0, privileged = 0;
    qint64 dormant = 0, orphaned = 0; ///< of the two lists, for the switch

    int of(const QString &depends) const
    {
        for (const Share &share : shares)
            if (share.depends == depends)
                return share.accounts;
        return 0;
    }
};

} // namespace postern
