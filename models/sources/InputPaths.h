// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QStringList>

namespace postern {

/// The files behind paths that may be files, folders (read recursively, hidden ones left out) or
/// globs, each once and in the order of their names. A path behind which there is nothing is an error.
Result<QStringList> filesBehind(const QStringList &paths);

} // namespace postern
