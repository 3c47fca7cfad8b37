// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/SqlMutant.h"
#include "tests/support/SqlToken.h"

#include <QSet>
#include <QVector>

#include <utility>

namespace postern::test {

/// All mutants of a query: each comparison turned (= <>, < <= >=, > >= <=), each IN, IS NULL, LIKE, BETWEEN
/// and EXISTS turned into its opposite, each word of an IN list left out, each term of AND, OR, WHERE and
/// HAVING left out.
class SqlMutants
{
public:
    static QVector<SqlMutant> of(const QByteArray &sql);

private:
    explicit SqlMutants(const QByteArray &sql);
    void split();
    void findSeparators();
    void turn(int at);
    void turnIn(int at);
    void turnWord(int at, const char *word);
    void leaveOutTerms();
    void leaveOut(int first, int last, bool isOr);
    int firstOfTerm(int separator) const;
    int lastOfTerm(int separator) const;
    bool isEdge(int at) const;
    QByteArray upper(int at) const { return at >= 0 && at < m_tokens.size() ? m_tokens[at].upper : QByteArray(); }
    void add(qsizetype from, qsizetype to, const QByteArray &with, const QString &what);
    QString around(qsizetype at) const;

    QByteArray m_sql;
    QVector<SqlToken> m_tokens;
    QSet<int> m_separators; ///< AND and OR that join predicates
    QSet<std::pair<int, int>> m_leftOut;
    QVector<SqlMutant> m_mutants;
};

} // namespace postern::test
