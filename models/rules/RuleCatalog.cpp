// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleCatalog.h"

#include "models/rules/RuleLimits.h"
#include "models/rules/RuleParser.h"
#include "models/rules/RuleRunner.h"
#include "models/store/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace postern {

namespace {

constexpr qint64 longestFile = 64 * 1024;

std::variant<Rule, RuleProblem> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return RuleProblem{path, 0, 0, QStringLiteral("The file cannot be read: %1.").arg(file.errorString())};
    return RuleParser::parse(file.read(longestFile), path);
}

QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    const QDir folder(path);
    QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

/// What is wrong with a parsed rule besides its text.
std::optional<RuleProblem> unsound(const Rule &rule)
{
    if (QFileInfo(rule.file).completeBaseName() != rule.id)
        return RuleProblem{rule.file, 0, 0, QStringLiteral("The file of the rule “%1” is to be named %1.sql.").arg(rule.id)};
    Result<Database> database = Database::inMemory();
    if (!database)
        return RuleProblem{rule.file, 0, 0, database.error().text()};
    const Result<void> looked = database->lookAt({}, instantFromEpoch(1'700'000'000));
    if (!looked)
        return RuleProblem{rule.file, 0, 0, looked.error().text()};
    return RuleRunner(*database, RuleLimits()).check(rule);
}

} // namespace

RuleCatalog RuleCatalog::bundled()
{
    RuleCatalog catalog;
    catalog.addFolder(QStringLiteral(":/rules"), true);
    // Leavers first: by the groups of the catalogue, as screens list them.
    std::stable_sort(catalog.m_rules.begin(), catalog.m_rules.end(),
                     [](const Rule &a, const Rule &b) { return a.group < b.group; });
    return catalog;
}

RuleCatalog RuleCatalog::withFolder(const QString &folder)
{
    RuleCatalog catalog = bundled();
    if (!folder.isEmpty())
        catalog.addFolder(folder, false);
    return catalog;
}

void RuleCatalog::addFolder(const QString &folder, bool isBundled)
{
    for (const QString &file : filesOf(folder)) {
        auto read = readFile(file);
        if (auto *problem = std::get_if<RuleProblem>(&read)) {
            m_problems << *problem;
            continue;
        }
        Rule found = std::move(std::get<Rule>(read));
        found.isBundled = isBundled;
        if (const Rule *other = rule(found.id)) {
            m_problems << RuleProblem{file, 0, 0, QStringLiteral("There is a rule “%1” already, in %2.").arg(found.id, other->file)};
            continue;
        }
        if (!isBundled) {
            if (const auto problem = unsound(found)) {
                m_problems << *problem;
                continue;
            }
        }
        m_rules << found;
    }
}

const Rule *RuleCatalog::rule(const QString &id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &one) { return one.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

RuleCatalog RuleCatalog::only(const QStringList &ids) const
{
    RuleCatalog catalog;
    for (const Rule &one : m_rules) {
        if (ids.contains(one.id))
            catalog.m_rules << one;
    }
    return catalog;
}

RuleCatalog RuleCatalog::aboutFindings(bool are) const
{
    RuleCatalog catalog;
    for (const Rule &one : m_rules) {
        if (one.needsFor(RuleNeed::Findings) == are)
            catalog.m_rules << one;
    }
    return catalog;
}

Result<void> RuleCatalog::setParameter(const QString &ruleId, const QString &name, double value)
{
    for (Rule &one : m_rules) {
        if (one.id != ruleId)
            continue;
        for (RuleParameter &parameter : one.parameters) {
            if (parameter.name != name)
                continue;
            if (!(value >= parameter.least && value <= parameter.most))
                return Error{QStringLiteral("“%1” of %2 lies between %3 and %4.")
                                 .arg(name, ruleId).arg(parameter.least).arg(parameter.most), {}, false};
            parameter.value = value;
            return {};
        }
    }
    return Error{QStringLiteral("There is no parameter “%1” of a rule “%2”.").arg(name, ruleId), {}, false};
}

QVector<RuleProblem> RuleCatalog::check(const QString &path)
{
    QVector<RuleProblem> problems;
    if (!QFileInfo::exists(path))
        return {RuleProblem{path, 0, 0, QStringLiteral("There is no such file or folder.")}};
    const QStringList files = filesOf(path);
    if (files.isEmpty())
        return {RuleProblem{path, 0, 0, QStringLiteral("There is no *.sql file in it.")}};
    for (const QString &file : files) {
        const auto read = readFile(file);
        if (const auto *problem = std::get_if<RuleProblem>(&read)) {
            problems << *problem;
            continue;
        }
        if (const auto problem = unsound(std::get<Rule>(read)))
            problems << *problem;
    }
    return problems;
}

} // namespace postern
