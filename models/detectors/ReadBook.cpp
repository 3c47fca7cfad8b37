// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/ReadBook.h"

#include "models/detectors/Estate.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace postern {

ReadHistory &ReadBook::put(const ReadDay &day)
{
    qint64 &begin = m_storeBegins.try_emplace(day.subject.store, day.day).first->second;
    begin = std::min(begin, day.day);
    ReadHistory &history = m_all[day.subject];
    history.put(day);
    return history;
}

const ReadHistory *ReadBook::find(const WatchedSubject &subject) const
{
    const auto found = m_all.find(subject);
    return found == m_all.end() ? nullptr : &found->second;
}

ReadHistory *ReadBook::find(const WatchedSubject &subject)
{
    const auto found = m_all.find(subject);
    return found == m_all.end() ? nullptr : &found->second;
}

bool ReadBook::isLearning(const WatchedSubject &subject, qint64 day, int windowDays) const
{
    const auto begin = m_storeBegins.find(subject.store);
    return begin == m_storeBegins.end() || day < begin->second + learningDays + 2 * windowDays;
}

std::optional<double> ReadBook::peerP95(const WatchedSubject &subject, Span span, const Estate &estate) const
{
    const quint32 group = estate.account(NameNumber(subject.id)).peerGroup;
    if (subject.kind != WatchedKind::Account || group == 0)
        return {};
    std::vector<double> values;
    std::size_t peers = 0;
    for (const auto &[other, history] : m_all) {
        if (other.kind != WatchedKind::Account || other.id == subject.id || other.store != subject.store
            || estate.account(NameNumber(other.id)).peerGroup != group)
            continue;
        const Baseline &baseline = span == Span::Day ? history.daily() : span == Span::Week ? history.weekly() : history.monthly();
        if (!baseline.isReady())
            continue;
        ++peers;
        const auto own = baseline.values();
        values.insert(values.end(), own.begin(), own.end());
    }
    if (peers < leastPeers)
        return {};
    const auto place = values.begin() + std::ptrdiff_t(std::ceil(0.95 * double(values.size()))) - 1;
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

void ReadBook::keepBounds()
{
    std::size_t bytes = 0;
    for (const auto &[subject, history] : m_all)
        bytes += history.bytes();
    if (m_all.size() <= mostSubjects && bytes <= mostBytes)
        return;
    // The least active first: longest without a day, then the one that reads least.
    std::vector<std::tuple<qint64, double, WatchedSubject>> order;
    for (const auto &[subject, history] : m_all)
        order.emplace_back(history.lastDay(), history.daily().median(history.lastDay()), subject);
    std::sort(order.begin(), order.end());
    for (const auto &[lastDay, usual, subject] : order) {
        ReadHistory &history = m_all[subject];
        if (m_all.size() > mostSubjects) {
            bytes -= history.bytes();
            m_all.erase(subject);
            ++m_forgotten;
        } else if (bytes > mostBytes) {
            bytes -= history.bytes();
            history.dropSketches();
            bytes += history.bytes();
            ++m_stripped;
        } else {
            break;
        }
    }
}

QStringList ReadBook::reducedCoverage() const
{
    QStringList words;
    if (m_forgotten > 0)
        words << QCoreApplication::translate("ReadBook", "More than %1 accounts and keys read records: the %2 least active are not compared with themselves.")
                     .arg(mostSubjects).arg(m_forgotten);
    if (m_stripped > 0)
        words << QCoreApplication::translate("ReadBook", "The sketches of %1 of the least active accounts and keys did not fit: their weeks and months begin anew.")
                     .arg(m_stripped);
    return words;
}

void ReadBook::save(StateWriter &writer) const
{
    writer.put(m_forgotten).put(m_stripped).put(quint32(m_storeBegins.size()));
    for (const auto &[store, day] : m_storeBegins)
        writer.put(store).put(day);
    writer.put(quint32(m_all.size()));
    for (const auto &[subject, history] : m_all) {
        writer.put(subject);
        history.save(writer);
    }
}

void ReadBook::load(StateReader &reader)
{
    m_all.clear();
    m_storeBegins.clear();
    reader.take(m_forgotten);
    reader.take(m_stripped);
    for (quint32 left = reader.takeCount(2 * sizeof(quint64)); left > 0; --left) {
        const auto store = reader.take<quint64>();
        m_storeBegins[store] = reader.take<qint64>();
    }
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
        const auto subject = reader.take<WatchedSubject>();
        m_all[subject].load(reader);
    }
}

} // namespace postern
