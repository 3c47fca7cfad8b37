// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postern::test {

/// A word, number, text or sign of a query.
struct SqlToken
{
    QByteArray upper;   ///< as written, in capitals
    qsizetype from = 0; ///< first byte in the query
    qsizetype to = 0;   ///< byte behind the last
    int depth = 0;      ///< brackets open around it; a bracket counts as outside itself
};

} // namespace postern::test
