// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace postern {

/// One program that a source of commands runs. It is started as it is, never through a shell, so that
/// an answer is one argument whatever stands in it.
struct SourceCommand
{
    /// A fixed word, or a word with the answer to a question after it.
    struct Argument
    {
        QString text;
        QString ask; ///< key of a question; without an answer the whole argument is left out
    };

    QString name;    ///< what its output is called in evidence; empty: the output is not wanted
    QString program; ///< a name that PATH finds, or an absolute path
    QVector<Argument> arguments;
    Seconds limit{120};                      ///< it is stopped after this long
    qint64 bytesMost = qint64(1) << 30;      ///< of output; more is an error
    int tries = 1;                           ///< how often it may fail and be run again
    Seconds pause{5};                        ///< between tries
    bool isOptional = false;                 ///< without it the read is complete, but does not cover its streams

    /// The arguments with the answers filled in.
    QStringList filled(const QMap<QString, QString> &answers) const;
    /// As a person would type it, for messages.
    QString shown(const QMap<QString, QString> &answers) const;
};

} // namespace postern
