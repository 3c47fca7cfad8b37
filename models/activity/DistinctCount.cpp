// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/DistinctCount.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

namespace postern {

namespace {

constexpr int firstTableBits = 3;
constexpr int registers = 1 << DistinctCount::registerBits;
constexpr int rankMost = 64 - DistinctCount::registerBits + 1;

/// Slots come from the low bits, registers from the high ones.
std::size_t slotOf(quint64 hash, int bits)
{
    return std::size_t(hash) & ((std::size_t(1) << bits) - 1);
}

double sigma(double x)
{
    if (x == 1.0)
        return INFINITY;
    double y = 1;
    double z = x;
    for (double before = -1; before != z; y += y) {
        x *= x;
        before = z;
        z += x * y;
    }
    return z;
}

double tau(double x)
{
    if (x == 0.0 || x == 1.0)
        return 0;
    double y = 1;
    double z = 1 - x;
    for (double before = -1; before != z;) {
        x = std::sqrt(x);
        before = z;
        y *= 0.5;
        z -= (1 - x) * (1 - x) * y;
    }
    return z / 3;
}

/// Ertl's estimator (arXiv 1702.01284): unbiased from 0 upwards, without tables.
double estimate(const quint8 *register_)
{
    std::array<int, rankMost + 1> counts{};
    for (int i = 0; i < registers; ++i)
        ++counts[std::min<std::size_t>(register_[i], rankMost)];
    constexpr double m = registers;
    double z = m * tau((m - counts[rankMost]) / m);
    for (int k = rankMost - 1; k >= 1; --k)
        z = 0.5 * (z + counts[std::size_t(k)]);
    z += m * sigma(counts[0] / m);
    return m * m / (2 * std::log(2.0) * z);
}

} // namespace

DistinctCount::DistinctCount(const DistinctCount &other) : m_size(other.m_size), m_capacityBits(other.m_capacityBits), m_form(other.m_form)
{
    if (m_form == Form::Inline) {
        std::copy(std::begin(other.m_inline), std::end(other.m_inline), m_inline);
    } else if (m_form == Form::Table) {
        m_table = new quint64[std::size_t(1) << m_capacityBits];
        std::copy_n(other.m_table, std::size_t(1) << m_capacityBits, m_table);
    } else {
        m_registers = new quint8[registers];
        std::copy_n(other.m_registers, registers, m_registers);
    }
}

DistinctCount::DistinctCount(DistinctCount &&other) noexcept
    : m_size(other.m_size), m_capacityBits(other.m_capacityBits), m_form(other.m_form)
{
    std::copy(std::begin(other.m_inline), std::end(other.m_inline), m_inline);
    if (m_form == Form::Table)
        m_table = other.m_table;
    else if (m_form == Form::Registers)
        m_registers = other.m_registers;
    other.m_form = Form::Inline;
    other.m_size = 0;
    other.m_inline[0] = other.m_inline[1] = 0;
}

DistinctCount &DistinctCount::operator=(const DistinctCount &other)
{
    if (this != &other)
        *this = DistinctCount(other);
    return *this;
}

DistinctCount &DistinctCount::operator=(DistinctCount &&other) noexcept
{
    if (this != &other) {
        clear();
        new (this) DistinctCount(std::move(other));
    }
    return *this;
}

DistinctCount::~DistinctCount()
{
    clear();
}

void DistinctCount::clear()
{
    if (m_form == Form::Table)
        delete[] m_table;
    else if (m_form == Form::Registers)
        delete[] m_registers;
    m_form = Form::Inline;
    m_size = 0;
    m_inline[0] = m_inline[1] = 0;
}

bool DistinctCount::add(quint64 hash)
{
    if (!hash)
        return false;
    if (m_form == Form::Table)
        return addToTable(hash);
    if (m_form == Form::Registers) {
        addToRegisters(hash);
        return true;
    }
    for (quint64 &place : m_inline) {
        if (place == hash)
            return false;
        if (!place) {
            place = hash;
            return true;
        }
    }
    becomeTable();
    return addToTable(hash);
}

void DistinctCount::becomeTable()
{
    const quint64 first = m_inline[0];
    const quint64 second = m_inline[1];
    m_capacityBits = firstTableBits;
    m_table = new quint64[std::size_t(1) << m_capacityBits]();
    m_size = 0;
    m_form = Form::Table;
    addToTable(first);
    addToTable(second);
}

bool DistinctCount::addToTable(quint64 hash)
{
    const std::size_t mask = (std::size_t(1) << m_capacityBits) - 1;
    std::size_t i = slotOf(hash, m_capacityBits);
    while (m_table[i]) {
        if (m_table[i] == hash)
            return false;
        i = (i + 1) & mask;
    }
    if (m_size == exactMost) {
        becomeRegisters();
        addToRegisters(hash);
        return true;
    }
    if ((std::size_t(m_size) + 1) * 4 > (mask + 1) * 3) {
        grow();
        return addToTable(hash);
    }
    m_table[i] = hash;
    ++m_size;
    return true;
}

void DistinctCount::grow()
{
    quint64 *const old = m_table;
    const std::size_t count = std::size_t(1) << m_capacityBits;
    ++m_capacityBits;
    m_table = new quint64[count * 2]();
    m_size = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (old[i])
            addToTable(old[i]);
    }
    delete[] old;
}

void DistinctCount::becomeRegisters()
{
    quint64 *const old = m_table;
    const std::size_t count = std::size_t(1) << m_capacityBits;
    m_registers = new quint8[registers]();
    m_form = Form::Registers;
    m_size = 0;
    m_capacityBits = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (old[i])
            addToRegisters(old[i]);
    }
    delete[] old;
}

void DistinctCount::addToRegisters(quint64 hash)
{
    const std::size_t index = std::size_t(hash >> (64 - registerBits));
    const quint64 rest = (hash << registerBits) | (quint64(1) << (registerBits - 1));
    const quint8 rank = quint8(std::countl_zero(rest) + 1);
    if (m_registers[index] < rank)
        m_registers[index] = rank;
}

void DistinctCount::add(const DistinctCount &other)
{
    if (other.m_form != Form::Registers) {
        other.forEach([this](quint64 hash) { add(hash); });
        return;
    }
    if (m_form == Form::Inline)
        becomeTable();
    if (m_form == Form::Table)
        becomeRegisters();
    for (int i = 0; i < registers; ++i)
        m_registers[i] = std::max(m_registers[i], other.m_registers[i]);
}

quint64 DistinctCount::count() const
{
    if (m_form == Form::Inline)
        return quint64(m_inline[0] != 0) + quint64(m_inline[1] != 0);
    return m_form == Form::Table ? m_size : quint64(std::llround(estimate(m_registers)));
}

std::size_t DistinctCount::heapBytes() const
{
    if (m_form == Form::Inline)
        return 0;
    return m_form == Form::Table ? sizeof(quint64) << m_capacityBits : std::size_t(registers);
}

const void *DistinctCount::whereWouldGo(quint64 hash) const
{
    if (m_form == Form::Table)
        return m_table + slotOf(hash, m_capacityBits);
    return m_form == Form::Registers ? static_cast<const void *>(m_registers + (hash >> (64 - registerBits))) : nullptr;
}

std::string DistinctCount::bytes() const
{
    if (m_form == Form::Registers) {
        std::string all(1, 'R');
        all.append(reinterpret_cast<const char *>(m_registers), registers);
        return all;
    }
    std::vector<quint64> members;
    forEach([&](quint64 hash) { members.push_back(hash); });
    std::sort(members.begin(), members.end());
    std::string all(1, 'E');
    all.append(reinterpret_cast<const char *>(members.data()), members.size() * sizeof(quint64));
    return all;
}

std::optional<DistinctCount> DistinctCount::fromBytes(std::string_view bytes)
{
    DistinctCount made;
    if (bytes.starts_with('R') && bytes.size() == registers + 1) {
        made.becomeTable();
        made.becomeRegisters();
        std::memcpy(made.m_registers, bytes.data() + 1, registers);
        return made;
    }
    if (!bytes.starts_with('E') || bytes.size() % sizeof(quint64) != 1 || bytes.size() > 1 + exactMost * sizeof(quint64))
        return std::nullopt;
    for (std::size_t i = 1; i < bytes.size(); i += sizeof(quint64)) {
        quint64 hash;
        std::memcpy(&hash, bytes.data() + i, sizeof hash);
        made.add(hash);
    }
    return made;
}

} // namespace postern
