// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/SourceDay.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

void saveUses(StateWriter &writer, const SourceDay::Uses &uses)
{
    writer.put(uses.gone()).put(uses.largestGone()).put(quint32(uses.entries().size()));
    for (const auto &[key, entry] : uses.entries()) {
        writer.put(key).put(entry.count).put(entry.mistake);
        entry.kept.save(writer);
    }
}

void loadUses(StateReader &reader, SourceDay::Uses &uses)
{
    const auto gone = reader.take<quint64>();
    const auto largest = reader.take<quint64>();
    uses.restore(gone, largest);
    for (quint32 left = reader.takeCount(3 * sizeof(quint64)); left > 0; --left) {
        auto &entry = uses.entries()[reader.take<quint64>()];
        reader.take(entry.count);
        reader.take(entry.mistake);
        entry.kept.load(reader);
    }
}

} // namespace

void SourceDay::add(const AccessEvent &event)
{
    const bool isUnknown = event.outcome == EventOutcome::UnknownSubject;
    if (!event.isAccepted() && !isUnknown)
        return;
    if (event.network != 0)
        m_networks.count(event.network).kept.add(event);
    if (event.asn != 0 && isRented(event.addressKind))
        m_operators.count(event.asn).kept.add(event);
    // A credential is followed here only for the numbers of the records it asks for.
    if (event.credential != 0 && event.recordNumber >= 0)
        m_credentials.count(event.credential).kept.add(event);
}

double SourceDay::medianSubjects() const
{
    std::vector<quint64> counts;
    for (const auto &[network, entry] : m_networks.entries()) {
        if (!entry.kept.subjects.isEmpty())
            counts.push_back(entry.kept.subjects.count());
    }
    if (counts.empty())
        return 0;
    const auto middle = counts.begin() + std::ptrdiff_t(counts.size() / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    return double(*middle);
}

QStringList SourceDay::reducedCoverage() const
{
    if (m_networks.gone() == 0)
        return {};
    return {QCoreApplication::translate("SourceDay", "On one day %1 of the least busy networks were not followed: only the 5,000 busiest are.")
                .arg(m_networks.gone())};
}

void SourceDay::save(StateWriter &writer) const
{
    writer.put(m_day);
    for (const Uses *uses : {&m_networks, &m_operators, &m_credentials})
        saveUses(writer, *uses);
}

void SourceDay::load(StateReader &reader)
{
    reader.take(m_day);
    for (Uses *uses : {&m_networks, &m_operators, &m_credentials})
        loadUses(reader, *uses);
}

} // namespace postern
