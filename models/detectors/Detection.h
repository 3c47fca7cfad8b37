// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/base/Instant.h"
#include "models/detectors/DetectionFactor.h"
#include "models/detectors/WatchedSubject.h"

#include <QString>
#include <QVector>

#include <vector>

namespace postern {

/// A detector's word about one subject, with every number that made it speak.
struct Detection
{
    static constexpr std::size_t mostEvidence = 200;

    QString detector;
    WatchedSubject subject;
    qint32 source = 0;          ///< whose log it was seen in
    NameNumber account = 0;     ///< the account concerned; 0 when there is none
    NameNumber credential = 0;  ///< the credential concerned
    qint64 person = 0;          ///< identity.id of the person concerned
    Instant firstAt{}, lastAt{}; ///< first and last event behind it
    Instant foundAt{};          ///< event time at which the detector could speak
    double score = 0;           ///< 0 to 1
    QVector<DetectionFactor> factors;
    quint32 events = 1;         ///< how many events are behind it
    std::vector<AccessEvent> evidence; ///< some of them
    bool isProvisional = false; ///< late events may still change it

    /// Same word about the same subject, within 24 hours.
    bool mayMerge(const Detection &later) const;
    /// Takes a later one in: the span grows, the higher score and its reasons stand.
    void merge(Detection &&later);
};

} // namespace postern
