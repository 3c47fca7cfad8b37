// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/history/DiffCause.h"

#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// One thing that is otherwise on the second of two dates.
struct DiffLine
{
    /// What became of it.
    enum class Change { Appeared, Went, Changed };

    /// A field that differs, as stored; an empty text is not known.
    struct Field
    {
        QString name;
        QString before;
        QString after;
    };

    Change change = Change::Changed;
    QString kind;      ///< finding, person, account, grant, credential or custody
    qint64 id = 0;     ///< finding_id, grant_id or identity.id
    QString subject;   ///< its name, as the source writes it; may be hostile
    QString what;      ///< the rule and its severity, or the fields that differ: "status: active → left"
    QVector<Field> fields; ///< of something that changed
    QString source;    ///< name of the source that says so; empty when none does
    QString rule;      ///< of a finding
    QString severity;  ///< of a finding, as stored
    DiffCause cause = DiffCause::New;
    QString because;   ///< the cause in one sentence
    std::optional<Instant> at; ///< when it became otherwise, as far as that is known

    static QString wordOf(Change change)
    {
        return change == Change::Appeared ? QStringLiteral("appeared") : change == Change::Went ? QStringLiteral("went") : QStringLiteral("changed");
    }
};

} // namespace postern
