// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Words.h"

#include <QLocale>

#include <cstdlib>

namespace postern::words {

QString signedNumber(int number)
{
    if (number == 0)
        return QStringLiteral("0");
    const QString size = QLocale().toString(std::abs(number));
    return (number > 0 ? QChar(u'+') : QChar(u'\u2212')) + size;
}

} // namespace postern::words
