// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// What became of one rule of a folder: it loads, or why not.
struct SigmaVerdict
{
    enum class Outcome : quint8 {
        Loads,
        Wrong,       ///< no rule of Sigma, or one that contradicts itself
        Unsupported, ///< asks for what this program does not do
        NoLogSource, ///< for events of which nothing here knows how they look
    };

    QString file;  ///< within the folder
    int line = 0;  ///< from 1; 0: of the file as a whole
    QString title; ///< empty when it could not be read
    Outcome outcome = Outcome::Loads;
    QString why; ///< empty when it loads

    bool loads() const { return outcome == Outcome::Loads; }
};

} // namespace postern
