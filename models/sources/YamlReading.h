// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/sources/NodePath.h"

#include <QMap>

#include <yaml-cpp/yaml.h>

#include <string>
#include <string_view>
#include <vector>

// Small readers of YAML nodes that never throw and always say where they are. Private to the parsers
// of this room: everything else sees only what they return.
namespace postern::yaml {

/// "line 4, column 7: message"
Error wrong(const YAML::Node &node, const std::string &message);
/// What a node is called in messages: "a list", "a map", "text".
std::string kindOf(const YAML::Node &node);

/// Reads the whole text; a syntax error names line and column. The root has to be a map.
Result<YAML::Node> load(const QByteArray &text);

/// The vocabulary is closed: every key of a map has to be one of these, each once.
Result<void> onlyKeys(const YAML::Node &map, const std::string &what, const std::vector<std::string_view> &keys);
/// The value under a key; undefined when there is none.
YAML::Node at(const YAML::Node &map, const char *key);

Result<std::string> text(const YAML::Node &node, const std::string &what);
/// One text or a list of them.
Result<std::vector<std::string>> words(const YAML::Node &node, const std::string &what);
Result<bool> truth(const YAML::Node &node, const std::string &what);
Result<qint64> integer(const YAML::Node &node, const std::string &what);
Result<double> real(const YAML::Node &node, const std::string &what);
/// A number in decimal or 0x…
Result<quint64> mask(const YAML::Node &node, const std::string &what);
/// "14 days", "1 hour"
Result<Seconds> duration(const YAML::Node &node, const std::string &what);
/// The same, also backwards: "-400 days".
Result<Seconds> signedDuration(const YAML::Node &node, const std::string &what);
Result<NodePath> path(const YAML::Node &node, const std::string &what);
/// One path or a list of them.
Result<std::vector<NodePath>> paths(const YAML::Node &node, const std::string &what);
/// A map of language codes to texts; "en" has to be there.
Result<QMap<QString, QString>> languages(const YAML::Node &node, const std::string &what);
/// One of the words, as its position.
Result<int> choice(const YAML::Node &node, const std::string &what, const std::vector<std::string_view> &choices);
/// A list; the error says what of.
Result<void> isList(const YAML::Node &node, const std::string &what);

} // namespace postern::yaml
