// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Commands.h"

namespace postern {

/// Whether a file is taken for a rule in the Sigma format, by its name or by how it begins.
bool mayBeSigma(const QString &path, const QByteArray &beginning);
/// Prints which rules of a folder or file load, and of the others why not.
Result<ExitCode> checkSigma(const QString &path, bool json, Streams &streams);

} // namespace postern
