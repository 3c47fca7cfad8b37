// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/PrivilegeIndex.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

constexpr quint64 mark = 0x31584449'56495250ULL; // "PRIVIDX1" as it stands in the bytes

template <typename T>
void put(QByteArray &bytes, std::span<const T> values)
{
    const quint64 count = values.size();
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size_bytes()));
}

/// Takes arrays from the front of bytes, never more than there is.
class Taking
{
public:
    explicit Taking(const QByteArray &bytes) : m_next(bytes.constData()), m_left(std::size_t(bytes.size())) {}

    template <typename T>
    std::vector<T> take()
    {
        quint64 count = 0;
        std::vector<T> values;
        if (!m_isWhole || m_left < sizeof count) {
            m_isWhole = false;
            return values;
        }
        std::memcpy(&count, m_next, sizeof count);
        advance(sizeof count);
        if (count > m_left / sizeof(T)) {
            m_isWhole = false;
            return values;
        }
        values.resize(count);
        std::memcpy(values.data(), m_next, count * sizeof(T));
        advance(count * sizeof(T));
        return values;
    }
    bool isWhole() const { return m_isWhole && m_left == 0; }

private:
    void advance(std::size_t bytes)
    {
        m_next += bytes;
        m_left -= bytes;
    }
    const char *m_next;
    std::size_t m_left;
    bool m_isWhole = true;
};

} // namespace

PrivilegeIndex PrivilegeIndex::over(CompactGraph groups, std::vector<quint64> ownOfGroups, CompactGraph inGroups,
                                    std::vector<quint64> ownOfAccounts)
{
    PrivilegeIndex index;
    index.m_groups = PrivilegeMasks::over(std::move(groups), std::move(ownOfGroups));
    index.m_inGroups = std::move(inGroups);
    index.m_own = std::move(ownOfAccounts);
    return index;
}

std::size_t PrivilegeIndex::countWithAny(quint64 classes) const
{
    std::size_t count = 0;
    for (quint32 account = 0; account < m_own.size(); ++account)
        count += (of(account) & classes) != 0;
    return count;
}

QByteArray PrivilegeIndex::toBytes() const
{
    QByteArray bytes;
    const CompactGraph &inside = m_groups.inside();
    bytes.reserve(qsizetype((inside.edges() + inside.nodes() + m_inGroups.edges() + m_inGroups.nodes()) * 4 + (inside.nodes() + m_own.size()) * 8 + 128));
    bytes.append(reinterpret_cast<const char *>(&mark), sizeof mark);
    put<quint32>(bytes, inside.firsts());
    put<quint32>(bytes, inside.targets());
    put<quint64>(bytes, m_groups.own());
    put<quint32>(bytes, m_inGroups.firsts());
    put<quint32>(bytes, m_inGroups.targets());
    put<quint64>(bytes, m_own);
    return bytes;
}

std::optional<PrivilegeIndex> PrivilegeIndex::fromBytes(const QByteArray &bytes)
{
    quint64 found = 0;
    if (std::size_t(bytes.size()) < sizeof found)
        return std::nullopt;
    std::memcpy(&found, bytes.constData(), sizeof found);
    if (found != mark)
        return std::nullopt;
    const QByteArray rest = QByteArray::fromRawData(bytes.constData() + sizeof found, bytes.size() - qsizetype(sizeof found));
    Taking taking(rest);
    auto firsts = taking.take<quint32>();
    auto targets = taking.take<quint32>();
    auto inside = CompactGraph::of(std::move(firsts), std::move(targets), 0);
    auto ownOfGroups = taking.take<quint64>();
    firsts = taking.take<quint32>();
    targets = taking.take<quint32>();
    auto inGroups = CompactGraph::of(std::move(firsts), std::move(targets), quint32(ownOfGroups.size()));
    auto ownOfAccounts = taking.take<quint64>();
    if (!taking.isWhole() || !inside || !inGroups || inside->nodes() != ownOfGroups.size() || inGroups->nodes() < ownOfAccounts.size())
        return std::nullopt;
    return over(std::move(*inside), std::move(ownOfGroups), std::move(*inGroups), std::move(ownOfAccounts));
}

} // namespace postern
