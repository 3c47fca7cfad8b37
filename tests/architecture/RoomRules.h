// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace postern::test {

/// Which rooms a room may include besides itself.
const QMap<QString, QSet<QString>> &roomsSeenBy();
/// The rooms a foreign header may be named in, by what its name begins with.
const QMap<QString, QSet<QString>> &roomsOfForeignHeaders();

} // namespace postern::test
