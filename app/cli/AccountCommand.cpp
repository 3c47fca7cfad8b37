// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/report/AccountJson.h"
#include "models/series/AccountLoader.h"
#include "models/workspace/Await.h"
#include "models/workspace/Lookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

/// The same as the JSON, one line a fact, for people.
void printValue(const QJsonValue &value, const QString &name, int depth, QTextStream &out)
{
    const QString indent(depth * 2, u' ');
    if (value.isObject()) {
        out << indent << name << '\n';
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            printValue(member.value(), member.key(), depth + 1, out);
    } else if (value.isArray()) {
        int number = 0;
        for (const QJsonValue &item : value.toArray())
            printValue(item, name + u' ' + QString::number(++number), depth, out);
    } else {
        out << indent << name << ": " << terminalText(value.toVariant().toString()) << '\n';
    }
}

} // namespace

Result<ExitCode> runAccount(const Invocation &invocation, Streams &streams)
{
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    const QString name = invocation.positional.at(1);
    const QJsonObject account = TRY(await(workspace->read([name](Database &database) -> Result<QJsonObject> {
        return AccountJson::of(TRY(AccountLoader::load(database, TRY(accountNamed(database, name)))));
    })));
    if (invocation.option(QStringLiteral("format")) == QLatin1String("json"))
        streams.out << QString::fromUtf8(QJsonDocument(account).toJson());
    else
        printValue(account, name, 0, streams.out);
    return ExitCode::Done;
}

} // namespace postern
