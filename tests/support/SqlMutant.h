// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postern::test {

/// A query in which one predicate is another, or gone.
struct SqlMutant
{
    QString what; ///< in words, with the words around it
    int line = 0; ///< of the query, from 1
    QByteArray sql;
};

} // namespace postern::test
