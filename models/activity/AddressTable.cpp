// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/AddressTable.h"

namespace postern {

namespace {
constexpr int firstBits = 12;
}

AddressTable::AddressTable(AddressBook *book) : m_book(book)
{
    clear();
}

void AddressTable::clear()
{
    m_entries.assign(1, {});
    m_slots.assign(std::size_t(1) << firstBits, 0);
    m_shift = 64 - firstBits;
}

quint32 AddressTable::number(const IpAddress &address)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = place(address);
    for (; m_slots[i]; i = (i + 1) & mask) {
        if (m_entries[m_slots[i]].address == address)
            return m_slots[i];
    }
    const quint32 number = quint32(m_entries.size());
    m_entries.push_back({address, m_book ? m_book->lookUp(address) : AddressFacts()});
    m_slots[i] = number;
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    return number;
}

void AddressTable::grow()
{
    const std::size_t size = m_slots.size() * 2;
    m_slots.assign(size, 0);
    --m_shift;
    for (std::size_t number = 1; number < m_entries.size(); ++number) {
        std::size_t i = place(m_entries[number].address);
        while (m_slots[i])
            i = (i + 1) & (size - 1);
        m_slots[i] = quint32(number);
    }
}

} // namespace postern
