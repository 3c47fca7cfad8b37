// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ClassificationTable.h"
#include "models/sources/SourceCommand.h"
#include "models/sources/Condition.h"
#include "models/sources/EmitRule.h"
#include "models/sources/YamlReading.h"

#include <QStringList>

#include <map>
#include <set>

namespace postern {

/// What the parsers of one manifest have to know of its other parts, and the parsers themselves: one
/// function for each kind of node, each in the file of its name.
class ManifestContext
{
public:
    explicit ManifestContext(const QString &fileName) : m_fileName(fileName) {}

    QStringList questions;         ///< keys of asks
    std::set<std::string> lookups; ///< names of lookups

    /// The classification table of that name: the manifest's own folder first, then the bundled ones.
    Result<std::shared_ptr<const ClassificationTable>> table(const YAML::Node &name);
    /// The key of a question that is asked.
    Result<QString> question(const YAML::Node &node, const std::string &what) const;

    Result<Condition> condition(const YAML::Node &node) const;
    Result<std::vector<Condition>> conditions(const YAML::Node &node, const std::string &what) const;
    /// type: of the field that it is for. isKey: it identifies or refers.
    Result<ValueRule> value(const YAML::Node &node, FieldType type, bool isKey = false) const;
    Result<SourceCommand> command(const YAML::Node &node) const;
    Result<QVector<SourceCommand>> commandList(const YAML::Node &node) const;
    /// lists: names of the element lists of the stream.
    Result<EmitRule> emit(const YAML::Node &node, const std::vector<std::string> &lists);

private:
    Result<Condition> oneOfPaths(const YAML::Node &node) const;
    QString m_fileName;
    std::map<std::string, std::shared_ptr<const ClassificationTable>> m_tables;
};

} // namespace postern
