// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaHeader.h"

#include <QHash>
#include <QRegularExpression>

namespace postern {

namespace {

QString textOf(const SigmaYaml &document, const char *name)
{
    const SigmaYaml *node = document.member(QLatin1String(name));
    return node && node->isScalar() ? node->text.trimmed() : QString();
}

} // namespace

Result<SigmaHeader> SigmaHeader::parse(const SigmaYaml &document)
{
    static const QStringList levels{QStringLiteral("informational"), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                                    QStringLiteral("critical")};
    SigmaHeader header;
    header.line = document.line;
    header.title = TRY(sigmaText(document, QStringLiteral("title")));
    header.id = textOf(document, "id");
    header.name = textOf(document, "name");
    header.level = textOf(document, "level").toLower();
    header.description = textOf(document, "description");
    if (!header.level.isEmpty() && !levels.contains(header.level)) {
        return sigmaWrong(*document.member(QStringLiteral("level")),
                          QStringLiteral("the level “%1” is none of %2").arg(header.level.left(40), levels.join(QStringLiteral(", "))));
    }
    header.tags = TRY(sigmaTexts(document.member(QStringLiteral("tags")), QStringLiteral("tags")));
    header.falsePositives = TRY(sigmaTexts(document.member(QStringLiteral("falsepositives")), QStringLiteral("falsepositives")));
    return header;
}

Result<qint64> sigmaTimespan(const SigmaYaml &node)
{
    static const QRegularExpression shape(QStringLiteral("\\A([1-9]\\d{0,8})\\s*([smhdwMy])\\z"));
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}, {u'w', 604800}, {u'M', 2592000}, {u'y', 31536000}};
    const QRegularExpressionMatch parts = shape.match(node.text.trimmed());
    if (!node.isScalar() || !parts.hasMatch())
        return sigmaWrong(node, QStringLiteral("a span of time is a number with s, m, h, d, w, M or y, such as 10m, not %1").arg(node.said()));
    return parts.captured(1).toLongLong() * units.value(parts.captured(2)[0]);
}

} // namespace postern
