// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/EventJson.h"
#include "app/cli/Output.h"
#include "app/cli/SigmaCommand.h"
#include "models/base/Clock.h"
#include "models/sigma/SigmaBank.h"
#include "models/sources/RawReading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postern {

namespace {

QString wordOf(SigmaVerdict::Outcome outcome)
{
    switch (outcome) {
    case SigmaVerdict::Outcome::Loads:
        return QStringLiteral("loads");
    case SigmaVerdict::Outcome::Wrong:
        return QStringLiteral("wrong");
    case SigmaVerdict::Outcome::Unsupported:
        return QStringLiteral("unsupported");
    case SigmaVerdict::Outcome::NoLogSource:
        break;
    }
    return QStringLiteral("no-log-source");
}

QString placeOf(const SigmaVerdict &verdict)
{
    return verdict.line > 0 ? QStringLiteral("%1:%2").arg(verdict.file).arg(verdict.line) : verdict.file;
}

QString shareOf(int part, int whole)
{
    return QString::number(whole > 0 ? 100.0 * part / whole : 0.0, 'f', 1) + QStringLiteral(" %");
}

void printTotals(const SigmaFolder &folder, QTextStream &out)
{
    int counts[4] = {};
    for (const SigmaVerdict &verdict : folder.verdicts())
        ++counts[int(verdict.outcome)];
    const int all = int(folder.verdicts().size());
    out << all << " rules in " << folder.files() << " files: " << counts[0] << " load (" << shareOf(counts[0], all) << ")\n";
    const char *words[] = {"", "are wrong", "ask for what is not supported", "are for log sources of which nothing is known here"};
    for (int i = 1; i < 4; ++i) {
        if (counts[i] > 0)
            out << counts[i] << ' ' << words[i] << '\n';
    }
}

QJsonObject jsonOf(const SigmaVerdict &verdict)
{
    return {{QStringLiteral("file"), verdict.file},       {QStringLiteral("line"), verdict.line}, {QStringLiteral("title"), verdict.title},
            {QStringLiteral("outcome"), wordOf(verdict.outcome)}, {QStringLiteral("why"), verdict.why}};
}

QJsonObject jsonOf(const SigmaMatch &match, const QString &file, qint64 row)
{
    QJsonObject evidence;
    for (const auto &[field, value] : match.evidence)
        evidence.insert(field, value);
    return {{QStringLiteral("at"), match.at ? QJsonValue(toIso(*match.at)) : QJsonValue()},
            {QStringLiteral("level"), match.level},
            {QStringLiteral("title"), match.title},
            {QStringLiteral("id"), match.id},
            {QStringLiteral("tags"), QJsonArray::fromStringList(match.tags)},
            {QStringLiteral("false_positives"), QJsonArray::fromStringList(match.falsePositives)},
            {QStringLiteral("count"), match.count},
            {QStringLiteral("file"), file},
            {QStringLiteral("row"), row},
            {QStringLiteral("evidence"), evidence}};
}

void printMatch(const SigmaMatch &match, const QString &file, qint64 row, QTextStream &out)
{
    QStringList evidence;
    for (const auto &[field, value] : match.evidence)
        evidence << field + u'=' + value;
    out << (match.at ? toIso(*match.at) : QStringLiteral("-")) << '\t' << (match.level.isEmpty() ? QStringLiteral("-") : match.level) << '\t'
        << terminalText(match.title) << (match.count > 1 ? QStringLiteral(" (%1)").arg(match.count) : QString()) << '\t' << terminalText(file) << ':' << row
        << '\t' << terminalText(evidence.join(QStringLiteral("  "))) << '\n';
}

} // namespace

bool mayBeSigma(const QString &path, const QByteArray &beginning)
{
    return path.endsWith(QLatin1String(".yml")) || beginning.contains("\ndetection:") || beginning.contains("\ncorrelation:");
}

Result<ExitCode> checkSigma(const QString &path, bool json, Streams &streams)
{
    Progress progress;
    const SigmaFolder folder = TRY(SigmaFolder::load(path, TRY(SigmaSources::bundled()), progress));
    QJsonArray rules;
    for (const SigmaVerdict &verdict : folder.verdicts()) {
        if (json)
            rules.append(jsonOf(verdict));
        else if (!verdict.loads())
            streams.out << terminalText(placeOf(verdict)) << '\t' << terminalText(verdict.title) << '\t' << terminalText(verdict.why) << '\n';
    }
    const int all = int(folder.verdicts().size());
    if (json) {
        streams.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("files"), folder.files()}, {QStringLiteral("rules"), all},
                           {QStringLiteral("loaded"), folder.loaded()}, {QStringLiteral("share"), all > 0 ? double(folder.loaded()) / all : 0.0},
                           {QStringLiteral("verdicts"), rules}}).toJson());
    } else {
        printTotals(folder, streams.out);
    }
    if (folder.loaded() == 0)
        return ExitCode::Failed;
    return folder.loaded() == all ? ExitCode::Done : ExitCode::SourceFailed;
}

Result<ExitCode> runSigma(const Invocation &invocation, Streams &streams)
{
    Progress progress;
    const SigmaSources sources = TRY(SigmaSources::bundled());
    SigmaBank bank(TRY(SigmaFolder::load(invocation.positional.first(), sources, progress)), sources);
    const bool json = invocation.option(QStringLiteral("format")) == QLatin1String("json");
    const ManifestCatalog catalog = ManifestCatalog::load();
    bool isWhole = true;
    for (const QString &path : invocation.positional.mid(1)) {
        const auto take = [&](const Row &row, const QString &file) -> Result<void> {
            const QVector<SigmaMatch> matches = bank.feed(SigmaEvent(jsonOf(*row.node).toObject()));
            for (const SigmaMatch &match : matches) {
                if (json)
                    streams.out << QString::fromUtf8(QJsonDocument(jsonOf(match, file, row.number)).toJson(QJsonDocument::Compact)) << '\n';
                else
                    printMatch(match, file, row.number, streams.out);
            }
            return {};
        };
        const QVector<FileReading> readings = TRY(readRawRows(catalog, path, take, progress, SystemClock().now()));
        for (const FileReading &reading : readings) {
            isWhole = isWhole && reading.complete;
            if (!reading.error.isEmpty())
                streams.err << terminalText(reading.file) << ": " << terminalText(reading.error) << '\n';
        }
    }
    const SigmaBank::Tally tally = bank.tally();
    streams.err << bank.folder().loaded() << " of " << bank.folder().verdicts().size() << " rules, " << tally.events << " events (" << tally.withoutRules
                << " for no rule), " << tally.matches << " matches\n";
    if (tally.undecided + tally.lost + tally.timeless > 0) {
        streams.err << "Not decided: " << tally.undecided << " regular expressions that took too long, " << tally.lost << " events too many for a count, "
                    << tally.timeless << " matches without a time for a count\n";
    }
    return isWhole ? ExitCode::Done : ExitCode::SourceFailed;
}

} // namespace postern
