// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/detectors/Detection.h"
#include "models/detectors/Estate.h"

#include <QByteArray>
#include <QStringList>

#include <set>
#include <vector>

namespace postern {

class Database;
class DetectorBank;

/// Keeps what detectors said and what they remember. What a later sync takes back goes, unless a person
/// has judged it.
class DetectionStore
{
public:
    DetectionStore(Database &database, const Estate &estate) : m_database(database), m_estate(estate) {}

    /// Gives the bank what it remembered; it stays as new when there is nothing or it is damaged, which
    /// is then in the answer, in words. Baselines of detections that a person judged learn again.
    Result<QString> restore(DetectorBank &bank);
    /// Writes detections, gaps and the bank's memory together. `at`: when the events were read; `gaps`: what else
    /// cannot be judged, in words.
    Result<void> save(DetectorBank &bank, Instant at, const QStringList &gaps = {});
    /// Writes the memory alone, within the transaction that also says how far the log was read.
    Result<void> saveMemory(const DetectorBank &bank);

private:
    /// Whom a detection is about, as the table has it.
    struct Row
    {
        QString kind, reference;
        qint64 id = 0;
        qint64 store = 0;  ///< identity.id; 0: none
        qint64 before = 0; ///< its id before a source told of it; the same as id where there is no such thing
    };
    Result<Row> rowOf(const Detection &detection);
    /// What the log calls it: kind 1 an account, 2 a credential; empty when nobody knows.
    Result<QString> nameOf(int kind, quint64 number);
    qint64 identityOfAccount(NameNumber number) const;
    qint64 identityOfCredential(NameNumber number) const;
    /// detection_id of the row.
    Result<qint64> put(const Detection &detection, Instant at);
    Result<qint64> rowFor(const Detection &detection, const Row &row);
    Result<void> putIncident(qint64 id, const Row &row);
    Result<void> putEvidence(qint64 id, const Detection &detection);
    Result<std::set<qint64>> provisionalBefore();
    Result<void> dropTakenBack(const std::set<qint64> &before, const std::set<qint64> &now);
    Result<void> writeState(const char *whose, qint64 at, const QByteArray &bytes);
    Result<void> saveProvisional(const DetectorBank &bank, const std::set<qint64> &provisional);
    Result<void> saveGaps(const QStringList &gaps, Instant at);
    Result<void> releaseJudged(DetectorBank &bank);

    Database &m_database;
    const Estate &m_estate;
};

} // namespace postern
