// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"

#include <QByteArray>

#include <memory>
#include <span>

typedef struct evp_mac_ctx_st EVP_MAC_CTX;

namespace postern {

/// A keyed 64-bit digest (SipHash) of values. The key is the workspace's own secret, so that nobody
/// who writes into a source can make two different contents look the same.
class ContentDigest
{
public:
    /// key: 16 bytes.
    explicit ContentDigest(const QByteArray &key);
    ~ContentDigest();
    ContentDigest(ContentDigest &&) noexcept;

    qint64 of(std::span<const Value> values) const;
    qint64 of(std::string_view text) const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
    mutable std::string m_buffer;
};

} // namespace postern
