// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AddressFacts.h"

#include <vector>

namespace postern {

/// Gives addresses numbers from 1 and keeps what is known of each.
class AddressTable
{
public:
    static constexpr std::size_t most = 1 << 20; ///< then it should be cleared at the next occasion

    /// book: may be null; then nothing is known of any address.
    explicit AddressTable(AddressBook *book);
    /// Of a known address; a new number if need be.
    quint32 number(const IpAddress &address);
    const AddressFacts &facts(quint32 number) const { return m_entries[number].facts; }
    const IpAddress &address(quint32 number) const { return m_entries[number].address; }
    bool isFull() const { return m_entries.size() > most; }
    void clear();
    void prefetch(const IpAddress &address) const { __builtin_prefetch(&m_slots[place(address)]); }

private:
    struct Entry
    {
        IpAddress address;
        AddressFacts facts;
    };
    std::size_t place(const IpAddress &address) const
    {
        return std::size_t(((address.low ^ address.high * 0x9e3779b97f4a7c15ull) * 0xff51afd7ed558ccdull) >> m_shift);
    }
    void grow();

    AddressBook *m_book;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots;
    int m_shift;
};

} // namespace postern
