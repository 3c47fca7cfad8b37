// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/rules/RuleCatalog.h"
#include "models/workspace/RuleCard.h"
#include "models/workspace/RuleDetail.h"

#include <QVector>

namespace postern {

class Database;

/// The rules as people read them: what each finds at the instant a connection looks at, and whether it could be judged.
class RuleBook
{
public:
    /// In the order of the catalogue, with the parameters of the workspace.
    static Result<QVector<RuleCard>> cards(Database &database, const RuleCatalog &catalog);
    /// An error when there is no such rule.
    static Result<RuleDetail> detail(Database &database, const RuleCatalog &catalog, const QString &id);
    /// "Leavers and owners", "Dormancy" …
    static QString nameOfGroup(QChar group);
};

} // namespace postern
