// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitLog.h"

#include "models/replay/HanbitCalendar.h"
#include "models/replay/LogFile.h"

#include <algorithm>
#include <cmath>

namespace postern {

namespace {

using namespace HanbitCalendar;

constexpr qint64 daySeconds = 86400;
constexpr const char *pageNames[] = {"my-info", "delivery-list", "delivery-edit", "order-list"};

/// The same number for the same seed, well spread.
quint64 mixed(quint64 seed)
{
    seed += 0x9E3779B97F4A7C15u;
    seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9u;
    seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EBu;
    return seed ^ (seed >> 31);
}

quint64 seedOf(const QDate &day, qint64 index)
{
    return mixed(quint64(day.toJulianDay()) << 40 ^ quint64(index));
}

} // namespace

struct HanbitLog::Request
{
    qint64 at = 0;
    std::string_view key;
    quint64 token = 0;
    qint64 customer = 0;
    int page = 0;
    bool isKnown = true; ///< false: there is no such customer
    quint32 address = 0; ///< IPv4
    std::string_view country = "KR";
    int asn = 0;
    std::string_view network; ///< residential, mobile, hosting, proxy
    std::string_view agent;
};

HanbitLog::HanbitLog(const HanbitOptions &options, const HanbitPlan &plan)
    : m_options(options), m_plan(plan),
      m_normal(options.normal > 0 ? options.normal : std::max(options.scale / 100, 200.0 / double(normalRequests)))
{
}

qint64 HanbitLog::normalOn(const QDate &day) const
{
    const double factor = (day.dayOfWeek() >= 6 ? 1.1 : 1.0) * (m_options.variant == HanbitOptions::Variant::B
                                                                    ? 1 + 0.1 * (double(mixed(quint64(day.toJulianDay())) % 2001) / 1000 - 1) : 1);
    return std::max<qint64>(1, qint64(std::llround(double(normalRequests) * m_normal * factor)));
}

QString HanbitLog::keyOf(const QDate &day) const
{
    Q_UNUSED(day)
    return m_options.variant == HanbitOptions::Variant::B && !m_options.clean ? QStringLiteral("kid-alt") : QStringLiteral("kid-main");
}

void HanbitLog::write(LogFile &log, const Request &request) const
{
    // The day's date is worked out once a line: cheap enough beside the packing.
    const qint64 days = request.at / daySeconds, seconds = request.at % daySeconds;
    const QDate date = QDate(1970, 1, 1).addDays(days);
    char time[] = "2025-01-01T00:00:00Z";
    const auto two = [&time](int at, int number) {
        time[at] = char('0' + number / 10);
        time[at + 1] = char('0' + number % 10);
    };
    two(2, date.year() % 100);
    two(5, date.month());
    two(8, date.day());
    two(11, int(seconds / 3600));
    two(14, int(seconds / 60 % 60));
    two(17, int(seconds % 60));
    log.add("{\"time\":\"").add(std::string_view(time, 20)).add("\",\"kid\":\"").add(request.key).add("\",\"jti\":\"").addHex(request.token);
    log.add("\",\"sub\":\"u").add(quint64(request.customer)).add("\",\"customer\":").add(quint64(request.customer)).add(",\"page\":\"").add(pageNames[request.page]);
    log.add("\",\"status\":").add(request.isKnown ? "200" : "404").add(",\"ip\":\"").add(quint64(request.address >> 24)).add(".");
    log.add(quint64(request.address >> 16 & 255u)).add(".").add(quint64(request.address >> 8 & 255u)).add(".").add(quint64(request.address & 255u));
    log.add("\",\"country\":\"").add(request.country).add("\",\"asn\":").add(quint64(request.asn)).add(",\"net\":\"").add(request.network);
    log.add("\",\"ua\":\"").add(request.agent).add("\"}\n");
}

HanbitLog::Request HanbitLog::normal(const QDate &day, qint64 index, qint64 of) const
{
    static constexpr std::string_view agents[] = {"Hanbit/7.2 iOS", "Hanbit/7.2 Android", "Mozilla/5.0 Chrome", "Mozilla/5.0 Safari"};
    const quint64 chance = seedOf(day, index);
    Request request;
    request.at = toEpoch(at(day, 0)) + daySeconds * index / std::max<qint64>(1, of);
    request.key = keyOf(day) == QLatin1String("kid-alt") ? "kid-alt" : "kid-main";
    request.customer = qint64(chance % 77'000'000) + 1;
    request.token = mixed(quint64(request.customer) ^ quint64(day.toJulianDay()) << 32);
    const quint64 page = (chance >> 32) % 15'680;
    request.page = page < 320 ? HanbitPlan::MyInfo : page < 5'920 ? HanbitPlan::DeliveryList : page < 6'080 ? HanbitPlan::DeliveryEdit : HanbitPlan::OrderList;
    const quint64 network = mixed(quint64(request.customer)) % 1000;
    const quint64 place = mixed(quint64(request.customer) * 3);
    if (network < 2) { // a fixed handful of partners
        request.network = "hosting";
        request.asn = 64'700 + int(place % 4);
        request.address = (243u << 24) + quint32(place % 40) * 256 + 10;
    } else {
        const bool isAbroad = network < 20;
        request.country = isAbroad ? "XZ" : "KR";
        request.network = network % 10 < 7 ? "mobile" : "residential";
        request.asn = (isAbroad ? 64'800 : 64'600) + int(place % 9);
        request.address = ((isAbroad ? 242u : 241u) << 24) + quint32(place % 65'536) * 256 + quint32(place >> 40 & 255u);
    }
    request.agent = agents[place >> 20 & 3u];
    return request;
}

qint64 HanbitLog::attackSlot(LogFile &log, const QDate &day, const HanbitPlan::Day &planned, qint64 slot, qint64 slots) const
{
    // On the smallest days nobody's own page is read, but somebody's other pages are.
    const qint64 known = std::max<qint64>(1, planned.pages[HanbitPlan::MyInfo]), tried = known + planned.unknown, addresses = planned.addresses;
    const auto part = [](qint64 all, qint64 i, qint64 of) { return all * (i + 1) / of - all * i / of; };
    qint64 written = 0;
    Request request;
    request.at = toEpoch(at(day, 0)) + daySeconds * slot / slots;
    request.key = "kid-alt";
    request.agent = "okhttp/4.12.0";
    for (qint64 i = 0; i < addresses; ++i) {
        // Each address walks a block of numbers of its own, upwards.
        const qint64 first = tried * i / addresses, block = tried * (i + 1) / addresses - first;
        if (slot >= block)
            continue;
        const qint64 number = first + slot;
        const quint64 place = mixed(quint64(planned.firstAddress + i));
        request.customer = planned.firstId + number + 1;
        request.network = place % 5 == 0 ? "proxy" : "hosting";
        static constexpr std::string_view countries[] = {"XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XK", "XL", "XM", "XN"};
        request.country = countries[place / 5 % 14];
        request.asn = 65'000 + int(place / 70 % 60);
        request.address = (240u << 24) + quint32(planned.firstAddress + i) * 256 + 7;
        const qint64 before = known * number / tried;
        request.isKnown = known * (number + 1) / tried > before;
        for (int page = 0; page < HanbitPlan::pageCount; ++page) {
            qint64 times = request.isKnown ? part(planned.pages[std::size_t(page)], before, known) : page == HanbitPlan::MyInfo;
            for (; times > 0; --times) {
                request.page = page;
                request.token = mixed(quint64(request.customer) * 64 + quint64(page) * 16 + quint64(times) + 0xA11Cu);
                write(log, request);
                ++written;
            }
        }
    }
    return written;
}

std::optional<HanbitLog::Request> HanbitLog::drillOf(const QDate &day) const
{
    // The fall-back was last tried in October, before Postern came; what replaced it is tried every Sunday.
    const bool isOld = day == installed, isNew = m_options.clean && day > lastDay && day.dayOfWeek() == 7;
    if (!isOld && !isNew)
        return std::nullopt;
    Request request;
    request.at = toEpoch(at(isOld ? QDate(2024, 10, 20) : day, isOld ? 10 : 0));
    request.key = isOld ? "kid-alt" : "kid-alt-2";
    request.customer = 999;
    request.token = mixed(quint64(day.toJulianDay()));
    request.address = (10u << 24) + 7 * 256 + 20;
    request.asn = 64'512;
    request.network = "corp";
    request.agent = "fall-back drill";
    return request;
}

void HanbitLog::writeIssue(LogFile &log, const Request &request) const
{
    log.add("{\"issued_at\":\"").add(toIso(instantFromEpoch(request.at)).toStdString()).add("\",\"issuer\":\"login\",\"kid\":\"").add(request.key);
    log.add("\",\"jti\":\"").addHex(request.token).add("\",\"sub\":\"u").add(quint64(request.customer)).add("\"}\n");
}

HanbitLog::Written HanbitLog::writeDay(LogFile &log, const QDate &day) const
{
    Written written;
    const HanbitPlan::Day planned = m_options.clean ? HanbitPlan::Day() : m_plan.days().value(day);
    const qint64 tried = std::max<qint64>(1, planned.pages[HanbitPlan::MyInfo]) + planned.unknown;
    // As long as the longest block: then every address tries one number in a slot.
    const qint64 slots = planned.requests() == 0 ? 0 : std::max<qint64>(1, (tried + planned.addresses - 1) / planned.addresses);
    const qint64 normals = normalOn(day);
    qint64 slot = 0;
    if (const auto drill = drillOf(day)) {
        write(log, *drill);
        ++written.normal;
    }
    for (qint64 i = 0; i < normals; ++i) {
        for (; slot < slots && slot * normals <= i * slots; ++slot)
            written.attack += attackSlot(log, day, planned, slot, slots);
        write(log, normal(day, i, normals));
        ++written.normal;
    }
    for (; slot < slots; ++slot)
        written.attack += attackSlot(log, day, planned, slot, slots);
    return written;
}

Result<HanbitLog::Written> HanbitLog::gateway(const QDate &day, const QString &path) const
{
    auto log = TRY(LogFile::create(path));
    Written written = writeDay(*log, day);
    written.bytes = log->bytes();
    TRY(log->close());
    return written;
}

Result<void> HanbitLog::issued(const QDate &day, const QString &path) const
{
    auto log = TRY(LogFile::create(path));
    const qint64 normals = normalOn(day);
    if (const auto drill = drillOf(day))
        writeIssue(*log, *drill);
    for (qint64 i = 0; i < normals; ++i)
        writeIssue(*log, normal(day, i, normals));
    return log->close();
}

} // namespace postern
