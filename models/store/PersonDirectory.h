// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace postern {

class Database;

/// The people HR knows or once knew, found by personnel number, mail, login or name.
class PersonDirectory
{
public:
    /// Who it is, by which key, and how surely.
    struct Match
    {
        qint64 person = 0;
        const char *matchedBy = ""; ///< hr-number, email, login or name
        double confidence = 0;
    };

    static Result<PersonDirectory> load(const Database &database);

    std::optional<Match> byHrNumber(const QString &number) const { return find(m_byNumber, number.trimmed(), "hr-number", 1.0); }
    std::optional<Match> byEmail(const QString &mail) const { return find(m_byEmail, mail.trimmed().toCaseFolded(), "email", 0.95); }
    std::optional<Match> byLogin(const QString &login) const { return find(m_byLogin, login.trimmed().toCaseFolded(), "login", 0.9); }
    /// A likely match: two people of one name are nobody.
    std::optional<Match> byName(const QString &name) const;
    /// Whatever a source wrote to name a person: tried as number, mail, login, then name.
    std::optional<Match> byReference(const QString &reference) const;

    /// Names compared without case, accents and runs of blanks; "Last, First" is turned round.
    static QString comparable(const QString &name);

private:
    using Index = QHash<QString, qint64>; ///< 0: more than one person
    static void add(Index &index, const QString &key, qint64 person);
    static std::optional<Match> find(const Index &index, const QString &key, const char *matchedBy, double confidence);

    Index m_byNumber, m_byEmail, m_byLogin, m_byName;
};

} // namespace postern
