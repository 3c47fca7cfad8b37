// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/ThetaSketch.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
double shareOf(quint64 theta)
{
    return std::ldexp(double(theta), -64);
}
} // namespace

void ThetaSketch::add(quint64 hash)
{
    if (hash >= m_theta)
        return;
    m_hashes.push_back(hash);
    if (m_hashes.size() >= m_settled + capacity && m_hashes.size() >= 2 * capacity)
        settle();
}

void ThetaSketch::add(const ThetaSketch &other)
{
    other.settle();
    for (const quint64 hash : other.m_hashes)
        add(hash);
    if (other.m_theta < m_theta) {
        settle();
        m_theta = std::min(m_theta, other.m_theta);
        m_hashes.erase(std::lower_bound(m_hashes.begin(), m_hashes.end(), m_theta), m_hashes.end());
        m_settled = m_hashes.size();
    }
}

void ThetaSketch::settle() const
{
    if (m_settled == m_hashes.size())
        return;
    std::sort(m_hashes.begin(), m_hashes.end());
    m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
    if (m_hashes.size() > capacity) {
        m_theta = m_hashes[capacity];
        m_hashes.resize(capacity);
    }
    m_settled = m_hashes.size();
}

double ThetaSketch::estimate() const
{
    settle();
    return m_theta == ~quint64(0) ? double(m_hashes.size()) : double(m_hashes.size()) / shareOf(m_theta);
}

double ThetaSketch::notIn(const ThetaSketch &other) const
{
    settle();
    other.settle();
    const quint64 theta = std::min(m_theta, other.m_theta);
    std::size_t count = 0;
    auto there = other.m_hashes.begin();
    for (const quint64 hash : m_hashes) {
        if (hash >= theta)
            break;
        there = std::lower_bound(there, other.m_hashes.end(), hash);
        count += there == other.m_hashes.end() || *there != hash;
    }
    return theta == ~quint64(0) ? double(count) : double(count) / shareOf(theta);
}

void ThetaSketch::save(StateWriter &writer) const
{
    settle();
    writer.put(m_theta).put(m_hashes);
}

void ThetaSketch::load(StateReader &reader)
{
    m_theta = reader.take<quint64>();
    m_hashes = reader.takeAll<quint64>();
    m_settled = m_hashes.size();
}

} // namespace postern
