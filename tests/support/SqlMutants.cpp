// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SqlMutants.h"

#include <QHash>
#include <QRegularExpression>

namespace postern::test {

namespace {

/// Words at which a term ends.
const QSet<QByteArray> &clauses()
{
    static const QSet<QByteArray> words{"GROUP", "ORDER", "HAVING", "UNION", "LIMIT", "LEFT",   "CROSS", "JOIN",   "INNER",     "WHERE",
                                        "THEN",  "ELSE",  "END",    "SELECT", "FROM", "AS",     "ON",    "WHEN",   "CASE",      "EXCEPT",
                                        "INTERSECT"};
    return words;
}

const QHash<QByteArray, QList<QByteArray>> &turned()
{
    static const QHash<QByteArray, QList<QByteArray>> signs{{"=", {"<>"}},       {"<>", {"="}},       {"<", {"<=", ">="}},
                                                            {"<=", {"<", ">"}}, {">", {">=", "<="}}, {">=", {">", "<"}}};
    return signs;
}

} // namespace

SqlMutants::SqlMutants(const QByteArray &sql) : m_sql(sql)
{
    split();
    findSeparators();
}

QVector<SqlMutant> SqlMutants::of(const QByteArray &sql)
{
    SqlMutants mutants(sql);
    for (int i = 0; i < mutants.m_tokens.size(); ++i)
        mutants.turn(i);
    mutants.leaveOutTerms();
    return mutants.m_mutants;
}

void SqlMutants::split()
{
    static const QRegularExpression token(QStringLiteral("--[^\\n]*|'(?:[^']|'')*'|[A-Za-z_]\\w*|:\\w+|[0-9]+(?:\\.[0-9]+)?|<=|>=|<>|\\|\\||->>|->|\\S"));
    // Byte positions are those of Latin-1, so that a letter outside ASCII moves nothing.
    const QString text = QString::fromLatin1(m_sql);
    int depth = 0;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured().startsWith(QLatin1String("--")))
            continue;
        SqlToken one{match.captured().toUpper().toLatin1(), match.capturedStart(), match.capturedEnd(), 0};
        depth -= one.upper == ")";
        one.depth = depth;
        depth += one.upper == "(";
        m_tokens << one;
    }
}

void SqlMutants::findSeparators()
{
    QSet<int> ofBetween;
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].upper != "BETWEEN")
            continue;
        int j = i + 1;
        while (j < m_tokens.size() && (m_tokens[j].upper != "AND" || m_tokens[j].depth != m_tokens[i].depth))
            ++j;
        ofBetween << j;
    }
    for (int i = 0; i < m_tokens.size(); ++i) {
        if ((m_tokens[i].upper == "AND" || m_tokens[i].upper == "OR") && !ofBetween.contains(i))
            m_separators << i;
    }
}

QString SqlMutants::around(qsizetype at) const
{
    const qsizetype from = std::max<qsizetype>(0, at - 28);
    return QString::fromUtf8(m_sql.mid(from, at + 24 - from)).simplified();
}

void SqlMutants::add(qsizetype from, qsizetype to, const QByteArray &with, const QString &what)
{
    m_mutants << SqlMutant{what, int(m_sql.left(from).count('\n')) + 1, m_sql.left(from) + with + m_sql.mid(to)};
}

void SqlMutants::turn(int at)
{
    const SqlToken &token = m_tokens[at];
    for (const QByteArray &sign : turned().value(token.upper))
        add(token.from, token.to, sign, QStringLiteral("%1 becomes %2 in “%3”").arg(QString::fromLatin1(token.upper), QString::fromLatin1(sign), around(token.from)));
    if (token.upper == "IN" && upper(at + 1) == "(")
        turnIn(at);
    else if (token.upper == "EXISTS" || token.upper == "LIKE" || token.upper == "BETWEEN")
        turnWord(at, token.upper.constData());
    else if (token.upper == "IS" && upper(at + 1) == "NULL")
        add(token.from, token.to, "IS NOT", QStringLiteral("IS NULL becomes IS NOT NULL in “%1”").arg(around(token.from)));
    else if (token.upper == "IS" && upper(at + 1) == "NOT" && upper(at + 2) == "NULL")
        add(token.from, m_tokens[at + 1].to, "IS", QStringLiteral("IS NOT NULL becomes IS NULL in “%1”").arg(around(token.from)));
}

void SqlMutants::turnWord(int at, const char *word)
{
    const bool isNot = upper(at - 1) == "NOT";
    const qsizetype from = isNot ? m_tokens[at - 1].from : m_tokens[at].from;
    add(from, m_tokens[at].to, isNot ? QByteArray(word) : "NOT " + QByteArray(word),
        QStringLiteral("%1%2 turned in “%3”").arg(isNot ? QStringLiteral("NOT ") : QString(), QString::fromLatin1(word), around(m_tokens[at].from)));
}

void SqlMutants::turnIn(int at)
{
    turnWord(at, "IN");
    if (upper(at + 2) == "SELECT")
        return;
    const int depth = m_tokens[at].depth;
    QVector<int> commas{at + 1}; // the bracket, the commas between words, the other bracket
    for (int i = at + 2; i < m_tokens.size() && commas.size() < 100; ++i) {
        const bool isEnd = m_tokens[i].upper == ")" && m_tokens[i].depth == depth;
        if (isEnd || (m_tokens[i].upper == "," && m_tokens[i].depth == depth + 1))
            commas << i;
        if (isEnd)
            break;
    }
    for (qsizetype i = 1; i < commas.size() && commas.size() > 2; ++i) {
        const qsizetype from = m_tokens[commas[i - 1] + 1].from;
        const qsizetype to = m_tokens[commas[i] - 1].to;
        const bool isLast = i == commas.size() - 1;
        add(isLast ? m_tokens[commas[i - 1]].from : from, isLast ? to : m_tokens[commas[i]].to, "",
            QStringLiteral("without %1 in “%2”").arg(QString::fromUtf8(m_sql.mid(from, to - from)), around(m_tokens[at].from)));
    }
}

bool SqlMutants::isEdge(int at) const
{
    const SqlToken &token = m_tokens[at];
    return m_separators.contains(at) || token.upper == "," || clauses().contains(token.upper);
}

int SqlMutants::firstOfTerm(int separator) const
{
    // A bracket that stands in the term has its depth, the one that the term stands in has less.
    const int depth = m_tokens[separator].depth;
    int at = separator - 1;
    while (at >= 0 && m_tokens[at].depth >= depth && !(m_tokens[at].depth == depth && isEdge(at)))
        --at;
    return at + 1;
}

int SqlMutants::lastOfTerm(int separator) const
{
    const int depth = m_tokens[separator].depth;
    int at = separator + 1;
    while (at < m_tokens.size() && m_tokens[at].depth >= depth && !(m_tokens[at].depth == depth && isEdge(at)))
        ++at;
    return at - 1;
}

void SqlMutants::leaveOut(int first, int last, bool isOr)
{
    if (first > last || m_leftOut.contains({first, last}))
        return;
    m_leftOut.insert({first, last});
    const qsizetype from = m_tokens[first].from;
    const qsizetype to = m_tokens[last].to;
    add(from, to, isOr ? "0" : "1", QStringLiteral("without “%1”").arg(QString::fromUtf8(m_sql.mid(from, to - from)).simplified().left(90)));
}

void SqlMutants::leaveOutTerms()
{
    const auto isAnd = [this](int at) { return m_separators.contains(at) && m_tokens[at].upper == "AND"; };
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (m_separators.contains(i)) {
            const int first = firstOfTerm(i);
            const int last = lastOfTerm(i);
            leaveOut(first, i - 1, !isAnd(i) && !isAnd(first - 1));
            leaveOut(i + 1, last, !isAnd(i) && !isAnd(last + 1));
        } else if (m_tokens[i].upper == "WHERE" || m_tokens[i].upper == "HAVING") {
            const int last = lastOfTerm(i);
            if (!m_separators.contains(last + 1))
                leaveOut(i + 1, last, false);
        }
    }
}

} // namespace postern::test
