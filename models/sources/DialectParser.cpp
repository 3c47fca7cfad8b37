// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/StreamParser.h"

namespace postern {

namespace {

Result<void> readDelimiter(const YAML::Node &node, const ManifestContext &context, CsvDialect &dialect)
{
    if (node.IsMap()) {
        TRY(yaml::onlyKeys(node, "delimiter", {"answer"}));
        dialect.delimiterAnswer = TRY(context.question(yaml::at(node, "answer"), "delimiter"));
        return {};
    }
    static constexpr char delimiters[] = {',', ';', '|', '\t', '\t', '\0'};
    dialect.delimiter = delimiters[TRY(yaml::choice(node, "delimiter", {",", ";", "|", "\t", "tab", "by-header"}))];
    return {};
}

/// "64 KiB", "1 MiB"
Result<std::size_t> readSize(const YAML::Node &node)
{
    const std::string word = TRY(yaml::text(node, "max-field"));
    const std::size_t blank = word.find(' ');
    qint64 count = 0;
    for (const char c : word.substr(0, blank)) {
        if (c < '0' || c > '9' || count > 10000)
            return yaml::wrong(node, "max-field is a size such as 64 KiB or 1 MiB");
        count = count * 10 + (c - '0');
    }
    const std::string unit = blank == std::string::npos ? std::string() : word.substr(blank + 1);
    const std::size_t bytes = std::size_t(count) * (unit == "MiB" ? 1024 * 1024 : unit == "KiB" ? 1024 : 0);
    if (bytes == 0 || bytes > CsvDialect::fieldMostEver)
        return yaml::wrong(node, "max-field is a size such as 64 KiB, at most 1 MiB");
    return bytes;
}

} // namespace

Result<CsvDialect> parseDialect(const YAML::Node &node, const ManifestContext &context)
{
    CsvDialect dialect;
    if (!node.IsDefined())
        return dialect;
    TRY(yaml::onlyKeys(node, "csv", {"delimiter", "quote", "header", "columns", "skip-lines", "loose-header", "max-field",
                                     "short-rows", "unwrap"}));
    for (const auto &entry : node) {
        const std::string key = entry.first.Scalar();
        const YAML::Node &value = entry.second;
        if (key == "delimiter") {
            TRY(readDelimiter(value, context, dialect));
        } else if (key == "quote") {
            static constexpr char quotes[] = {'"', '\'', '\0'};
            dialect.quote = quotes[TRY(yaml::choice(value, key, {"\"", "'", "none"}))];
        } else if (key == "header") {
            dialect.hasHeader = TRY(yaml::truth(value, key));
        } else if (key == "columns") {
            dialect.columns = TRY(yaml::words(value, key));
        } else if (key == "skip-lines") {
            dialect.skipLines = int(std::clamp<qint64>(TRY(yaml::integer(value, key)), 0, 10000));
        } else if (key == "loose-header") {
            dialect.looseHeader = TRY(yaml::truth(value, key));
        } else if (key == "max-field") {
            dialect.fieldMost = TRY(readSize(value));
        } else if (key == "short-rows") {
            dialect.padShortRows = TRY(yaml::choice(value, key, {"bad", "pad"})) == 1;
        } else if (key == "unwrap") {
            dialect.unwrap = TRY(yaml::path(value, key));
        }
    }
    if (dialect.hasHeader != dialect.columns.empty())
        return yaml::wrong(node, "columns are named when, and only when, there is no header");
    return dialect;
}

} // namespace postern
