// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaYaml.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace postern {

namespace {

const QString linePrefix = QStringLiteral("line ");
const QString unsupportedPrefix = QStringLiteral("not supported: ");

Error at(int line, const QString &message)
{
    return {message, line > 0 ? linePrefix + QString::number(line) : QString(), false};
}

SigmaYaml::Kind kindOfPlain(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\A[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?\\z"));
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return SigmaYaml::Kind::Truth;
    return number.match(text).hasMatch() ? SigmaYaml::Kind::Number : SigmaYaml::Kind::Text;
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

/// Copies what yaml-cpp read, where aliases share their values and may even hold themselves.
class Copying
{
public:
    Result<SigmaYaml> copy(const YAML::Node &node, int depth)
    {
        SigmaYaml made;
        made.line = node.Mark().is_null() ? 0 : node.Mark().line + 1;
        if (depth > SigmaYaml::depthMost)
            return at(made.line, QStringLiteral("values are nested deeper than %1").arg(SigmaYaml::depthMost));
        if (++m_values > SigmaYaml::valuesMost)
            return at(made.line, QStringLiteral("the file has more than %1 values, aliases written out").arg(SigmaYaml::valuesMost));
        if (node.IsScalar()) {
            made.text = QString::fromUtf8(node.Scalar().data(), qsizetype(node.Scalar().size()));
            made.kind = node.Tag() == "!" ? SigmaYaml::Kind::Text : kindOfPlain(made.text);
        } else if (node.IsSequence()) {
            made.kind = SigmaYaml::Kind::List;
            for (const auto &item : node)
                made.items.push_back(TRY(copy(item, depth + 1)));
        } else if (node.IsMap()) {
            made.kind = SigmaYaml::Kind::Map;
            TRY(copyMembers(node, depth, made));
        }
        return made;
    }

private:
    Result<void> copyMembers(const YAML::Node &node, int depth, SigmaYaml &made)
    {
        QSet<QString> seen;
        for (const auto &entry : node) {
            const int line = entry.first.Mark().is_null() ? made.line : entry.first.Mark().line + 1;
            if (!entry.first.IsScalar() && !entry.first.IsNull())
                return at(line, QStringLiteral("a name was expected, not a list or a map"));
            const QString name = entry.first.IsNull() ? QString() : QString::fromStdString(entry.first.Scalar());
            if (seen.contains(name))
                return at(line, QStringLiteral("“%1” stands twice in one map").arg(name.left(80)));
            seen << name;
            SigmaYaml value = TRY(copy(entry.second, depth + 1));
            value.line = line; // where a person looks for it
            made.members.emplace_back(name, std::move(value));
        }
        return {};
    }

    int m_values = 0;
};

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
        Copying copying;
        for (const YAML::Node &document : YAML::LoadAll(bytes.toStdString())) {
            if (document.IsNull()) // "---" at the end begins a document in which nothing is
                continue;
            documents.push_back(TRY(copying.copy(document, 0)));
        }
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
