// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <string>
#include <string_view>

namespace postern {

/// Remembers what was worked out for the texts seen last, where a column has few different ones.
class TextMemo
{
public:
    struct Entry
    {
        std::string text;
        quint64 value = 0;
        bool isSet = false;
    };

    /// The entry of that text, set or to be set by the caller after its text; no text over 512 bytes has one.
    Entry *entry(std::string_view text)
    {
        if (text.size() > 512)
            return nullptr;
        quint64 first = 0;
        quint64 last = 0;
        if (text.size() >= 8) {
            std::memcpy(&first, text.data(), 8);
            std::memcpy(&last, text.data() + text.size() - 8, 8);
        } else {
            std::memcpy(&first, text.data(), text.size());
        }
        const quint64 mixed = (first ^ (last * 0x9e3779b97f4a7c15ull) ^ text.size()) * 0xff51afd7ed558ccdull;
        Entry &found = m_entries[mixed >> 58];
        if (found.isSet && found.text == text)
            return &found;
        found.text = text;
        found.isSet = false;
        return &found;
    }

private:
    std::array<Entry, 64> m_entries;
};

} // namespace postern
