// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorBank.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"
#include "models/geo/GeoLocator.h"

#include <QCoreApplication>

namespace postern {

namespace {
constexpr quint32 stateVersion = 1;

QString say(const char *text)
{
    return QCoreApplication::translate("DetectorBank", text);
}

QString listed(DetectorNeeds needs)
{
    QStringList words;
    for (const DetectorNeed need : allDetectorNeeds()) {
        if (needs.testFlag(need))
            words << wordsOf(need);
    }
    return words.join(QStringLiteral(", "));
}
} // namespace

void DetectorBank::saveOrdered(StateWriter &writer) const
{
    m_run.save(writer);
    m_seen.save(writer);
    for (const auto &detector : m_detectors)
        detector->save(writer);
}

void DetectorBank::loadOrdered(StateReader &reader)
{
    m_run.load(reader);
    m_seen.load(reader);
    for (const auto &detector : m_detectors)
        detector->load(reader);
}

QByteArray DetectorBank::state() const
{
    StateWriter writer;
    writer.put(stateVersion).put(quint32(m_detectors.size()));
    saveOrdered(writer);
    m_book.save(writer);
    m_log.save(writer);
    writer.put(quint32(m_streams.size()));
    for (const auto &[source, stream] : m_streams) {
        writer.put(source);
        stream.save(writer);
    }
    writer.put(quint32(m_met));
    return writer.bytes();
}

bool DetectorBank::restore(const QByteArray &state)
{
    StateReader reader(state);
    bool isWhole = reader.take<quint32>() == stateVersion && reader.take<quint32>() == m_detectors.size();
    if (isWhole) {
        loadOrdered(reader);
        m_book.load(reader);
        m_log.load(reader);
        m_streams.clear();
        for (quint32 left = reader.takeCount(sizeof(qint32)); left > 0; --left) {
            const auto source = reader.take<qint32>();
            m_streams[source].load(reader, source);
        }
        m_met = DetectorNeeds(int(reader.take<quint32>()));
        isWhole = reader.isWhole() && reader.isAtEnd();
    }
    m_stream = nullptr;
    if (!isWhole)
        forgetEverything();
    return isWhole;
}

void DetectorBank::forgetEverything()
{
    // A reader without bytes gives nothing but zeros: everything becomes as new.
    StateReader nothing{QByteArray()};
    loadOrdered(nothing);
    m_book.load(nothing);
    m_log.load(nothing);
    m_streams.clear();
    m_met = {};
}

void DetectorBank::release(const WatchedSubject &subject)
{
    if (ReadHistory *history = m_book.find(subject))
        history->release();
}

void DetectorBank::release(bool isAccount, NameNumber number, Instant judgedUpTo)
{
    for (auto &[subject, history] : m_book.all()) {
        const bool isIt = subject.id == number
                          && (isAccount ? subject.kind == WatchedKind::Account
                                        : subject.kind == WatchedKind::Credential || subject.kind == WatchedKind::Segment);
        if (isIt && history.heldFrom() && *history.heldFrom() <= judgedUpTo)
            history.release();
    }
}

QStringList DetectorBank::gaps() const
{
    QStringList words;
    DetectorNeeds met = m_met;
    if (m_geo && m_geo->knowsPositions())
        met |= DetectorNeed::Positions;
    if (!m_estate->grants.empty())
        met |= DetectorNeed::Grants;
    for (const auto &detector : m_detectors) {
        const DetectorNeeds missing = detector->spec().needs & ~met;
        const DetectorNeeds dull = detector->spec().sharper & ~met;
        if (missing)
            words << say("%1 cannot be judged: no source brings %2.").arg(detector->name(), listed(missing));
        else if (dull)
            words << say("%1 sees less than it could: no source brings %2.").arg(detector->name(), listed(dull));
        words << detector->reducedCoverage();
    }
    words << m_book.reducedCoverage();
    for (const auto &[source, stream] : m_streams) {
        words << stream.hours.reducedCoverage();
        for (const auto &[day, open] : stream.open)
            words << open.sources().reducedCoverage();
        if (stream.early > 0)
            words << say("%1 events were judged before late ones could arrive: more were waiting than there is room for.").arg(stream.early);
    }
    if (m_seen.forgotten() > 0)
        words << say("What was seen of %1 accounts and keys, those longest without use, was forgotten for want of room.").arg(m_seen.forgotten());
    return words;
}

} // namespace postern
