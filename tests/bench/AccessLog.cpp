// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AccessLog.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace postern::bench {

namespace {

constexpr quint64 customers = 33'700'000;
constexpr quint64 accounts = 50'000;
constexpr int lineMost = 512;

/// The n-th of a sequence of random numbers (splitmix64): any place of it without those before.
quint64 random(quint64 n, quint64 stream)
{
    quint64 z = (n * 16 + stream + 1) * 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

bool isAttack(qint64 event)
{
    return event % 2 == 1;
}

quint64 attackedCustomer(qint64 event)
{
    return random(quint64(event), 3) % customers;
}

/// Few accounts do much, many little.
quint64 accountOf(qint64 event)
{
    const double part = double(random(quint64(event), 1) >> 11) / double(1ull << 53);
    return quint64(part * part * part * double(accounts));
}

} // namespace

int AccessLog::line(qint64 event, char *to) const
{
    const std::time_t time = std::time_t(at(event));
    std::tm utc{};
    gmtime_r(&time, &utc);
    char who[24], ip[24];
    quint64 customer;
    const char *action = "read";
    if (isAttack(event)) {
        std::snprintf(who, sizeof who, "%s", attacker);
        const quint64 address = random(quint64(event), 2) % 2313;
        std::snprintf(ip, sizeof ip, "203.%d.%d.%d", int(address % 8), int(address / 8 % 250), int(address % 251));
        customer = attackedCustomer(event);
    } else {
        const quint64 account = accountOf(event);
        std::snprintf(who, sizeof who, "user%05d", int(account));
        const quint64 address = random(account * 4 + random(quint64(event), 2) % (account % 4 + 1), 5);
        std::snprintf(ip, sizeof ip, "10.%d.%d.%d", int(address & 255), int(address >> 8 & 255), int(address >> 16 & 255));
        customer = (account * 7919 + random(quint64(event), 3) % 200 * 104'729) % customers;
        action = random(quint64(event), 4) % 4 ? "read" : "update";
    }
    const quint64 id1 = random(quint64(event), 6), id2 = random(quint64(event), 7);
    return std::snprintf(to, lineMost,
                         "{\"ts\":\"%04d-%02d-%02dT%02d:%02d:%02dZ\",\"event_id\":\"%08x-%04x-4%03x-a%03x-%012llx\",\"actor\":{\"type\":\"user\",\"id\":\"%s\"},"
                         "\"ip\":\"%s\",\"cc\":\"KR\",\"action\":\"%s\",\"resource\":\"customer/%llu\",\"result\":\"ok\",\"status\":200,\"ms\":%d,"
                         "\"ua\":\"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0\"}\n",
                         utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, unsigned(id1), unsigned(id1 >> 32 & 0xffff),
                         unsigned(id1 >> 48 & 0xfff), unsigned(id2 & 0xfff), static_cast<unsigned long long>(id2 >> 16), who, ip, action,
                         static_cast<unsigned long long>(customer), int(id1 % 300), int(100 + random(quint64(event) / 3, 8) % 30));
}

Result<qint64> AccessLog::write(const QString &path) const
{
    const QString marker = path + QStringLiteral(".whole");
    if (QFile::exists(marker) && QFile::exists(path))
        return QFileInfo(path).size();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Error{QStringLiteral("The log cannot be written: %1").arg(file.errorString()), path, false};
    std::string buffer;
    char text[lineMost];
    for (qint64 event = 0; event < m_events; ++event) {
        buffer.append(text, std::size_t(line(event, text)));
        if (buffer.size() < (1 << 20) && event + 1 < m_events)
            continue;
        if (file.write(buffer.data(), qint64(buffer.size())) != qint64(buffer.size()))
            return Error{QStringLiteral("The log cannot be written: %1").arg(file.errorString()), path, false};
        buffer.clear();
    }
    QFile whole(marker);
    if (!whole.open(QIODevice::WriteOnly))
        return Error{whole.errorString(), marker, false};
    return file.size();
}

std::array<qint64, AccessLog::days> AccessLog::attackerEvents() const
{
    std::array<qint64, days> counts{};
    for (qint64 event = 1; event < m_events; event += 2)
        ++counts[std::size_t(dayOf(event))];
    return counts;
}

std::array<qint64, AccessLog::days> AccessLog::attackerRecords() const
{
    std::array<std::vector<quint32>, days> seen;
    for (qint64 event = 1; event < m_events; event += 2)
        seen[std::size_t(dayOf(event))].push_back(quint32(attackedCustomer(event)));
    std::array<qint64, days> counts{};
    for (std::size_t day = 0; day < seen.size(); ++day) {
        std::sort(seen[day].begin(), seen[day].end());
        counts[day] = std::unique(seen[day].begin(), seen[day].end()) - seen[day].begin();
    }
    return counts;
}

} // namespace postern::bench
