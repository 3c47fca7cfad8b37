// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/NumberSample.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace postern {

namespace {

/// Ranks from 0; equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<qint64> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        for (std::size_t one = i; one < end; ++one)
            ranks[order[one]] = double(i + end - 1) / 2;
        i = end;
    }
    return ranks;
}

double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const double middle = double(a.size() - 1) / 2;
    double both = 0, ofA = 0, ofB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - middle) * (b[i] - middle);
        ofA += (a[i] - middle) * (a[i] - middle);
        ofB += (b[i] - middle) * (b[i] - middle);
    }
    return ofA > 0 && ofB > 0 ? both / std::sqrt(ofA * ofB) : 0;
}

} // namespace

void NumberSample::add(qint64 at, qint64 number)
{
    const Seen seen{at, number};
    if (m_seen.size() >= capacity) {
        if (seen <= m_seen.front())
            return;
        std::pop_heap(m_seen.begin(), m_seen.end(), std::greater<>());
        m_seen.pop_back();
    }
    m_seen.push_back(seen);
    std::push_heap(m_seen.begin(), m_seen.end(), std::greater<>());
}

void NumberSample::add(const NumberSample &other)
{
    for (const Seen &one : other.m_seen)
        add(one.at, one.number);
}

std::size_t NumberSample::distinct() const
{
    std::vector<qint64> numbers;
    for (const Seen &one : m_seen)
        numbers.push_back(one.number);
    std::sort(numbers.begin(), numbers.end());
    return std::size_t(std::unique(numbers.begin(), numbers.end()) - numbers.begin());
}

NumberSample::Order NumberSample::order() const
{
    Order order;
    std::vector<qint64> times, numbers;
    for (const Seen &one : m_seen) {
        times.push_back(one.at);
        numbers.push_back(one.number);
    }
    if (numbers.size() < 2)
        return order;
    order.rank = correlation(ranksOf(times), ranksOf(numbers));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::size_t small = 0, most = 0;
    const auto width = qint64(2 * numbers.size());
    for (std::size_t i = 0, end = 0; i < numbers.size(); ++i) {
        small += i > 0 && numbers[i] - numbers[i - 1] <= 3;
        while (end < numbers.size() && numbers[end] - numbers[i] < width)
            ++end;
        most = std::max(most, end - i);
    }
    order.smallGaps = numbers.size() > 1 ? double(small) / double(numbers.size() - 1) : 0;
    order.inRange = double(most) / double(numbers.size());
    return order;
}

void NumberSample::save(StateWriter &writer) const
{
    writer.put(m_seen);
}

void NumberSample::load(StateReader &reader)
{
    m_seen = reader.takeAll<Seen>();
}

} // namespace postern
