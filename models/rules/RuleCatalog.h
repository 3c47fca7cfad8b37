// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/rules/Rule.h"
#include "models/rules/RuleProblem.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <utility>

namespace postern {

/// The rules that are evaluated: those of the program, then those of the user's own folder.
class RuleCatalog
{
public:
    /// The rules of the program. They are sound, or a test has failed.
    static RuleCatalog bundled();
    /// The same and every *.sql file of a folder; what is not sound is left out and told in problems().
    /// An empty path is no folder.
    static RuleCatalog withFolder(const QString &folder);

    const QVector<Rule> &rules() const & { return m_rules; }
    QVector<Rule> rules() && { return std::move(m_rules); }
    /// The rule with that id, or nullptr.
    const Rule *rule(const QString &id) const;
    /// The same catalogue with those rules only; ids that are none are left out.
    RuleCatalog only(const QStringList &ids) const;
    /// The rules that judge what other rules found, or all others. The former are evaluated last, on the
    /// connection that the findings are written with.
    RuleCatalog aboutFindings(bool are) const;
    const QVector<RuleProblem> &problems() const { return m_problems; }
    /// Another value for one parameter; an error when there is none or it is out of range.
    Result<void> setParameter(const QString &ruleId, const QString &name, double value);

    /// Whether a rule file, or every *.sql file of a folder, is sound: parsed, compiled against the
    /// views and run over an empty workspace. Empty when it is.
    static QVector<RuleProblem> check(const QString &path);

private:
    void addFolder(const QString &folder, bool isBundled);

    QVector<Rule> m_rules;
    QVector<RuleProblem> m_problems;
};

} // namespace postern
