// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

namespace postern {

/// Reads what a StateWriter wrote. Once something does not fit, everything further is zero or empty
/// and isWhole() says so: a damaged state is thrown away, never half believed.
class StateReader
{
public:
    explicit StateReader(const QByteArray &bytes) : m_bytes(bytes) {}

    template <typename T>
    T take()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value{};
        if (has(sizeof value)) {
            std::memcpy(&value, m_bytes.constData() + m_at, sizeof value);
            m_at += qsizetype(sizeof value);
        }
        return value;
    }
    template <typename T>
    void take(T &value)
    {
        value = take<T>();
    }
    std::string takeText()
    {
        const auto size = take<quint32>();
        if (!has(size))
            return {};
        std::string text(m_bytes.constData() + m_at, size);
        m_at += qsizetype(size);
        return text;
    }
    template <typename T>
    std::vector<T> takeAll()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const auto count = take<quint32>();
        std::vector<T> values;
        if (!has(std::size_t(count) * sizeof(T)))
            return values;
        values.resize(count);
        if (count > 0)
            std::memcpy(values.data(), m_bytes.constData() + m_at, count * sizeof(T));
        m_at += qsizetype(count * sizeof(T));
        return values;
    }
    /// How many elements follow; no more than the bytes left could hold.
    quint32 takeCount(std::size_t smallestElement)
    {
        const auto count = take<quint32>();
        return has(std::size_t(count) * smallestElement) ? count : 0;
    }
    /// Nothing was missing so far.
    bool isWhole() const { return m_whole; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    bool has(std::size_t size);

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_whole = true;
};

} // namespace postern
