// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replay/HanbitOptions.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

namespace postern {

/// The days on which rules should fire first, worked out beforehand from the plan, by variant.
namespace HanbitExpectation {

/// Rule → day, of a variant of the breach itself.
QMap<QString, QDate> days(HanbitOptions::Variant variant);
/// Rules that the breach never raises: the account was closed in time, and the key belongs to none.
QStringList never();

} // namespace HanbitExpectation

} // namespace postern
