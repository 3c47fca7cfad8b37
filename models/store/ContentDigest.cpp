// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ContentDigest.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <cstring>

namespace postern {

struct ContentDigest::Context
{
    EVP_MAC *mac = EVP_MAC_fetch(nullptr, "SIPHASH", nullptr);
    EVP_MAC_CTX *context = mac ? EVP_MAC_CTX_new(mac) : nullptr;
    QByteArray key;

    ~Context()
    {
        EVP_MAC_CTX_free(context);
        EVP_MAC_free(mac);
    }
};

ContentDigest::ContentDigest(const QByteArray &key) : m_context(std::make_unique<Context>())
{
    m_context->key = key.leftJustified(16, '\0', true);
    std::size_t size = 8;
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_size_t(OSSL_MAC_PARAM_SIZE, &size),
                                     OSSL_PARAM_construct_end()};
    if (m_context->context)
        EVP_MAC_CTX_set_params(m_context->context, parameters);
}

ContentDigest::~ContentDigest() = default;
ContentDigest::ContentDigest(ContentDigest &&) noexcept = default;

qint64 ContentDigest::of(std::string_view text) const
{
    unsigned char digest[8] = {};
    std::size_t size = 0;
    const auto *key = reinterpret_cast<const unsigned char *>(m_context->key.constData());
    EVP_MAC_init(m_context->context, key, std::size_t(m_context->key.size()), nullptr);
    EVP_MAC_update(m_context->context, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    EVP_MAC_final(m_context->context, digest, &size, sizeof digest);
    qint64 number = 0;
    std::memcpy(&number, digest, sizeof number);
    return number;
}

qint64 ContentDigest::of(std::span<const Value> values) const
{
    // Each value with its type and length before it, so that no two lists share their bytes.
    m_buffer.clear();
    for (const Value &value : values) {
        m_buffer.push_back(char(value.index()));
        if (const auto *text = std::get_if<std::string>(&value)) {
            const auto length = quint32(text->size());
            m_buffer.append(reinterpret_cast<const char *>(&length), sizeof length);
            m_buffer.append(*text);
        } else if (const auto *integer = std::get_if<qint64>(&value)) {
            m_buffer.append(reinterpret_cast<const char *>(integer), sizeof *integer);
        } else if (const auto *real = std::get_if<double>(&value)) {
            m_buffer.append(reinterpret_cast<const char *>(real), sizeof *real);
        }
    }
    return of(std::string_view(m_buffer));
}

} // namespace postern
