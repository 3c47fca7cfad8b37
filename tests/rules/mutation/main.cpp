// SPDX-License-Identifier: GPL-3.0-or-later
// rules_mutation: changes each predicate of each rule and counts the changes that its proof notices.
#include "models/rules/RuleCatalog.h"
#include "tests/support/SqlMutants.h"
#include "tests/support/ProofCase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace postern;
using namespace postern::test;

namespace {

constexpr double goal = 0.95;
constexpr int secondsForOne = 2; // a mutant that takes longer is noticed: the rule would have failed

struct Count
{
    int all = 0;
    int noticed = 0;
    int equivalent = 0; ///< not noticed, and listed with the reason why it says the same
};

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<std::vector<ProofCase>> casesOf(const Rule &rule)
{
    const QJsonObject proof = objectIn(QStringLiteral(POSTERN_SOURCE_DIR "/tests/rules/%1.json").arg(rule.id));
    std::vector<ProofCase> cases;
    for (const QJsonValue &one : proof.value(QStringLiteral("cases")).toArray()) {
        cases.push_back(TRY(ProofCase::make(rule.id, one.toObject())));
        if (const QStringList wrong = cases.back().differences(rule); !wrong.isEmpty())
            return Error{QStringLiteral("The proof does not hold: %1").arg(wrong.first()), rule.id, false};
    }
    return cases;
}

Result<Count> tryOut(const Rule &rule, const QJsonObject &reasons, QTextStream &out)
{
    const std::vector<ProofCase> cases = TRY(casesOf(rule));
    Count count;
    QStringList unused = reasons.keys();
    for (const SqlMutant &mutant : SqlMutants::of(rule.sql)) {
        Rule changed = rule;
        changed.sql = mutant.sql;
        const bool isNoticed = std::any_of(cases.begin(), cases.end(), [&](const ProofCase &one) {
            return !one.differences(changed, secondsForOne).isEmpty();
        });
        ++count.all;
        count.noticed += isNoticed;
        if (isNoticed)
            continue;
        unused.removeAll(mutant.what);
        if (reasons.contains(mutant.what))
            ++count.equivalent;
        else
            out << rule.id << ".sql, line " << rule.sqlLine + mutant.line - 1 << ": " << mutant.what << '\n';
    }
    for (const QString &reason : unused)
        out << rule.id << ": listed as equivalent, and no such mutant is left: " << reason << '\n';
    return count;
}

/// The rules to try: those named, every tenth with --sample, or all.
QVector<Rule> chosen(QStringList arguments, const RuleCatalog &catalog)
{
    if (arguments.removeAll(QStringLiteral("--sample")) > 0) {
        QVector<Rule> some;
        for (qsizetype i = 0; i < catalog.rules().size(); i += 10)
            some << catalog.rules()[i];
        return some;
    }
    return arguments.isEmpty() ? catalog.rules() : catalog.only(arguments).rules();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const RuleCatalog catalog = RuleCatalog::bundled();
    const QJsonObject equivalent = objectIn(QStringLiteral(POSTERN_SOURCE_DIR "/tests/rules/mutation/equivalent.json"));
    Count all;
    for (const Rule &rule : chosen(application.arguments().mid(1), catalog)) {
        const Result<Count> count = tryOut(rule, equivalent.value(rule.id).toObject(), out);
        if (!count) {
            out << count.error().text() << '\n';
            return 1;
        }
        all.all += count->all;
        all.noticed += count->noticed;
        all.equivalent += count->equivalent;
    }
    const int real = all.all - all.equivalent;
    const double share = real > 0 ? double(all.noticed) / real : 0;
    out << all.noticed << " of " << real << " changed predicates noticed, " << QString::number(share * 100, 'f', 1) << " %; " << all.equivalent
        << " say the same and are listed\n";
    return share >= goal ? 0 : 1;
}
