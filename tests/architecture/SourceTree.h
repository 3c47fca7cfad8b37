// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace postern::test {

/// The files of the checkout that the test was built from.
class SourceTree
{
public:
    static QString root();
    /// Paths below the given folders of the tree, relative to it, by name; a missing folder has none.
    static QStringList paths(const QStringList &folders, const QStringList &patterns);
    /// Text of a file of the tree; empty when there is none.
    static QString text(const QString &path);
    /// C++ of these folders.
    static QVector<SourceFile> code(const QStringList &folders);
    /// The product without its tests.
    static QVector<SourceFile> product() { return code({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")}); }
};

} // namespace postern::test
