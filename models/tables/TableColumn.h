// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postern {

/// One column of a table.
struct TableColumn
{
    QString id;            ///< Stable, for settings and the command line: "last-used".
    QString title;         ///< As a person reads it.
    bool isNumber = false; ///< Belongs at the right.
    bool mayElide = true;  ///< False: never cut.
};

} // namespace postern
