// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "models/replay/HanbitReplay.h"

#include <QDir>

namespace postern {

namespace {

using Column = Listing::Column;
using Type = Listing::Type;

Result<double> shareOption(const Invocation &invocation, const char *name, double otherwise)
{
    if (!invocation.has(QLatin1String(name)))
        return otherwise;
    bool ok = false;
    const double share = invocation.option(QLatin1String(name)).toDouble(&ok);
    if (!ok || !(share > 0 && share <= 1))
        return Error{QStringLiteral("--%1 takes a share above 0 and up to 1.").arg(QLatin1String(name)), {}, false};
    return share;
}

Result<HanbitOptions> optionsOf(const Invocation &invocation)
{
    HanbitOptions options;
    options.scale = TRY(shareOption(invocation, "scale", 0.001));
    options.normal = TRY(shareOption(invocation, "normal", 0));
    options.clean = invocation.has(QStringLiteral("clean"));
    options.withLog = !invocation.has(QStringLiteral("without-log"));
    const QString variant = invocation.option(QStringLiteral("variant"), QStringLiteral("A"));
    if (variant != QLatin1String("A") && variant != QLatin1String("B") && variant != QLatin1String("C"))
        return Error{QStringLiteral("--variant takes A, B or C."), {}, false};
    options.variant = HanbitOptions::Variant(variant[0].unicode() - u'A');
    if (const QString folder = invocation.option(QStringLiteral("keep-log")); !folder.isEmpty())
        options.keepLogIn = QDir(folder).absolutePath();
    return options;
}

std::string text(const QString &from)
{
    return from.toStdString();
}

/// What the row says about the day it was expected on.
QString verdict(const HanbitFiring &firing)
{
    if (firing.isNeverExpected)
        return firing.day.isValid() ? QStringLiteral("expected never") : QStringLiteral("never, as expected");
    if (!firing.expected.isValid())
        return QStringLiteral("not in the table");
    if (!firing.day.isValid())
        return QStringLiteral("did not fire");
    const qint64 days = firing.expected.daysTo(firing.day);
    return days == 0 ? QStringLiteral("same day") : QStringLiteral("%1%2 days").arg(days > 0 ? QStringLiteral("+") : QString()).arg(days);
}

Result<void> print(const HanbitResult &result, const QString &format, Streams &streams)
{
    const QVector<Column> columns{{"first_day", Type::Text, ""}, {"rule", Type::Text, ""},     {"severity", Type::Text, ""},
                                  {"expected", Type::Text, ""},  {"verdict", Type::Text, ""},  {"lead_days", Type::Integer, ""},
                                  {"accounts_read", Type::Integer, ""}, {"subject", Type::Text, ""}};
    auto output = TRY(Output::make(format, columns, streams.out));
    for (const HanbitFiring &firing : result.firings) {
        const bool fired = firing.day.isValid();
        output->row({text(fired ? firing.day.toString(Qt::ISODate) : QStringLiteral("never")), text(firing.rule), text(firing.severity),
                     text(firing.isNeverExpected ? QStringLiteral("never") : firing.expected.toString(Qt::ISODate)), text(verdict(firing)),
                     fired ? Value(firing.lead()) : Value(), fired ? Value(firing.customers) : Value(), text(firing.subject)});
    }
    output->end();
    return {};
}

} // namespace

Result<ExitCode> runReplay(const Invocation &invocation, Streams &streams)
{
    const QString path = invocation.option(QStringLiteral("o"));
    if (path.isEmpty())
        return Error{QStringLiteral("Say where to write the workspace: -o FILE.postern"), {}, false};
    const HanbitOptions options = TRY(optionsOf(invocation));
    TerminalProgress terminal;
    const HanbitResult result = TRY(HanbitReplay::run(path, options, terminal.progress()));
    TRY(print(result, invocation.option(QStringLiteral("format")), streams));
    const auto late = options.clean ? result.late.size() : 0;
    streams.err << result.days << " days lived through in " << result.allMs / 1000 << " s; " << result.attack << " requests of the attack, "
                << result.traffic << " others, " << result.logBytes << " bytes of log read in " << result.readMs << " ms\n";
    if (terminal.isCancelled())
        streams.err << "postern: Stopped. The workspace holds the days until then.\n";
    if (options.clean)
        streams.err << late << " findings were opened after 31 December 2024\n";
    return terminal.isCancelled() || late > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace postern
