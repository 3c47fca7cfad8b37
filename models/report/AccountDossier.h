// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/DossierEvent.h"
#include "models/series/AccountDetail.h"

#include <QStringList>
#include <QVector>

namespace postern {

/// What whoever opens this account's case is handed: the account, and proof that can be checked.
struct AccountDossier
{
    QString organisation;
    QString classification; ///< "Confidential"
    Instant at{};
    AccountDetail account;
    QString sentence;       ///< under the name
    QStringList evidenceHashes; ///< SHA-256 for each finding, over its facts and the rows behind it
    QStringList custody;    ///< "Joris Verhaegen, copy on laptop since 11 Mar 2024"
    QStringList toDo;       ///< at most three
    QVector<DossierEvent> events; ///< suspicious ones, newest first, at most 400
    qint64 allEvents = 0;   ///< how many suspicious ones there are
    QString madeFor;        ///< may be empty
    QString databaseDigest; ///< eight hexadecimal digits
    QString wholeDigest;
};

} // namespace postern
