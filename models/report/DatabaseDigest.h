// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QString>

namespace postern {

class Database;

/// A fingerprint of what a report rests on: everything sources said, how it was matched, what rules
/// found. The same contents at the same instant have the same one, in a copied file too.
class DatabaseDigest
{
public:
    /// SHA-256, 64 hexadecimal digits.
    static Result<QString> of(Database &database);
    /// The first eight, as printed in the foot.
    static QString brief(const QString &digest) { return digest.left(8); }
};

} // namespace postern
