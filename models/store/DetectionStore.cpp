// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/DetectionStore.h"

#include "models/activity/AddressKind.h"
#include "models/detectors/DetectorBank.h"
#include "models/store/Database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

constexpr const char *insertSql =
    "INSERT INTO main.detection(detector,subject_kind,subject_id,subject_ref,person_id,account_id,credential_id,store_id,first_at,last_at,"
    "found_at,known_from,score,factors,events,source_id) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)";
constexpr const char *updateSql =
    "UPDATE main.detection SET subject_id=?3,person_id=?5,account_id=?6,credential_id=?7,first_at=?9,last_at=?10,found_at=MIN(found_at,?11),"
    "score=?13,factors=?14,events=?15 WHERE detection_id=?17";
constexpr const char *findSql =
    "SELECT detection_id FROM main.detection WHERE subject_kind=?1 AND subject_id IN (?2,?8) AND detector=?3 AND last_at>=?4-86400 AND first_at<=?5+86400"
    " AND subject_ref IS ?6 AND store_id IS ?7 ORDER BY first_at LIMIT 1";

QString factorsOf(const Detection &detection)
{
    QJsonArray all;
    for (const DetectionFactor &factor : detection.factors) {
        all << QJsonObject{{QStringLiteral("name"), factor.name}, {QStringLiteral("observed"), factor.observed},
                           {QStringLiteral("expected"), QJsonArray{factor.expectedLow, factor.expectedHigh}},
                           {QStringLiteral("weight"), factor.weight}, {QStringLiteral("damps"), factor.damps},
                           {QStringLiteral("words"), factor.sentence}};
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<qint64> orNull(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}

} // namespace

qint64 DetectionStore::identityOfAccount(NameNumber number) const
{
    return m_estate.account(number).identity;
}

qint64 DetectionStore::identityOfCredential(NameNumber number) const
{
    return m_estate.credential(number).identity;
}

Result<QString> DetectionStore::nameOf(int kind, quint64 number)
{
    Statement name = TRY(m_database.prepare("SELECT substr(name,1,500) FROM main.activity_name WHERE kind=? AND number=?"));
    name.bind(1, kind).bind(2, qint64(number));
    return TRY(name.step()) ? name.text(0) : QString();
}

Result<DetectionStore::Row> DetectionStore::rowOf(const Detection &detection)
{
    const WatchedSubject &subject = detection.subject;
    const qint64 store = m_estate.store(NameNumber(subject.store)).identity;
    const auto own = qint64(subject.id);
    // What no source has told of has no identity; its number, below zero, tells it from others.
    const auto named = [&](const char *kind, const QString &reference, qint64 identity) {
        return Row{QString::fromLatin1(kind), reference, identity != 0 ? identity : -own, store, -own};
    };
    switch (subject.kind) {
    case WatchedKind::Account:
        return named("account", TRY(nameOf(1, subject.id)), identityOfAccount(NameNumber(subject.id)));
    case WatchedKind::Credential:
        return named("credential", TRY(nameOf(2, subject.id)), identityOfCredential(NameNumber(subject.id)));
    case WatchedKind::Segment: {
        const std::string kind(wordOf(AddressKind(subject.part)));
        return named("segment", QStringLiteral("%1, %2").arg(TRY(nameOf(2, subject.id)), QString::fromStdString(kind)),
                     identityOfCredential(NameNumber(subject.id)));
    }
    case WatchedKind::Network:
        return Row{QStringLiteral("network"), QString::fromStdString(IpAddress::networkText(subject.id)), own, 0, own};
    case WatchedKind::Asn:
        return Row{QStringLiteral("asn"), QStringLiteral("AS%1").arg(subject.id), own, store, own};
    case WatchedKind::Session:
        return Row{QStringLiteral("session"), QString::number(subject.id, 16), own, 0, own};
    case WatchedKind::Person:
        return Row{QStringLiteral("person"), QString(), own, 0, own};
    case WatchedKind::Source:
        return Row{QStringLiteral("source"), QString(), own, 0, own};
    }
    return Row{};
}

Result<qint64> DetectionStore::rowFor(const Detection &detection, const Row &row)
{
    Statement find = TRY(m_database.prepare(findSql));
    find.bind(1, row.kind).bind(2, row.id).bind(3, detection.detector).bind(4, toEpoch(detection.firstAt)).bind(5, toEpoch(detection.lastAt));
    find.bind(6, row.reference).bind(7, orNull(row.store)).bind(8, row.before);
    return TRY(find.step()) ? find.integer(0) : 0;
}

Result<qint64> DetectionStore::put(const Detection &detection, Instant at)
{
    const Row row = TRY(rowOf(detection));
    qint64 id = TRY(rowFor(detection, row));
    const bool isNew = id == 0;
    Statement write = TRY(m_database.prepare(isNew ? insertSql : updateSql));
    if (isNew) {
        write.bind(1, detection.detector).bind(2, row.kind).bind(4, row.reference).bind(8, orNull(row.store));
        write.bind(12, toEpoch(at)).bind(16, orNull(detection.source));
    } else {
        write.bind(17, id);
    }
    write.bind(3, row.id).bind(5, orNull(detection.person)).bind(6, orNull(identityOfAccount(detection.account)));
    write.bind(7, orNull(identityOfCredential(detection.credential))).bind(9, toEpoch(detection.firstAt)).bind(10, toEpoch(detection.lastAt));
    write.bind(11, toEpoch(detection.foundAt)).bind(13, detection.score).bind(14, factorsOf(detection)).bind(15, qint64(detection.events));
    TRY(write.run());
    if (isNew) {
        id = m_database.lastInsertedId();
        TRY(putIncident(id, row));
    }
    TRY(putEvidence(id, detection));
    return id;
}

Result<void> DetectionStore::putIncident(qint64 id, const Row &row)
{
    Statement incident = TRY(m_database.prepare(
        "UPDATE main.detection SET incident_id=COALESCE((SELECT COALESCE(o.incident_id,o.detection_id) FROM main.detection o WHERE o.subject_kind=?2"
        " AND o.subject_id=?3 AND o.detection_id<>?1 AND o.last_at>=main.detection.first_at-259200 AND o.first_at<=main.detection.last_at+259200"
        " ORDER BY o.first_at, o.detection_id LIMIT 1), ?1) WHERE detection_id=?1"));
    return incident.bind(1, id).bind(2, row.kind).bind(3, row.id).run();
}

Result<void> DetectionStore::putEvidence(qint64 id, const Detection &detection)
{
    Statement link = TRY(m_database.prepare(
        "INSERT OR IGNORE INTO main.detection_event(detection_id,event_id) SELECT ?1, e.event_id FROM main.event e WHERE e.source_id=?2 AND e.external_digest=?3"));
    for (const AccessEvent &event : detection.evidence) {
        TRY(link.bind(1, id).bind(2, qint64(event.source)).bind(3, qint64(event.id)).run());
        link.reset();
    }
    Statement place = TRY(m_database.prepare(
        "UPDATE main.detection SET (file_id,row_number)=(SELECT e.file_id, e.row_number FROM main.detection_event d JOIN main.event e"
        " ON e.event_id=d.event_id WHERE d.detection_id=?1 ORDER BY e.at, e.event_id LIMIT 1) WHERE detection_id=?1"));
    return place.bind(1, id).run();
}

Result<std::set<qint64>> DetectionStore::provisionalBefore()
{
    std::set<qint64> before;
    Statement state = TRY(m_database.prepare("SELECT CAST(state AS TEXT) FROM main.detector_state WHERE detector='provisional'"));
    if (TRY(state.step())) {
        for (const QJsonValue &id : QJsonDocument::fromJson(state.text(0).toUtf8()).array())
            before.insert(qint64(id.toDouble()));
    }
    return before;
}

Result<void> DetectionStore::dropTakenBack(const std::set<qint64> &before, const std::set<qint64> &now)
{
    Statement drop = TRY(m_database.prepare("DELETE FROM main.detection WHERE detection_id=? AND triage IS NULL"));
    Statement links = TRY(m_database.prepare("DELETE FROM main.detection_event WHERE detection_id NOT IN (SELECT detection_id FROM main.detection)"));
    bool isAny = false;
    for (const qint64 id : before) {
        if (now.contains(id))
            continue;
        TRY(drop.bind(1, id).run());
        isAny = true;
    }
    return isAny ? links.run() : Result<void>();
}

Result<void> DetectionStore::writeState(const char *whose, qint64 at, const QByteArray &bytes)
{
    Statement write = TRY(m_database.prepare(
        "INSERT INTO main.detector_state(detector,at,state) VALUES(?1,?2,?3) ON CONFLICT(detector) DO UPDATE SET at=excluded.at, state=excluded.state"));
    return write.bind(1, whose).bind(2, at).bindBytes(3, {bytes.constData(), std::size_t(bytes.size())}).run();
}

Result<void> DetectionStore::saveProvisional(const DetectorBank &bank, const std::set<qint64> &provisional)
{
    QJsonArray ids;
    for (const qint64 id : provisional)
        ids << double(id);
    return writeState("provisional", bank.newestAt(), QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

Result<void> DetectionStore::saveMemory(const DetectorBank &bank)
{
    return writeState("bank", bank.newestAt(), qCompress(bank.state(), 1));
}

Result<void> DetectionStore::saveGaps(const QStringList &gaps, Instant at)
{
    Statement known = TRY(m_database.prepare("SELECT gap_id, detail FROM main.activity_gap WHERE what='detector' AND until IS NULL"));
    Statement end = TRY(m_database.prepare("UPDATE main.activity_gap SET until=?2 WHERE gap_id=?1"));
    QStringList open;
    std::vector<qint64> ended;
    while (TRY(known.step())) {
        if (gaps.contains(known.text(1)))
            open << known.text(1);
        else
            ended.push_back(known.integer(0));
    }
    for (const qint64 id : ended) {
        TRY(end.bind(1, id).bind(2, toEpoch(at)).run());
        end.reset();
    }
    Statement add = TRY(m_database.prepare("INSERT INTO main.activity_gap(what,detail,since) VALUES('detector',?1,?2)"));
    for (const QString &gap : gaps) {
        if (!open.contains(gap)) {
            TRY(add.bind(1, gap).bind(2, toEpoch(at)).run());
            add.reset();
        }
    }
    return {};
}

Result<void> DetectionStore::save(DetectorBank &bank, Instant at, const QStringList &gaps)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    const std::set<qint64> before = TRY(provisionalBefore());
    std::set<qint64> touched, provisional;
    for (const Detection &detection : bank.takeDetections()) {
        const qint64 id = TRY(put(detection, at));
        touched.insert(id);
        if (detection.isProvisional)
            provisional.insert(id);
    }
    TRY(dropTakenBack(before, touched));
    TRY(saveGaps(gaps + bank.gaps(), at));
    TRY(saveProvisional(bank, provisional));
    TRY(saveMemory(bank));
    return transaction.commit();
}

Result<void> DetectionStore::releaseJudged(DetectorBank &bank)
{
    // Once judged, the days after it may be learned again.
    std::unordered_map<qint64, NameNumber> accounts, credentials;
    for (const auto &[number, account] : m_estate.accounts)
        accounts[account.identity] = number;
    for (const auto &[number, credential] : m_estate.credentials)
        credentials[credential.identity] = number;
    Statement rows = TRY(m_database.prepare(
        "SELECT subject_kind, subject_id, MAX(last_at) FROM main.detection WHERE triage IS NOT NULL AND subject_kind IN ('account','credential','segment')"
        " AND detector IN ('mass-read-day','mass-read-slow') GROUP BY 1,2"));
    while (TRY(rows.step())) {
        const bool isAccount = rows.utf8(0) == "account";
        const qint64 id = rows.integer(1);
        const auto &numbers = isAccount ? accounts : credentials;
        const auto found = numbers.find(id);
        const quint64 number = id < 0 ? quint64(-id) : found == numbers.end() ? 0 : found->second;
        if (number != 0)
            bank.release(isAccount, NameNumber(number), instantFromEpoch(rows.integer(2)));
    }
    return {};
}

Result<QString> DetectionStore::restore(DetectorBank &bank)
{
    Statement state = TRY(m_database.prepare("SELECT state FROM main.detector_state WHERE detector='bank'"));
    if (!TRY(state.step()))
        return QString();
    const std::string_view packed = state.bytes(0);
    const QByteArray bytes = qUncompress(QByteArray::fromRawData(packed.data(), qsizetype(packed.size())));
    if (!bank.restore(bytes))
        return QCoreApplication::translate("DetectionStore", "What the detectors remembered could not be read: they learn anew, and novelty is not judged for 14 days.");
    TRY(releaseJudged(bank));
    return QString();
}

} // namespace postern
