// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/YamlReading.h"

#include <algorithm>
#include <charconv>

namespace postern::yaml {

namespace {

std::string listed(const std::vector<std::string_view> &words)
{
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "" : ", ") + std::string(word);
    return all;
}

} // namespace

Error wrong(const YAML::Node &node, const std::string &message)
{
    const YAML::Mark mark = node.IsDefined() ? node.Mark() : YAML::Mark::null_mark();
    const QString words = QString::fromStdString(message);
    if (mark.is_null())
        return {words, {}, false};
    return {QStringLiteral("line %1, column %2: %3").arg(mark.line + 1).arg(mark.column + 1).arg(words), {}, false};
}

std::string kindOf(const YAML::Node &node)
{
    if (node.IsSequence())
        return "a list";
    if (node.IsMap())
        return "a map";
    if (node.IsScalar())
        return "\"" + node.Scalar().substr(0, 60) + "\"";
    return "nothing";
}

Result<YAML::Node> load(const QByteArray &text)
{
    if (text.size() > (1 << 20))
        return Error{QStringLiteral("The file is larger than 1 MiB, which no manifest is."), {}, false};
    try {
        YAML::Node root = YAML::Load(text.toStdString());
        if (!root.IsMap())
            return wrong(root, "a map of keys was expected, not " + kindOf(root));
        return root;
    } catch (const YAML::Exception &problem) {
        return Error{QStringLiteral("line %1, column %2: %3")
                         .arg(problem.mark.line + 1)
                         .arg(problem.mark.column + 1)
                         .arg(QString::fromStdString(problem.msg)),
                     {}, false};
    }
}

Result<void> onlyKeys(const YAML::Node &map, const std::string &what, const std::vector<std::string_view> &keys)
{
    if (!map.IsMap())
        return wrong(map, what + " is a map, not " + kindOf(map));
    std::vector<std::string> seen;
    for (const auto &entry : map) {
        const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return wrong(entry.first, "\"" + key + "\" is no key of " + what + "; expected one of: " + listed(keys));
        if (std::find(seen.begin(), seen.end(), key) != seen.end())
            return wrong(entry.first, "\"" + key + "\" stands twice in " + what);
        seen.push_back(key);
    }
    return {};
}

YAML::Node at(const YAML::Node &map, const char *key)
{
    for (const auto &entry : map) {
        if (entry.first.IsScalar() && entry.first.Scalar() == key)
            return entry.second;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

Result<std::string> text(const YAML::Node &node, const std::string &what)
{
    if (node.IsDefined() && node.IsNull())
        return std::string("null");
    if (!node.IsDefined() || !node.IsScalar())
        return wrong(node, what + " is a text, not " + (node.IsDefined() ? kindOf(node) : "nothing"));
    return node.Scalar();
}

Result<std::vector<std::string>> words(const YAML::Node &node, const std::string &what)
{
    std::vector<std::string> all;
    if (!node.IsSequence()) {
        all.push_back(TRY(text(node, what)));
        return all;
    }
    for (const auto &one : node)
        all.push_back(TRY(text(one, what)));
    return all;
}

Result<bool> truth(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    if (word == "true" || word == "yes")
        return true;
    if (word == "false" || word == "no")
        return false;
    return wrong(node, what + " is true or false, not \"" + word + "\"");
}

Result<qint64> integer(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    qint64 value = 0;
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (code != std::errc() || end != word.data() + word.size())
        return wrong(node, what + " is a whole number, not \"" + word + "\"");
    return value;
}

Result<double> real(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    double value = 0;
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (code != std::errc() || end != word.data() + word.size())
        return wrong(node, what + " is a number, not \"" + word + "\"");
    return value;
}

Result<quint64> mask(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    const bool isHex = word.starts_with("0x") || word.starts_with("0X");
    quint64 value = 0;
    const char *begin = word.data() + (isHex ? 2 : 0);
    const auto [end, code] = std::from_chars(begin, word.data() + word.size(), value, isHex ? 16 : 10);
    if (code != std::errc() || end != word.data() + word.size() || value == 0)
        return wrong(node, what + " is a number above 0, decimal or 0x…, not \"" + word + "\"");
    return value;
}

Result<Seconds> duration(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    qint64 count = 0;
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), count);
    std::string_view unit(end, std::size_t(word.data() + word.size() - end));
    while (unit.starts_with(' '))
        unit.remove_prefix(1);
    if (unit.ends_with('s'))
        unit.remove_suffix(1);
    static constexpr std::pair<std::string_view, qint64> units[] = {
        {"second", 1}, {"minute", 60}, {"hour", 3600}, {"day", 86400}};
    for (const auto &[name, seconds] : units) {
        if (code == std::errc() && unit == name && count >= 0 && count <= 100000)
            return Seconds(count * seconds);
    }
    return wrong(node, what + " is a number and a unit (seconds, minutes, hours or days), not \"" + word + "\"");
}

Result<Seconds> signedDuration(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    const bool isBack = word.starts_with('-');
    const Seconds length = TRY(duration(YAML::Node(isBack ? word.substr(1) : word), what));
    return isBack ? -length : length;
}

Result<NodePath> path(const YAML::Node &node, const std::string &what)
{
    const std::string word = TRY(text(node, what));
    auto parsed = NodePath::parse(word);
    if (!parsed)
        return wrong(node, what + " \"" + word + "\" is no path: " + parsed.error().message.toStdString());
    return parsed;
}

Result<std::vector<NodePath>> paths(const YAML::Node &node, const std::string &what)
{
    std::vector<NodePath> all;
    if (!node.IsSequence()) {
        all.push_back(TRY(path(node, what)));
        return all;
    }
    for (const auto &one : node)
        all.push_back(TRY(path(one, what)));
    if (all.empty())
        return wrong(node, what + " is a path or a list of them, not an empty list");
    return all;
}

Result<QMap<QString, QString>> languages(const YAML::Node &node, const std::string &what)
{
    if (!node.IsDefined() || !node.IsMap())
        return wrong(node, what + " is a map of languages to texts, with en");
    QMap<QString, QString> all;
    for (const auto &entry : node) {
        const std::string language = TRY(text(entry.first, what));
        all.insert(QString::fromStdString(language), QString::fromStdString(TRY(text(entry.second, what))));
    }
    if (!all.contains(QStringLiteral("en")))
        return wrong(node, what + " has no text in English (en)");
    return all;
}

Result<int> choice(const YAML::Node &node, const std::string &what, const std::vector<std::string_view> &choices)
{
    const std::string word = TRY(text(node, what));
    const auto found = std::find(choices.begin(), choices.end(), word);
    if (found == choices.end())
        return wrong(node, what + " is one of: " + listed(choices) + "; not \"" + word + "\"");
    return int(found - choices.begin());
}

Result<void> isList(const YAML::Node &node, const std::string &what)
{
    if (!node.IsDefined() || !node.IsSequence())
        return wrong(node, what + " is a list, not " + (node.IsDefined() ? kindOf(node) : "nothing"));
    return {};
}

} // namespace postern::yaml
