// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QMultiMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <algorithm>

namespace postern {

/// What a program ends with. Stable: scripts rest on it.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUse = 2,
    SourceFailed = 3, ///< done, but some source failed or was incomplete
};

/// A command of the command line as it was typed.
struct Invocation
{
    QString command;         ///< "sync", "source add"
    QStringList positional;  ///< what stands without "--"
    QMultiMap<QString, QString> options; ///< "--set a=b" as set → a=b, in the order typed

    QString option(const QString &name, const QString &otherwise = {}) const { return options.value(name, otherwise); }
    QStringList all(const QString &name) const
    {
        QStringList values = options.values(name); // a multimap gives the last first
        std::reverse(values.begin(), values.end());
        return values;
    }
    bool has(const QString &name) const { return options.contains(name); }
};

/// What a command takes.
struct CommandShape
{
    const char *name;
    int fewest;            ///< positional arguments
    int most;              ///< -1: any number
    const char *options;   ///< "now! source! accept-drop": with "!" a value follows
    const char *usage;     ///< arguments, for the help
    const char *summary;   ///< one sentence, for the help
};

/// Every command there is, in the order of the help.
const QVector<CommandShape> &commandShapes();
/// Whether a word begins a command.
bool isCommand(const QString &word);
/// Reads the arguments behind the program's name. The error says what is wrong with them.
Result<Invocation> parseInvocation(const QStringList &arguments);
/// The text of --help.
QString helpText();

} // namespace postern
