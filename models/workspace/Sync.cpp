// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Sync.h"

#include "models/rules/RuleEngine.h"
#include "models/rules/RuleSettings.h"
#include "models/sources/Source.h"
#include "models/store/AccessPaths.h"
#include "models/sources/StreamManifest.h"
#include "models/store/AccountSummary.h"
#include "models/store/Correlation.h"
#include "models/store/FindingStore.h"
#include "models/store/NestedGrants.h"
#include "models/store/RiskStore.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

} // namespace

Result<QVector<ConfiguredSource>> Sync::chosen(const SyncRequest &request) const
{
    QVector<ConfiguredSource> sources;
    if (request.sources.isEmpty()) {
        for (const ConfiguredSource &source : TRY(SourceStore::all(m_writer))) {
            if (source.enabled)
                sources.push_back(source);
        }
        return sources;
    }
    for (const QString &name : request.sources)
        sources.push_back(TRY(SourceStore::named(m_writer, name)));
    return sources;
}

Result<SyncReport> Sync::run(const SyncRequest &request, Progress &progress)
{
    TRY(SourceStore::markInterrupted(m_writer, m_clock.now()));
    SyncReport report;
    for (const ConfiguredSource &source : TRY(chosen(request))) {
        if (!progress.isWanted())
            break;
        report.sources.push_back({source.name, TRY(read(source, request.acceptDrop, progress))});
    }
    // What was read is judged even after a cancel: what is on screen must follow from what is stored.
    Progress judging([&progress](const Progress::Reading &reading) { progress.report(reading.what, reading.done, reading.total); });
    report.findings = TRY(judge(judging));
    TRY(note(report));
    return report;
}

Result<SourceSync> Sync::readOne(const QString &name, Progress &progress)
{
    const ConfiguredSource source = TRY(SourceStore::named(m_writer, name));
    return SourceSync{source.name, TRY(read(source, false, progress))};
}

Result<SyncOutcome> Sync::fail(const ConfiguredSource &source, const Error &why)
{
    auto store = TRY(RecordStore::begin(m_writer, source.id, m_clock.now()));
    return store->abandon(SyncStatus::Failed, why);
}

Result<SyncOutcome> Sync::read(const ConfiguredSource &source, bool acceptDrop, Progress &progress)
{
    progress.report(words("Reading %1").arg(source.name));
    const auto manifest = m_manifests.find(source.kind);
    if (!manifest)
        return fail(source, {words("Postern knows no kind of source called “%1”.").arg(source.kind), source.name, false});
    const Instant at = m_clock.now();
    auto opened = openSource(*manifest, {source.kind, source.name, source.readerAnswers()}, at);
    if (!opened)
        return fail(source, opened.error());
    auto store = TRY(RecordStore::begin(m_writer, source.id, at));
    const auto intake = TRY(intakeOf(source, *manifest, at));
    if (intake) {
        intake->setFiles([&store](quint32 file) { return store->fileId(int(file) - 1); });
        intake->setCommitted([&store] { return store->keepSoFar(); });
    }
    (*opened)->setIntake(intake.get());
    const Result<ReadSummary> summary = (*opened)->read(*store, progress);
    if (!progress.isWanted())
        return store->abandon(SyncStatus::Cancelled, {words("Cancelled. What was read is kept, nothing was closed."), source.name, true});
    if (!summary)
        return store->abandon(SyncStatus::Failed, summary.error().within(source.name));
    const SyncOutcome outcome = TRY(store->finish(*summary, acceptDrop));
    TRY(store->deriveNested(progress));
    if (intake) {
        progress.report(words("Looking at events"));
        TRY(intake->takeStored(progress));
        TRY(intake->end());
    }
    return outcome;
}

/// The engine of events, for a source that brings any.
Result<std::unique_ptr<ActivityIntake>> Sync::intakeOf(const ConfiguredSource &source, const Manifest &manifest, Instant at)
{
    for (const auto &stream : manifest.streams) {
        for (const EmitRule &emit : stream->emits) {
            if (emit.record == RecordType::Event)
                return ActivityIntake::open(m_writer, source.id, at, {});
        }
    }
    return std::unique_ptr<ActivityIntake>();
}

Result<FindingChanges> Sync::judge(Progress &progress)
{
    const Instant at = m_clock.now();
    progress.report(words("Matching accounts and people"));
    TRY(Correlation::run(m_writer, at, progress));
    TRY(AccountSummary::rebuild(m_writer, at));
    progress.report(words("Looking for ways to power"));
    TRY(AccessPaths::update(m_writer, at, progress));

    progress.report(words("Evaluating rules"));
    Database reader = TRY(Database::open(m_path, Database::Mode::Read));
    TRY(reader.lookAt({}, at));
    TRY(m_writer.lookAt({}, at)); // before the findings are begun: views take all temporary tables away
    FindingStore findings(m_writer);
    TRY(findings.begin(at));
    const RuleCatalog rules = TRY(RuleSettings::applied(m_rules, m_writer));
    const auto put = [&](RuleOutcome &&outcome) { return findings.put(outcome); };
    const RuleCatalog first = rules.aboutFindings(false);
    const RuleCatalog last = rules.aboutFindings(true);
    TRY(RuleEngine(first).evaluate(reader, progress, put));
    TRY(findings.settle());
    TRY(RuleEngine(last).evaluate(m_writer, progress, put));
    const FindingChanges changes = TRY(findings.finish());

    progress.report(words("Working out risk"));
    RiskStore risk(m_writer);
    TRY(risk.update(at, progress));
    return changes;
}

Result<void> Sync::note(const SyncReport &report)
{
    Statement audit = TRY(m_writer.prepare("INSERT INTO main.audit(at, actor, action, subject, detail) VALUES(?,'postern','sync',?,?)"));
    for (const SourceSync &source : report.sources) {
        const SyncOutcome &outcome = source.outcome;
        TRY(audit.bind(1, toEpoch(m_clock.now())).bind(2, source.name)
                .bind(3, QStringLiteral("%1: %2 records, %3 new, %4 changed, %5 closed, %6 bad rows")
                             .arg(wordOf(outcome.status)).arg(outcome.records).arg(outcome.counts.inserted)
                             .arg(outcome.counts.changed).arg(outcome.counts.closed).arg(outcome.badRows)).run());
    }
    return {};
}

} // namespace postern
