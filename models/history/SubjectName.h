// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/findings/SubjectKind.h"

#include <QByteArray>
#include <QString>

namespace postern {

class Database;

/// Names of subjects of findings, also of those that are no more.
namespace SubjectName {

/// The name as an SQL expression; kind and id are SQL expressions too.
QByteArray sql(const QByteArray &kind, const QByteArray &id);
/// The name of one.
Result<QString> of(const Database &database, SubjectKind kind, qint64 id);

} // namespace SubjectName

} // namespace postern
