// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaYamlBuilder.h"

#include <QRegularExpression>

#include <yaml-cpp/mark.h>

#include <algorithm>

namespace postern {

namespace {

int lineOf(const YAML::Mark &mark)
{
    return mark.is_null() ? 0 : mark.line + 1;
}

SigmaYaml::Kind kindOfPlain(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\A[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?\\z"));
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return SigmaYaml::Kind::Truth;
    return number.match(text).hasMatch() ? SigmaYaml::Kind::Number : SigmaYaml::Kind::Text;
}

} // namespace

void SigmaYamlBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    // At a "," or "]" where a value should begin, yaml-cpp takes an empty document, stays where it is, and takes the next.
    if (!mark.is_null() && mark.pos == m_begunAt)
        throw SigmaYamlRefusal{lineOf(mark), QStringLiteral("no YAML: no value can begin here")};
    m_begunAt = mark.is_null() ? -1 : mark.pos;
    m_anchored.clear();
    m_open.clear();
    spend(1, 0, lineOf(mark));
}

void SigmaYamlBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    SigmaYaml value;
    value.line = lineOf(mark);
    if (wantsName())
        return putName(value);
    spend(1, 0, value.line);
    put(std::move(value), anchor, 1, 0);
}

void SigmaYamlBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &text)
{
    SigmaYaml value;
    value.line = lineOf(mark);
    value.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    value.kind = tag == "!" ? SigmaYaml::Kind::Text : kindOfPlain(value.text); // "!" is what stands in quotes
    if (wantsName()) {
        if (anchor)
            m_anchored.insert(anchor, {value, 1, 0});
        return putName(value);
    }
    spend(1, 0, value.line);
    put(std::move(value), anchor, 1, 0);
}

void SigmaYamlBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const int line = lineOf(mark);
    const auto found = m_anchored.constFind(anchor);
    if (found == m_anchored.constEnd())
        throw SigmaYamlRefusal{line, QStringLiteral("an alias stands within the value that it means, which would hold itself for ever")};
    if (wantsName()) {
        SigmaYaml name = found->value;
        name.line = line;
        return putName(name);
    }
    const Anchored meant = *found;
    spend(meant.values, meant.height, line);
    put(meant.value, 0, meant.values, meant.height);
}

void SigmaYamlBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, anchor, SigmaYaml::Kind::List);
}

void SigmaYamlBuilder::OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, anchor, SigmaYaml::Kind::Map);
}

void SigmaYamlBuilder::open(const YAML::Mark &mark, YAML::anchor_t anchor, SigmaYaml::Kind kind)
{
    Open opened;
    opened.value.line = lineOf(mark);
    opened.value.kind = kind;
    opened.anchor = anchor;
    if (wantsName())
        putName(opened.value);
    spend(1, 0, opened.value.line);
    m_open.push_back(std::move(opened));
}

void SigmaYamlBuilder::close()
{
    Open closed = std::move(m_open.back());
    m_open.pop_back();
    put(std::move(closed.value), closed.anchor, closed.values, closed.height);
}

/// A value is whole: where does it belong?
void SigmaYamlBuilder::put(SigmaYaml value, YAML::anchor_t anchor, int values, int height)
{
    if (anchor)
        m_anchored.insert(anchor, {value, values, height});
    if (m_open.empty()) {
        if (value.kind != SigmaYaml::Kind::Nothing) // "---" at the end begins a document in which nothing is
            m_documents.push_back(std::move(value));
        return;
    }
    Open &parent = m_open.back();
    parent.values += values;
    parent.height = std::max(parent.height, height + 1);
    if (parent.value.kind == SigmaYaml::Kind::List) {
        parent.value.items.push_back(std::move(value));
        return;
    }
    value.line = parent.nameLine; // where a person looks for it
    parent.value.members.emplace_back(std::move(parent.name), std::move(value));
    parent.hasName = false;
}

void SigmaYamlBuilder::putName(const SigmaYaml &name)
{
    Open &map = m_open.back();
    const int line = name.line > 0 ? name.line : map.value.line;
    if (!name.isScalar())
        throw SigmaYamlRefusal{line, QStringLiteral("a name was expected, not a list or a map")};
    if (map.names.contains(name.text))
        throw SigmaYamlRefusal{line, QStringLiteral("“%1” stands twice in one map").arg(name.text.left(80))};
    map.names.insert(name.text);
    map.name = name.text;
    map.nameLine = line;
    map.hasName = true;
}

/// Takes from what a file may have, before it is built: aliases could otherwise ask for more than there is memory.
void SigmaYamlBuilder::spend(int values, int height, int line)
{
    m_values += values;
    if (m_values > SigmaYaml::valuesMost)
        throw SigmaYamlRefusal{line, QStringLiteral("the file has more than %1 values, aliases written out").arg(SigmaYaml::valuesMost)};
    if (int(m_open.size()) + height > SigmaYaml::depthMost)
        throw SigmaYamlRefusal{line, QStringLiteral("values are nested deeper than %1").arg(SigmaYaml::depthMost)};
}

bool SigmaYamlBuilder::wantsName() const
{
    return !m_open.empty() && m_open.back().value.kind == SigmaYaml::Kind::Map && !m_open.back().hasName;
}

} // namespace postern
