// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/SourceCommand.h"

namespace postern {

QStringList SourceCommand::filled(const QMap<QString, QString> &answers) const
{
    QStringList words;
    for (const Argument &argument : arguments) {
        const QString answer = argument.ask.isEmpty() ? QString() : answers.value(argument.ask).trimmed();
        if (argument.ask.isEmpty() || !answer.isEmpty())
            words << argument.text + answer;
    }
    return words;
}

QString SourceCommand::shown(const QMap<QString, QString> &answers) const
{
    return (QStringList{program} + filled(answers)).join(u' ');
}

} // namespace postern
