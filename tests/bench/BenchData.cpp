// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchData.h"
#include "tests/bench/Dice.h"

#include <QDir>
#include <QFile>

#include <string>
#include <vector>

namespace postern::bench {

namespace {
const std::string &dayBefore(qint64 days)
{
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> all;
        for (int i = 0; i < 4000; ++i)
            all.push_back(toIso(BenchData::at() - std::chrono::hours(24 * i)).toStdString());
        return all;
    }();
    return texts[std::size_t(days)];
}

std::string personLine(qint64 i, Dice &dice)
{
    const bool left = dice.below(100) < 3;
    std::string line = "{\"person\":\"P" + std::to_string(i) + "\",\"name\":\"Person " + std::to_string(i) +
        "\",\"mail\":\"p" + std::to_string(i) + "@example.com\",\"start\":\"" + dayBefore(500 + dice.below(3000)) + '"';
    line += left ? ",\"status\":\"left\",\"last_day\":\"" + dayBefore(1 + dice.below(300)) + '"' : ",\"status\":\"active\"";
    return line + "}\n";
}

std::string roleLine(qint64 i)
{
    const int tier = i < 5 ? 0 : i < 50 ? 1 : i < 200 ? 2 : 3;
    return "{\"role\":\"R" + std::to_string(i) + "\",\"role_name\":\"role-" + std::to_string(i) + "\",\"tier\":" +
        std::to_string(tier) + "}\n";
}

std::string accountLine(qint64 i, const Scale &scale, Dice &dice)
{
    const qint64 of100 = dice.below(100);
    const char *kind = of100 < 70 ? "human" : of100 < 95 ? "service" : "shared";
    const char *mfa[] = {"none", "weak", "strong", "phishing-resistant"};
    std::string line = "{\"account\":\"A" + std::to_string(i) + "\",\"login\":\"user" + std::to_string(i) + "\",\"kind\":\"" + kind +
        "\",\"enabled\":" + (dice.below(20) ? "true" : "false") + ",\"mfa\":\"" + mfa[dice.below(4)] + "\",\"created\":\"" +
        dayBefore(400 + dice.below(2000)) + '"';
    if (dice.below(50)) // the others were never used
        line += ",\"last_used\":\"" + dayBefore(dice.below(10) ? dice.below(80) : 80 + dice.below(320)) + '"';
    if (of100 < 70)
        line += ",\"owner\":\"P" + std::to_string(dice.below(scale.people())) + '"';
    return line + "}\n";
}

/// An account's grants hold different roles. One account in fifty has one of the first 200, which matter.
std::string grantLines(qint64 i, const Scale &scale, Dice &dice)
{
    std::string lines;
    const qint64 first = dice.below(scale.roles() - 200);
    for (qint64 n = 0; n < scale.grantsEach; ++n) {
        qint64 role = 200 + (first + n * 431) % (scale.roles() - 200);
        if (n == 0 && i % 50 == 0)
            role = dice.below(200);
        lines += "{\"holder\":\"A" + std::to_string(i) + "\",\"holds\":\"R" + std::to_string(role) + "\",\"since\":\"" +
            dayBefore(dice.below(1000)) + "\"}\n";
    }
    return lines;
}

template <typename Line>
Result<qint64> writeFile(const QString &path, qint64 count, Line line)
{
    if (QFile::exists(path))
        return QFile(path).size();
    QFile file(path + QStringLiteral(".part"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{file.errorString(), path, false};
    std::string block;
    for (qint64 i = 0; i < count; ++i) {
        block += line(i);
        if (block.size() > 1'000'000 || i + 1 == count) {
            if (file.write(block.data(), qint64(block.size())) != qint64(block.size()))
                return Error{file.errorString(), path, false};
            block.clear();
        }
    }
    const qint64 bytes = file.size();
    if (!file.rename(path))
        return Error{file.errorString(), path, false};
    return bytes;
}
} // namespace

Result<qint64> BenchData::write(const Scale &scale, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{QStringLiteral("The folder could not be made."), folder, false};
    const QDir dir(folder);
    Dice people(1), accounts(2), grants(3);
    qint64 bytes = TRY(writeFile(dir.filePath(QStringLiteral("people.ndjson")), scale.people(),
                                 [&](qint64 i) { return personLine(i, people); }));
    bytes += TRY(writeFile(dir.filePath(QStringLiteral("roles.ndjson")), scale.roles(), [](qint64 i) { return roleLine(i); }));
    bytes += TRY(writeFile(dir.filePath(QStringLiteral("accounts.ndjson")), scale.accounts,
                           [&](qint64 i) { return accountLine(i, scale, accounts); }));
    bytes += TRY(writeFile(dir.filePath(QStringLiteral("grants.ndjson")), scale.accounts,
                           [&](qint64 i) { return grantLines(i, scale, grants); }));
    return bytes;
}

} // namespace postern::bench
