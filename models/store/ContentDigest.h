// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"

#include <QByteArray>

#include <span>

namespace postern {

/// A keyed 64-bit digest (SipHash-2-4) of values. The key is the workspace's own secret, so that nobody
/// who writes into a source can make two different contents look the same.
class ContentDigest
{
public:
    /// key: 16 bytes.
    explicit ContentDigest(const QByteArray &key);

    qint64 of(std::span<const Value> values) const;
    /// Of the values with the subject before them, without making a list of both.
    qint64 of(qint64 subject, std::span<const Value> values) const;
    qint64 of(std::string_view text) const;

private:
    void append(std::span<const Value> values) const;

    quint64 m_key[2] = {};
    mutable std::string m_buffer;
};

} // namespace postern
