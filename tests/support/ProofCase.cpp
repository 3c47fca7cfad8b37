// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProofCase.h"

#include "models/rules/RuleCatalog.h"
#include "models/rules/RuleRunner.h"
#include "models/rules/SourceCoverage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postern::test {

namespace {

QJsonObject objectAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

} // namespace

Result<ProofCase> ProofCase::make(const QString &rule, const QJsonObject &one)
{
    auto estate = TRY(RuleProof::make(objectAt(one, "given")));
    // What the engine does before it evaluates: say which needs of the rules in question nobody meets.
    QStringList together{rule};
    for (const QJsonValue &other : one.value(QStringLiteral("with")).toArray())
        together << other.toString();
    const RuleCatalog catalog = RuleCatalog::bundled().only(together);
    if (catalog.rules().size() != together.size())
        return Error{QStringLiteral("A rule named under “with” is none."), rule, false};
    const SourceCoverage coverage = TRY(SourceCoverage::read(estate->database()));
    TRY(SourceCoverage::tell(estate->database(), coverage.gaps(catalog.rules())));
    for (const QJsonValue &spared : one.value(QStringLiteral("spared")).toArray()) {
        if (estate->idOf(spared.toString()) == 0)
            return Error{QStringLiteral("“%1” is spared and is not in the estate.").arg(spared.toString()), rule, false};
    }
    return ProofCase(one, std::move(estate));
}

QString ProofCase::nameOf(const RuleMatch &match) const
{
    QString name = match.kind == SubjectKind::Workspace ? QStringLiteral("workspace:%1").arg(match.id)
                                                        : m_estate->nameOf(toText(match.kind), match.id);
    if (match.personId != 0 && match.kind != SubjectKind::Person)
        name += QLatin1Char('/') + m_estate->nameOf(QStringLiteral("person"), match.personId).mid(7);
    return name;
}

void ProofCase::lookAt(const RuleMatch &match, QStringList &wrong) const
{
    const QString name = nameOf(match);
    const QJsonObject said = QJsonDocument::fromJson(match.facts).object();
    const QJsonObject expected = objectAt(objectAt(m_case, "facts"), name.toUtf8().constData());
    for (const QString &key : expected.keys()) { // "*" only wants the fact to be there
        const QJsonValue value = said.value(key);
        const bool isAny = expected.value(key).toString() == QLatin1String("*");
        if (isAny ? value.isNull() || value.isUndefined() : value != expected.value(key))
            wrong << QStringLiteral("%1: the fact %2 is %3").arg(name, key, value.toVariant().toString());
    }
    if (!match.since || *match.since > RuleProof::now())
        wrong << QStringLiteral("%1: since when is not known, or to come").arg(name);
    const QString since = objectAt(m_case, "since").value(name).toString();
    if (match.since && !since.isEmpty() && toEpoch(*match.since) - toEpoch(RuleProof::now()) != RuleProof::distanceOf(since).value_or(1))
        wrong << QStringLiteral("%1: since %2 s, not %3").arg(name).arg(toEpoch(*match.since) - toEpoch(RuleProof::now())).arg(since);
}

QStringList ProofCase::differences(Rule rule, int seconds) const
{
    const QJsonObject given = objectAt(m_case, "params");
    for (RuleParameter &parameter : rule.parameters) {
        if (given.contains(parameter.name))
            parameter.value = given.value(parameter.name).toDouble();
    }
    RuleLimits limits;
    limits.bundledTime = std::chrono::seconds(seconds);
    Progress progress;
    const auto matches = RuleRunner(m_estate->database(), limits).run(rule, progress);
    if (!matches)
        return {matches.error().text()};
    QStringList wrong;
    QStringList found;
    for (const RuleMatch &match : *matches) {
        found << nameOf(match) + QLatin1Char(' ') + toText(match.severity);
        lookAt(match, wrong);
    }
    QStringList expected;
    const QJsonObject wanted = objectAt(m_case, "found");
    for (const QString &name : wanted.keys())
        expected << name + QLatin1Char(' ') + wanted.value(name).toString();
    found.sort();
    expected.sort();
    if (found != expected)
        wrong << QStringLiteral("found: %1; expected: %2").arg(found.join(QStringLiteral(", ")), expected.join(QStringLiteral(", ")));
    return wrong;
}

} // namespace postern::test
