// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Invocation.h"

namespace postern {

namespace {

#define LIST_OPTIONS "as-of! known! where! format!"
const QVector<CommandShape> shapes{
    {"demo", 1, 1, "", "FILE", "Make the sample company Corvane and sync it."},
    {"init", 1, 1, "organisation!", "FILE [--organisation NAME]", "Make an empty workspace."},
    {"source add", 1, 1, "kind! name! set! criticality!", "FILE --kind MANIFEST --name NAME [--set key=value …]", "Add a source."},
    {"source list", 1, 1, LIST_OPTIONS, "FILE", "List the sources and how they are."},
    {"source test", 1, 1, "name!", "FILE --name NAME", "Look whether a source can be read."},
    {"source remove", 1, 1, "name!", "FILE --name NAME", "Take a source away; what it said stays in the past."},
    {"sync", 1, 1, "source! now! accept-drop", "FILE [--source NAME …] [--now ISO-8601] [--accept-drop]", "Read the sources and judge what they say."},
    {"import", 2, -1, "as! name! set! now!", "FILE --as MANIFEST [--name NAME] PATH…", "Add a file source for these paths and sync it."},
    {"accounts", 1, 1, LIST_OPTIONS, "FILE [--as-of T] [--where C …] [--format table|json|csv]", "List accounts, the riskiest first."},
    {"findings", 1, 1, LIST_OPTIONS, "FILE …", "List open findings with their evidence, the worst first."},
    {"people", 1, 1, LIST_OPTIONS, "FILE …", "List people, what is live of theirs and what they know."},
    {"credentials", 1, 1, LIST_OPTIONS, "FILE …", "List secrets and who knows them."},
    {"events", 1, 1, LIST_OPTIONS " account! last!", "FILE [--account NAME [--last N]] …", "List access events, the newest first."},
    {"paths", 1, 1, LIST_OPTIONS, "FILE …", "List ways by which accounts could come to more power, the shortest first."},
    {"account", 2, 2, "as-of! known! format!", "FILE NAME [--format table|json]", "Everything known of one account, with sources and rows."},
    {"link", 2, 2, "person! role! nobody by-keys", "FILE ACCOUNT --person NUMBER|--nobody|--by-keys [--role person|owner|sponsor]", "Set by hand whose an account is."},
    {"report", 1, 1, "o! as-of! known! classification! language!", "FILE -o OUT.pdf [--as-of T] [--known T] [--classification WORD] [--language en|fr|ko]",
     "Write the management summary."},
    {"dossier", 2, 2, "o! as-of! known! classification! language!", "FILE ACCOUNT -o OUT.pdf [--as-of T] [--known T] [--classification WORD] [--language en|fr|ko]",
     "Write everything about one account for its case."},
    {"screenshot", 2, 2, "o! theme! size! as-of! account! language!", "FILE PAGE -o OUT.png [--account NAME] [--as-of T] [--theme light|dark] [--size WxH] [--language en|fr|ko]",
     "Draw a page as it is in the window; the page “account” needs a name."},
    {"diff", 3, 3, "person! account! known! format!", "FILE T1 T2 [--person NAME|--account NAME] [--known T] [--format table|json|csv]",
     "Say what is otherwise at T2 than at T1, and why."},
    {"backtest", 2, 2, "from! to! incident! step! whole format!",
     "FILE RULE --from T [--to T] [--incident T] [--step day|week] [--whole] [--format table|json|csv]",
     "Say what a rule would have said on every day, and how long before an incident."},
    {"replay coupang", 0, 0, "o! scale! normal! variant! clean without-log keep-log! format!",
     "-o FILE [--scale S] [--normal S] [--variant A|B|C] [--clean] [--without-log] [--keep-log DIR] [--format table|json|csv]",
     "Live through the breach of Coupang, under other names, day by day, and say which rule fires when."},
    {"manifests", 0, 0, "format!", "", "List the kinds of sources that can be read."},
    {"rules list", 0, 1, "format!", "[FILE] [--format table|json]", "List the rules with their parameters, as a workspace sets them."},
    {"rules set", 3, -1, "", "FILE RULE PARAM=VALUE|PARAM=default…", "Set parameters of a rule in a workspace, and judge anew."},
    {"rules check", 1, 1, "format!", "PATH [--format table|json]",
     "Say whether a rule (.sql) or a manifest (.yaml) is sound, or which Sigma rules of a folder (.yml) load."},
    {"sigma", 2, -1, "format!", "RULES PATH… [--format table|json]", "Run the Sigma rules of a folder over files of events and print what matches."},
    {"corpus", 1, 1, "format!", "DIR", "Read every file that is recognised under a folder and say how it went."},
};
#undef LIST_OPTIONS

const CommandShape *shapeNamed(const QString &name)
{
    for (const CommandShape &shape : shapes) {
        if (name == QLatin1String(shape.name))
            return &shape;
    }
    return nullptr;
}

Error wrongUse(const QString &message)
{
    return {message + QStringLiteral(" See postern --help."), {}, false};
}

/// "now!" for a name with a value, "accept-drop" for one without, nothing for a name not taken.
QString optionShape(const CommandShape &shape, const QString &name)
{
    const QStringList options = QString::fromLatin1(shape.options).split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : options) {
        if (option == name || option == name + u'!')
            return option;
    }
    return {};
}

} // namespace

const QVector<CommandShape> &commandShapes()
{
    return shapes;
}

bool isCommand(const QString &word)
{
    return std::any_of(shapes.begin(), shapes.end(), [&](const CommandShape &shape) {
        return QString::fromLatin1(shape.name).section(u' ', 0, 0) == word;
    });
}

Result<Invocation> parseInvocation(const QStringList &arguments)
{
    Invocation invocation;
    invocation.command = arguments.value(0);
    int next = 1;
    if (!shapeNamed(invocation.command)) {
        invocation.command += u' ' + arguments.value(1);
        next = 2;
    }
    const CommandShape *shape = shapeNamed(invocation.command);
    if (!shape)
        return wrongUse(QStringLiteral("There is no command “%1”.").arg(invocation.command.trimmed()));
    bool onlyPositional = false;
    for (; next < arguments.size(); ++next) {
        const QString &argument = arguments[next];
        if (!onlyPositional && argument == QLatin1String("--")) {
            onlyPositional = true;
        } else if (!onlyPositional && argument.size() > 1 && argument.startsWith(u'-')) {
            QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
            const qsizetype equals = name.indexOf(u'=');
            const QString attached = equals >= 0 ? name.mid(equals + 1) : QString();
            name = equals >= 0 ? name.left(equals) : name;
            const QString option = optionShape(*shape, name);
            if (option.isEmpty())
                return wrongUse(QStringLiteral("“%1” takes no option “%2”.").arg(invocation.command, argument));
            const bool takesValue = option.endsWith(u'!');
            if (takesValue && equals < 0 && next + 1 >= arguments.size())
                return wrongUse(QStringLiteral("“%1” needs a value.").arg(argument));
            invocation.options.insert(name, !takesValue ? QString() : equals >= 0 ? attached : arguments[++next]);
        } else {
            invocation.positional << argument;
        }
    }
    const int given = int(invocation.positional.size());
    if (given < shape->fewest || (shape->most >= 0 && given > shape->most))
        return wrongUse(QStringLiteral("postern %1 %2").arg(invocation.command, QString::fromUtf8(shape->usage)));
    return invocation;
}

QString helpText()
{
    QString text = QStringLiteral(
        "Postern shows which privileged access should not exist any more.\n\n"
        "postern [FILE]\n    Open the window on a workspace, or on the last one.\n");
    for (const CommandShape &shape : shapes)
        text += QStringLiteral("postern %1 %2\n    %3\n").arg(QLatin1String(shape.name), QString::fromUtf8(shape.usage), QString::fromUtf8(shape.summary));
    text += QStringLiteral(
        "\n--where takes a column, one of = != < <= > >= ~ (contains) and a value: --where level=critical --where source~AD\n"
        "--as-of T shows what was true at T; --known T only what was known at T. T is 2026-11-23 or 2026-11-23T07:42:00Z.\n"
        "PAGE is the name of a page, such as overview, privileged or rules; behind a colon a place in it: rules:rule/dormant-account.\n"
        "JSON goes to standard output; errors to standard error.\n"
        "Exit: 0 done, 1 failed, 2 wrong use, 3 some source failed or was incomplete.\n");
    return text;
}

} // namespace postern
