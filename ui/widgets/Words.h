// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace postern {

/// Small wordings that many places share.
namespace words {

/// "+24", "−6", "0": with the sign that is as wide as the plus.
QString signedNumber(int number);
/// "26 Aug".
QString shortDate(const QDate &date);
/// "Tue 17 Nov".
QString weekdayDate(const QDate &date);
/// "Tue 10": the first tick of an axis and its Mondays.
QString weekdayTick(const QDate &date);

} // namespace words
} // namespace postern
