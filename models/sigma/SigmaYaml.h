// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace postern {

/// A value of a Sigma file with the line it stands in: YAML without anchors, tags and their surprises.
struct SigmaYaml
{
    /// What was written; numbers and words stay as they were written.
    enum class Kind : quint8 { Nothing, Truth, Number, Text, List, Map };

    static constexpr qint64 bytesMost = 1 << 20; ///< of a file
    static constexpr int depthMost = 32;
    static constexpr int valuesMost = 50000;     ///< of a file, with every alias written out

    Kind kind = Kind::Nothing;
    int line = 0;   ///< from 1
    QString text;   ///< of a scalar
    std::vector<SigmaYaml> items;
    std::vector<std::pair<QString, SigmaYaml>> members; ///< in the order written, each name once

    bool isScalar() const { return kind < Kind::List; }
    /// The member of that name, or nullptr.
    const SigmaYaml *member(const QString &name) const;
    /// "a list", "a map", "“x”", for messages.
    QString said() const;
};

/// The documents of a file. The error says the line; nothing of a file that is wrong is taken.
Result<std::vector<SigmaYaml>> readSigmaYaml(const QByteArray &bytes);

/// What is wrong with a rule: the line stands in the origin.
Error sigmaWrong(const SigmaYaml &at, const QString &message);
/// What a rule asks for and this program does not do.
Error sigmaUnsupported(const SigmaYaml &at, const QString &message);
bool isSigmaUnsupported(const Error &error);
/// The line of such an error, 0 when it has none.
int sigmaLine(const Error &error);

/// One text or a list of them; an absent one is no text.
Result<QStringList> sigmaTexts(const SigmaYaml *node, const QString &what);
/// A text that has to be there.
Result<QString> sigmaText(const SigmaYaml &map, const QString &name);

} // namespace postern
