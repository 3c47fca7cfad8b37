// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Why a file is not taken; thrown through yaml-cpp, which has no other way to be stopped, and caught in readSigmaYaml().
struct SigmaYamlRefusal
{
    int line = 0; ///< from 1
    QString why;
};

} // namespace postern
