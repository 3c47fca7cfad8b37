// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpora/FileRecords.h"
#include "tests/corpora/Oracles.h"

#include <QFile>
#include <QRegularExpression>

namespace postern::test {

namespace {

QString textFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// utmpdump prints every record; sessions of users (type 7) are what Postern keeps.
void compareSessions(Agreements &agreements)
{
    for (const char *name : {"utmp", "wtmp.1"}) {
        const QString oracle = QStringLiteral("linux/utmp/expected/%1.utmpdump.txt").arg(QLatin1String(name));
        agreements.against(oracle);
        static const QRegularExpression line(QStringLiteral(R"(^\[(\d)\] \[(\d+)\] \[[^]]*\] \[([^]]*)\] \[([^]]*)\] \[[^]]*\] \[([^]]*)\] \[([^],]*))"));
        QStringList expected, sessions;
        for (const QString &row : textFile(agreements.path(oracle)).split(u'\n')) {
            const auto match = line.match(row);
            if (match.captured(1) == u"7")
                expected << match.captured(3).trimmed() + u' ' + match.captured(4).trimmed() + u' ' + match.captured(6) + u'Z';
        }
        for (const QJsonObject &event : recordsOf(agreements.path(QStringLiteral("linux/utmp/") + QLatin1String(name))).all(QStringLiteral("event")))
            sessions << event[u"account_key"].toString() + u' ' + event[u"action"].toString().section(u' ', 1) + u' ' + event[u"at"].toString();
        agreements.compare(QStringLiteral("number of sessions"), QString::number(sessions.size()), QString::number(expected.size()));
        for (int i = 0; i < expected.size(); ++i)
            agreements.compare(QStringLiteral("session %1").arg(i + 1), sessions.value(i), expected[i]);
    }
}

/// aureport's list of logins: time, host, outcome and number of each.
void compareLogins(Agreements &agreements)
{
    const QString oracle = QStringLiteral("linux/auditd/expected/msticpy-auditd_log.aureport-login.txt");
    agreements.against(oracle);
    static const QRegularExpression line(QStringLiteral(R"(^\d+\. (\d\d)/(\d\d)/(\d\d) (\S+) (\S+|\(\w+ user\)) (\S+) \S+ \S+ (yes|no) (\d+)$)"));
    QHash<QString, QString> read;
    for (const QJsonObject &event : recordsOf(agreements.path(QStringLiteral("linux/auditd/msticpy-auditd_log.txt"))).all(QStringLiteral("event"))) {
        const QString id = event[u"external_id"].toString();
        if (id.endsWith(QStringLiteral("/USER_LOGIN")))
            read[id.section(u':', 1).section(u'/', 0, 0)] = event[u"at"].toString() + u' ' + event[u"account_key"].toString() + u' ' + event[u"src_ip"].toString()
                + (event[u"outcome"] == QStringLiteral("success") ? QStringLiteral(" yes") : QStringLiteral(" no"));
    }
    int rows = 0;
    for (const QString &row : textFile(agreements.path(oracle)).split(u'\n')) {
        const auto match = line.match(row.trimmed());
        if (!match.hasMatch())
            continue;
        ++rows;
        agreements.compare(QStringLiteral("login %1").arg(match.captured(8)), read.value(match.captured(8)),
                           QStringLiteral("20%1-%2-%3T%4Z %5 %6 %7").arg(match.captured(3), match.captured(1), match.captured(2), match.captured(4), match.captured(5), match.captured(6), match.captured(7)));
    }
    agreements.compare(QStringLiteral("number of logins"), QString::number(read.size()), QString::number(rows));
}

/// go-libaudit's reading of each line: type, time and result of what Postern keeps.
void compareAudit(Agreements &agreements)
{
    for (const char *name : {"audit-rhel7.log", "audit-ubuntu16.log"}) {
        const QString oracle = QStringLiteral("linux/auditd/expected/%1.golden").arg(QLatin1String(name));
        agreements.against(oracle);
        QHash<QString, QString> expected;
        for (const auto row : jsonFile(agreements.path(oracle)).array()) {
            const QJsonObject line = row.toObject();
            const QString result = line[u"data"][u"result"].toString();
            expected[QStringLiteral("%1/%2").arg(line[u"sequence"].toInt()).arg(line[u"record_type"].toString().toUpper())] =
                line[u"@timestamp"].toString().left(19) + u'Z' + u' ' + (result == u"fail" ? QStringLiteral("failure") : result);
        }
        for (const QJsonObject &event : recordsOf(agreements.path(QStringLiteral("linux/auditd/") + QLatin1String(name))).all(QStringLiteral("event"))) {
            const QString id = event[u"external_id"].toString().section(u':', 1);
            agreements.compare(id, event[u"at"].toString() + u' ' + event[u"outcome"].toString(), expected.value(id));
        }
    }
}

/// Sign-ins of the system itself (at start, as a service, as nobody), which are not read.
bool isOfSystem(const QString &event)
{
    static const QRegularExpression sid(QStringLiteral("Name=\"TargetUserSid\">(S-1-5-(18|19|20|7|90-[^<]*|96-[^<]*))<"));
    static const QRegularExpression type(QStringLiteral("Name=\"LogonType\">[05]<"));
    return sid.match(event).hasMatch() || type.match(event).hasMatch();
}

/// evtxexport's XML: each event that was read is there, at its time; each of a kind that is read was read.
void compareEvents(Agreements &agreements)
{
    static const QRegularExpression whole(QStringLiteral("<Event .*?</Event>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression head(QStringLiteral("<EventID[^>]*>(\\d+)</EventID>.*?SystemTime=\"([^\"]+)\".*?<EventRecordID>(\\d+)</EventRecordID>.*?<Channel>([^<]*)</Channel>.*?<Computer>([^<]*)</Computer>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    for (const char *name : {"post-Security", "new-user-security", "Security_with_size_t", "Security_short_selected"}) {
        const QString oracle = QStringLiteral("windows/evtx/expected/%1.evtx.evtxexport.xml").arg(QLatin1String(name));
        agreements.against(oracle);
        QHash<QString, QString> expected, kinds;
        QSet<QString> systems;
        auto events = whole.globalMatch(textFile(agreements.path(oracle)));
        while (events.hasNext()) {
            const QString xml = events.next().captured();
            const auto event = head.match(xml);
            const QString id = event.captured(5) + u'/' + event.captured(4) + u'/' + event.captured(3);
            expected[id] = event.captured(2).left(19) + u'Z';
            kinds[id] = event.captured(1);
            if (isOfSystem(xml))
                systems << id;
        }
        QHash<QString, QString> read;
        QSet<QString> readKinds;
        for (const QJsonObject &event : recordsOf(agreements.path(QStringLiteral("windows/evtx/%1.evtx").arg(QLatin1String(name)))).all(QStringLiteral("event"))) {
            const QString id = event[u"external_id"].toString();
            read[id] = event[u"at"].toString();
            readKinds << event[u"action"].toString().section(u' ', 0, 0);
            agreements.compare(id + QStringLiteral(" kind"), event[u"action"].toString().section(u' ', 0, 0), kinds.value(id));
        }
        for (auto event = expected.begin(); event != expected.end(); ++event) {
            if (readKinds.contains(kinds[event.key()]) && !systems.contains(event.key()))
                agreements.compare(event.key() + QStringLiteral(" time"), read.value(event.key()), event.value());
        }
    }
}

} // namespace

void compareLogs(Agreements &agreements)
{
    compareSessions(agreements);
    compareLogins(agreements);
    compareAudit(agreements);
    compareEvents(agreements);
}

} // namespace postern::test
