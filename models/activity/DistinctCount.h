// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace postern {

/// How many different values there were, of which only hashes are seen. Exact up to 512 of them (the
/// first two without memory of its own); above that a HyperLogLog of 4096 registers, standard error 1.6 %.
/// Equal sets give equal counts in whatever order and parts they come. 4 KiB at most.
class DistinctCount
{
public:
    static constexpr int exactMost = 512;
    static constexpr int registerBits = 12;

    DistinctCount() = default;
    DistinctCount(const DistinctCount &other);
    DistinctCount &operator=(const DistinctCount &other);
    DistinctCount(DistinctCount &&other) noexcept;
    DistinctCount &operator=(DistinctCount &&other) noexcept;
    ~DistinctCount();

    /// hash: well mixed 64 bits; 0 is "not said" and not counted. True when it may be new (exactly so up to 512).
    bool add(quint64 hash);
    void add(const DistinctCount &other);
    /// Best estimate; exact while isExact().
    quint64 count() const;
    bool isExact() const { return m_form != Form::Registers; }
    bool isEmpty() const { return m_form == Form::Inline && m_inline[0] == 0; }
    /// Exact members, when isExact(): appended to `into` in no particular order.
    template <typename Function> void forEach(Function &&function) const;
    /// Bytes it uses on the heap.
    std::size_t heapBytes() const;
    /// The cache line that add() will touch first, for prefetching; may be null.
    const void *whereWouldGo(quint64 hash) const;

    /// As bytes for storage: the same set gives the same bytes. Nothing when they are not of this class.
    std::string bytes() const;
    static std::optional<DistinctCount> fromBytes(std::string_view bytes);

private:
    enum class Form : quint8 { Inline, Table, Registers };
    bool addToTable(quint64 hash);
    void addToRegisters(quint64 hash);
    void grow();
    void becomeTable();
    void becomeRegisters();
    void clear();

    union {
        quint64 m_inline[2] = {0, 0};
        quint64 *m_table;    ///< open addressing, 0 is free
        quint8 *m_registers; ///< 4096 of them
    };
    quint16 m_size = 0;         ///< Table: members
    quint8 m_capacityBits = 0;  ///< Table: 2^bits slots
    Form m_form = Form::Inline;
};

template <typename Function> void DistinctCount::forEach(Function &&function) const
{
    if (m_form == Form::Inline) {
        for (const quint64 hash : m_inline) {
            if (hash)
                function(hash);
        }
    } else if (m_form == Form::Table) {
        for (std::size_t i = 0; i < std::size_t(1) << m_capacityBits; ++i) {
            if (m_table[i])
                function(m_table[i]);
        }
    }
}

} // namespace postern
