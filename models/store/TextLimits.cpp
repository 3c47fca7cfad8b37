// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/TextLimits.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace postern {

namespace {
constexpr std::size_t longestText = 4096; // bytes
constexpr std::size_t longestStatement = 65536; // bytes; a policy of AWS has at most 10,240 letters
} // namespace

void TextLimits::apply(Record &record)
{
    // Rules may not handle long texts, so one endless name would keep a rule from ever finishing. Two that
    // differ only at the end stay two: what was cut off is there as a hash. No rule reads statements of
    // policies, and half a list of actions would be another policy.
    const std::size_t most = record.type == RecordType::PolicyStatement ? longestStatement : longestText;
    for (Value &value : record.values) {
        auto *text = std::get_if<std::string>(&value);
        if (!text || text->size() <= most)
            continue;
        const QByteArray hash = QCryptographicHash::hash(QByteArrayView(text->data(), qsizetype(text->size())), QCryptographicHash::Sha256);
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>((*text)[end]) & 0xC0) == 0x80)
            --end; // not inside a letter
        text->resize(end);
        text->append("… ").append(hash.toHex().left(16).toStdString());
    }
}

} // namespace postern
