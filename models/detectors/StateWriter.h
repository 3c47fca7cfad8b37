// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <type_traits>
#include <vector>

namespace postern {

/// Writes what detectors remember as bytes, so that the next sync goes on where this one stopped.
/// Numbers stand as the machine has them: a state is read by the program that wrote it, on its machine.
class StateWriter
{
public:
    template <typename T>
    StateWriter &put(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
        return *this;
    }
    StateWriter &put(std::string_view text)
    {
        put(quint32(text.size()));
        m_bytes.append(text.data(), qsizetype(text.size()));
        return *this;
    }
    template <typename T>
    StateWriter &put(const std::vector<T> &values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        put(quint32(values.size()));
        m_bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(T)));
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace postern
