// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace postern {

Result<SigmaFolder> SigmaFolder::load(const QString &path, const SigmaSources &sources, Progress &progress)
{
    const QFileInfo info(path);
    QStringList files;
    if (info.isFile())
        files << info.fileName();
    if (!info.isDir() && files.isEmpty())
        return Error{QStringLiteral("%1 is neither a folder nor a file.").arg(path), {}, false};
    const QDir root(info.isDir() ? path : info.path());
    QDirIterator found(info.isDir() ? path : QString(), {QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (info.isDir() && found.hasNext()) {
        files << root.relativeFilePath(found.next());
        if (files.size() > filesMost)
            return Error{QStringLiteral("%1 has more than %2 files. Name a folder further down.").arg(path).arg(filesMost), {}, false};
    }
    files.sort();
    SigmaFolder folder;
    for (const QString &name : files) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Loading the rules was cancelled."), {}, true};
        progress.report(QStringLiteral("Reading %1").arg(name), folder.m_files, files.size());
        QFile file(root.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            folder.add(name, file.read(SigmaYaml::bytesMost + 1), sources);
        } else {
            ++folder.m_files;
            folder.m_verdicts.append(SigmaVerdict{name, 0, {}, SigmaVerdict::Outcome::Wrong, QStringLiteral("the file cannot be read: %1").arg(file.errorString())});
        }
    }
    folder.finish();
    return folder;
}

void SigmaFolder::refuse(SigmaVerdict &verdict, const Error &error) const
{
    if (verdict.outcome == SigmaVerdict::Outcome::Loads) // the log source was refused before
        verdict.outcome = isSigmaUnsupported(error) ? SigmaVerdict::Outcome::Unsupported : SigmaVerdict::Outcome::Wrong;
    verdict.line = sigmaLine(error) > 0 ? sigmaLine(error) : verdict.line;
    verdict.why = error.message;
}

void SigmaFolder::add(const QString &file, const QByteArray &bytes, const SigmaSources &sources)
{
    ++m_files;
    const auto documents = readSigmaYaml(bytes);
    if (!documents) {
        SigmaVerdict verdict{file, 0, {}, SigmaVerdict::Outcome::Loads, {}};
        refuse(verdict, documents.error());
        m_verdicts.append(verdict);
        return;
    }
    for (const SigmaYaml &document : *documents)
        addDocument(file, document, sources);
}

void SigmaFolder::addDocument(const QString &file, const SigmaYaml &document, const SigmaSources &sources)
{
    SigmaVerdict verdict{file, document.line, {}, SigmaVerdict::Outcome::Loads, {}};
    const SigmaYaml *title = document.member(QStringLiteral("title"));
    verdict.title = title && title->isScalar() ? title->text.trimmed().left(300) : QString();
    m_verdicts.append(verdict);
    const int number = int(m_verdicts.size()) - 1;
    Result<void> added;
    if (document.kind != SigmaYaml::Kind::Map)
        added = sigmaWrong(document, QStringLiteral("a rule is a map, not %1").arg(document.said()));
    else if (const SigmaYaml *action = document.member(QStringLiteral("action")))
        added = sigmaUnsupported(*action, QStringLiteral("collections of rules (“action: %1”), which Sigma has given up").arg(action->text.left(40)));
    else if (document.member(QStringLiteral("correlation")))
        added = addCorrelation(document, number);
    else if (document.member(QStringLiteral("detection")))
        added = addRule(document, sources, number);
    else if (const SigmaYaml *filter = document.member(QStringLiteral("filter")))
        added = sigmaUnsupported(*filter, QStringLiteral("filters for the rules of others"));
    else
        added = sigmaWrong(document, QStringLiteral("it has neither a detection nor a correlation"));
    if (!added)
        refuse(m_verdicts[number], added.error());
}

/// Two rules of one id cannot both be meant by it.
Result<void> SigmaFolder::own(const SigmaHeader &header, const SigmaYaml &document, const QString &file)
{
    if (header.id.isEmpty())
        return {};
    if (m_fileOfId.contains(header.id))
        return sigmaWrong(document, QStringLiteral("its id %1 is that of a rule in %2").arg(header.id.left(80), m_fileOfId.value(header.id)));
    m_fileOfId.insert(header.id, file);
    return {};
}

Result<void> SigmaFolder::addRule(const SigmaYaml &document, const SigmaSources &sources, int verdict)
{
    SigmaRule rule = TRY(SigmaRule::parse(document));
    if (sources.routes(rule.logSource()).empty()) {
        m_verdicts[verdict].outcome = SigmaVerdict::Outcome::NoLogSource;
        return sigmaWrong(*document.member(QStringLiteral("logsource")), sources.missing(rule.logSource()));
    }
    TRY(own(rule.header(), document, m_verdicts[verdict].file));
    m_rules.push_back(std::move(rule));
    return {};
}

Result<void> SigmaFolder::addCorrelation(const SigmaYaml &document, int verdict)
{
    SigmaCorrelation correlation = TRY(SigmaCorrelation::parse(document));
    TRY(own(correlation.header, document, m_verdicts[verdict].file));
    m_correlations.push_back(std::move(correlation));
    m_verdictOf.push_back(verdict);
    return {};
}

/// The first rule that a correlation names and that is not among the known; empty when it has all.
QString SigmaFolder::unknownTo(const SigmaCorrelation &correlation, const QVector<const SigmaHeader *> &known) const
{
    for (const QString &name : correlation.rules) {
        if (std::none_of(known.begin(), known.end(), [&](const SigmaHeader *header) { return header->isCalled(name); }))
            return name;
    }
    return {};
}

void SigmaFolder::finish()
{
    QVector<const SigmaHeader *> known;
    for (const SigmaRule &rule : m_rules)
        known << &rule.header();
    // Each round takes those whose rules are all there; what is left refers to nothing, or round and round.
    std::vector<std::size_t> order, open;
    for (std::size_t i = 0; i < m_correlations.size(); ++i)
        open.push_back(i);
    for (bool isMore = true; isMore;) {
        const std::size_t before = order.size();
        std::vector<std::size_t> left;
        for (const std::size_t i : open) {
            if (!unknownTo(m_correlations[i], known).isEmpty()) {
                left.push_back(i);
                continue;
            }
            order.push_back(i);
            known << &m_correlations[i].header;
        }
        open = left;
        isMore = order.size() > before;
    }
    for (const std::size_t i : open) {
        SigmaVerdict &verdict = m_verdicts[m_verdictOf[i]];
        verdict.outcome = SigmaVerdict::Outcome::Wrong;
        verdict.why = QStringLiteral("it refers to “%1”, which did not load or refers back to it").arg(unknownTo(m_correlations[i], known).left(80));
    }
    std::vector<SigmaCorrelation> ordered;
    for (const std::size_t i : order)
        ordered.push_back(m_correlations[i]);
    m_correlations = std::move(ordered);
    m_verdictOf.clear();
}

int SigmaFolder::loaded() const
{
    return int(std::count_if(m_verdicts.begin(), m_verdicts.end(), [](const SigmaVerdict &verdict) { return verdict.loads(); }));
}

} // namespace postern
