// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/Listing.h"

#include <QString>
#include <QStringList>
#include <QTextStream>
#include <QVector>

#include <memory>

namespace postern {

/// Text of unknown origin made harmless for a terminal: control and direction characters are shown
/// as \u{…}, so that no name can move the cursor or hide itself.
QString terminalText(const QString &text);

/// Writes the rows of a list in one format.
class Output
{
public:
    virtual ~Output() = default;
    virtual void row(const QVector<Value> &values) = 0;
    virtual void end() = 0;

    /// format: table, json or csv; anything else is an error.
    static Result<std::unique_ptr<Output>> make(const QString &format, const QVector<Listing::Column> &columns, QTextStream &out);
};

} // namespace postern
