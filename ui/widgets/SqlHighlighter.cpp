// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SqlHighlighter.h"

#include "ui/theme/PosternStyle.h"

#include <QRegularExpression>

namespace postern {

namespace {

Token tokenOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(QStringLiteral("comment")))
        return Token::SqlComment;
    if (match.hasCaptured(QStringLiteral("text")))
        return Token::SqlString;
    if (match.hasCaptured(QStringLiteral("parameter")))
        return Token::SqlParameter;
    return match.hasCaptured(QStringLiteral("number")) ? Token::SqlNumber : Token::SqlKeyword;
}

} // namespace

void SqlHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "(?<comment>--.*$)|(?<text>'(?:[^']|'')*')|(?<parameter>:[A-Za-z_]\\w*)|(?<number>\\b\\d+(?:\\.\\d+)?\\b)|"
        "(?<keyword>\\b(?:ALL|AND|AS|ASC|BETWEEN|BY|CASE|COLLATE|CROSS|DESC|DISTINCT|ELSE|END|EXISTS|"
        "FILTER|FROM|GROUP|HAVING|IN|IS|JOIN|LEFT|LIKE|LIMIT|MATERIALIZED|NOCASE|NOT|NULL|ON|OR|ORDER|"
        "OVER|PARTITION|RECURSIVE|SELECT|THEN|UNION|USING|VALUES|WHEN|WHERE|WITH)\\b)"));
    const Theme &theme = themeInForce();
    for (auto match = words.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        setFormat(int(word.capturedStart()), int(word.capturedLength()), theme[tokenOf(word)]);
    }
}

} // namespace postern
