// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaYaml.h"

#include "models/sigma/SigmaYamlBuilder.h"

#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

namespace postern {

namespace {

const QString linePrefix = QStringLiteral("line ");
const QString unsupportedPrefix = QStringLiteral("not supported: ");

Error at(int line, const QString &message)
{
    return {message, line > 0 ? linePrefix + QString::number(line) : QString(), false};
}

/// Brackets that may be open at once. yaml-cpp's time grows with their square, before it counts depth itself.
constexpr qint64 openMost = 1000;

/// The most brackets open at once; those within texts count too, and of these no rule has so many.
qint64 openBrackets(const QByteArray &bytes)
{
    qint64 open = 0, most = 0;
    for (const char c : bytes) {
        if (c == '[' || c == '{')
            most = std::max(most, ++open);
        else if ((c == ']' || c == '}') && open > 0)
            --open;
    }
    return most;
}

} // namespace

const SigmaYaml *SigmaYaml::member(const QString &name) const
{
    for (const auto &[key, value] : members) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

QString SigmaYaml::said() const
{
    switch (kind) {
    case Kind::Nothing:
        return QStringLiteral("nothing");
    case Kind::List:
        return QStringLiteral("a list");
    case Kind::Map:
        return QStringLiteral("a map");
    default:
        return QStringLiteral("“%1”").arg(text.left(60));
    }
}

Result<std::vector<SigmaYaml>> readSigmaYaml(const QByteArray &bytes)
{
    if (bytes.size() > SigmaYaml::bytesMost)
        return at(0, QStringLiteral("the file is larger than 1 MiB, which no rule is"));
    if (openBrackets(bytes) > openMost)
        return at(0, QStringLiteral("more than %1 brackets are open at once").arg(openMost));
    if (bytes.contains('\0'))
        return at(0, QStringLiteral("the file has NUL bytes: it is no text"));
    std::vector<SigmaYaml> documents;
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        SigmaYamlBuilder builder;
        while (parser.HandleNextDocument(builder)) {
        }
        documents = builder.takeDocuments();
    } catch (const SigmaYamlRefusal &refusal) {
        return at(refusal.line, refusal.why);
    } catch (const YAML::Exception &problem) {
        return at(problem.mark.line + 1, QStringLiteral("no YAML: %1").arg(QString::fromStdString(problem.msg).left(200)));
    }
    if (documents.empty())
        return at(0, QStringLiteral("the file is empty"));
    return documents;
}

Error sigmaWrong(const SigmaYaml &node, const QString &message)
{
    return at(node.line, message);
}

Error sigmaUnsupported(const SigmaYaml &node, const QString &message)
{
    return at(node.line, unsupportedPrefix + message);
}

bool isSigmaUnsupported(const Error &error)
{
    return error.message.startsWith(unsupportedPrefix);
}

int sigmaLine(const Error &error)
{
    return error.origin.startsWith(linePrefix) ? error.origin.mid(linePrefix.size()).toInt() : 0;
}

Result<QStringList> sigmaTexts(const SigmaYaml *node, const QString &what)
{
    QStringList texts;
    if (!node || node->kind == SigmaYaml::Kind::Nothing)
        return texts;
    if (node->kind == SigmaYaml::Kind::Map)
        return sigmaWrong(*node, QStringLiteral("%1 is a text or a list of texts, not a map").arg(what));
    if (node->isScalar())
        return texts << node->text;
    for (const SigmaYaml &item : node->items) {
        if (!item.isScalar())
            return sigmaWrong(item, QStringLiteral("%1 has texts, not %2").arg(what, item.said()));
        texts << item.text;
    }
    return texts;
}

Result<QString> sigmaText(const SigmaYaml &map, const QString &name)
{
    const SigmaYaml *node = map.member(name);
    if (!node || !node->isScalar() || node->text.trimmed().isEmpty())
        return sigmaWrong(node ? *node : map, QStringLiteral("it has no %1").arg(name));
    return node->text.trimmed();
}

} // namespace postern
