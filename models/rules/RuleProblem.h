// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// What is wrong with a rule file, and where.
struct RuleProblem
{
    QString file;
    int line = 0;    ///< from 1; 0: the whole file
    int column = 0;  ///< from 1; 0: the whole line
    QString message; ///< in words

    /// "file:line:column: message".
    QString text() const
    {
        QString where = file;
        if (line > 0)
            where += QLatin1Char(':') + QString::number(line);
        if (line > 0 && column > 0)
            where += QLatin1Char(':') + QString::number(column);
        return where + QStringLiteral(": ") + message;
    }
};

} // namespace postern
