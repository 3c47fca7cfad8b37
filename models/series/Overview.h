// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "models/series/FirstToday.h"
#include "models/series/KeyFigure.h"
#include "models/series/Reference.h"
#include "models/series/SourceBand.h"
#include "models/series/SourceStatus.h"

#include <QVector>

namespace postern {

/// Everything the Overview shows, at one instant and against one day.
struct Overview
{
    Instant at{};
    Reference reference;
    QString answer;      ///< "Seven privileged accounts are at critical risk, two more than on Friday."
    QString start;       ///< "Start with svc-token-signer: …"; empty when there is nothing to do.
    FirstToday startWith; ///< Where the second sentence leads; id 0: nowhere.
    QVector<KeyFigure> figures;
    QVector<FirstToday> first;
    Trends trends;
    SeverityCounts levels; ///< Privileged accounts now; they sum to the privileged accounts.
    bool areTrendsReconstructed = false; ///< Some days lie before the first sync.
    SuspiciousAccess suspicious;
    QVector<SourceBand> bands;
    QVector<SourceStatus> needCare; ///< Failing first, then late.
    SeverityCounts openFindings;
    qint64 accounts = 0;
    int sources = 0;
};

} // namespace postern
