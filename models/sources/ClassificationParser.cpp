// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ManifestContext.h"

#include <QFile>
#include <QFileInfo>

namespace postern {

namespace {

Result<ClassificationTable::Meaning> meaningOf(const YAML::Node &entry)
{
    ClassificationTable::Meaning meaning;
    for (const auto &part : entry) {
        const std::string key = part.first.Scalar();
        if (key == "tier") {
            meaning.tier = TRY(yaml::integer(part.second, key));
            if (*meaning.tier < 0 || *meaning.tier > 4)
                return yaml::wrong(part.second, "a tier is 0 to 4");
        } else if (key == "record_count") {
            meaning.recordCount = TRY(yaml::integer(part.second, key));
        } else if (key == "zone") {
            meaning.zone = TRY(yaml::text(part.second, key));
        } else if (key == "data_class") {
            meaning.dataClass = TRY(yaml::text(part.second, key));
        } else if (key == "sod_tag") {
            meaning.sodTag = TRY(yaml::text(part.second, key));
        } else if (key == "env") {
            meaning.environment = TRY(yaml::text(part.second, key));
        } else if (key == "flags") {
            meaning.flags = TRY(yaml::words(part.second, key));
        }
    }
    return meaning;
}

} // namespace

Result<std::shared_ptr<const ClassificationTable>> parseClassificationTable(const QByteArray &text, const QString &name)
{
    const YAML::Node root = TRY(yaml::load(text));
    TRY(yaml::onlyKeys(root, "a classification table", {"table", "entries"}));
    const std::string title = TRY(yaml::text(yaml::at(root, "table"), "table"));
    if (title != name.toStdString())
        return yaml::wrong(yaml::at(root, "table"), "table is named \"" + title + "\" and its file \"" + name.toStdString() + "\"");
    auto table = std::make_shared<ClassificationTable>();
    const YAML::Node entries = yaml::at(root, "entries");
    TRY(yaml::isList(entries, "entries"));
    for (const auto &entry : entries) {
        TRY(yaml::onlyKeys(entry, "an entry", {"match", "tier", "zone", "data_class", "sod_tag", "env", "record_count", "flags",
                                               "note"}));
        const ClassificationTable::Meaning meaning = TRY(meaningOf(entry));
        for (const std::string &pattern : TRY(yaml::words(yaml::at(entry, "match"), "match")))
            table->add(pattern, meaning);
    }
    return std::shared_ptr<const ClassificationTable>(std::move(table));
}

Result<std::shared_ptr<const ClassificationTable>> ManifestContext::table(const YAML::Node &node)
{
    const std::string name = TRY(yaml::text(node, "table"));
    if (const auto known = m_tables.find(name); known != m_tables.end())
        return known->second;
    const QString file = QString::fromStdString(name) + QStringLiteral(".yaml");
    QFile own(QFileInfo(m_fileName).path() + QStringLiteral("/tiers/") + file);
    QFile bundled(QStringLiteral(":/sources/tiers/") + file);
    QFile &chosen = !m_fileName.isEmpty() && own.exists() ? own : bundled;
    if (name.find('/') != std::string::npos || !chosen.open(QIODevice::ReadOnly))
        return yaml::wrong(node, "there is no table \"" + name + "\" in the folder tiers");
    auto parsed = parseClassificationTable(chosen.readAll(), QString::fromStdString(name));
    if (!parsed)
        return parsed.error().within(QStringLiteral("tiers/") + file);
    m_tables.emplace(name, *parsed);
    return parsed;
}

} // namespace postern
