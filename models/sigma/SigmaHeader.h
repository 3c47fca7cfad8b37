// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaYaml.h"

namespace postern {

/// What rules and correlations both say of themselves.
struct SigmaHeader
{
    QString title;
    QString id;    ///< as other rules name it; may be empty
    QString name;  ///< the same in a word; may be empty
    QString level; ///< informational, low, medium, high, critical; empty: not said
    QString description;
    QStringList tags;           ///< attack.t1078
    QStringList falsePositives; ///< when it fires and nothing is wrong
    int line = 1;

    /// Of a document; the title has to be there.
    static Result<SigmaHeader> parse(const SigmaYaml &document);
    /// Whether another rule means this one.
    bool isCalled(const QString &word) const { return !word.isEmpty() && (word == id || word == name); }
};

/// "10m", "1h", "7d" as seconds.
Result<qint64> sigmaTimespan(const SigmaYaml &node);

} // namespace postern
