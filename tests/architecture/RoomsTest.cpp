// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/RoomRules.h"
#include "tests/architecture/SourceTree.h"
#include "tests/architecture/Violations.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QLibraryInfo>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace postern::test {

/// Nothing flows back up: a room includes only rooms before it, and a library has one home.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreNoCircle();
    void aWrongIncludeIsSeen();
    void roomsIncludeOnlyWhatTheyMay();
    void modelsHaveNoPixels();
    void uiCannotSpellSql();
    void sqlInALiteralIsSeen();

private:
    static Violations includesOf(const SourceFile &file);
    static Violations sqlIn(const SourceFile &file);
};

Violations RoomsTest::includesOf(const SourceFile &file)
{
    Violations found;
    const QString room = file.room();
    if (!roomsSeenBy().contains(room)) {
        found.add(file, 1, QStringLiteral("the house has no room %1 (tests/architecture/RoomRules.cpp)").arg(room));
        return found;
    }
    for (const Located &include : file.includes()) {
        const QString target = SourceFile(include.text, {}).room();
        const bool isOurs = roomsSeenBy().contains(target);
        if (isOurs && target != room && !roomsSeenBy()[room].contains(target))
            found.add(file, include.line, QStringLiteral("%1 may not include %2").arg(room, include.text));
        if (target == u"tests" || include.text.startsWith(QLatin1String("..")))
            found.add(file, include.line, QStringLiteral("an include names layer and room: %1").arg(include.text));
        const auto &homes = roomsOfForeignHeaders();
        for (auto home = homes.begin(); home != homes.end(); ++home) {
            if (!isOurs && include.text.startsWith(home.key()) && !home.value().contains(room))
                found.add(file, include.line, QStringLiteral("%1 may not include <%2>").arg(room, include.text));
        }
    }
    return found;
}

Violations RoomsTest::sqlIn(const SourceFile &file)
{
    static const QRegularExpression sql(
        QStringLiteral(R"(\bSELECT\b.+\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bDELETE\s+FROM\b|\bUPDATE\s+\w+\s+SET\b|\bPRAGMA\s)"),
        QRegularExpression::DotMatchesEverythingOption);
    Violations found;
    for (const Located &literal : file.literals()) {
        if (sql.match(literal.text).hasMatch())
            found.add(file, literal.line, QStringLiteral("%1 spells SQL").arg(file.room()));
    }
    return found;
}

void RoomsTest::rulesAreNoCircle()
{
    const auto &seen = roomsSeenBy();
    for (auto room = seen.begin(); room != seen.end(); ++room) {
        for (const QString &target : room.value()) {
            QVERIFY2(seen.contains(target), qPrintable(target));
            QVERIFY2(!seen[target].contains(room.key()), qPrintable(room.key() + QStringLiteral(" ↔ ") + target));
        }
    }
}

void RoomsTest::aWrongIncludeIsSeen()
{
    const auto violations = [](const char *path, const char *text) {
        return includesOf(SourceFile(QLatin1String(path), QLatin1String(text))).lines();
    };
    QCOMPARE(violations("ui/pages/A.cpp", "// x\n#include \"models/store/Database.h\"\n"),
             QStringList{QStringLiteral("ui/pages/A.cpp:2: ui/pages may not include models/store/Database.h")});
    QCOMPARE(violations("models/sources/A.h", "#include \"models/rules/Rule.h\"\n").size(), 1);
    QCOMPARE(violations("models/rules/A.h", "#include \"models/sources/Source.h\"\n").size(), 1);
    QCOMPARE(violations("models/store/A.h", "#include \"ui/theme/Theme.h\"\n").size(), 1);
    QCOMPARE(violations("ui/theme/A.h", "#include \"ui/widgets/Panel.h\"\n").size(), 1);
    QCOMPARE(violations("ui/window/A.h", "#  include <sqlite3.h>\n").size(), 1);
    QCOMPARE(violations("models/utils/A.h", "\n").size(), 1);
    QCOMPARE(violations("models/store/A.cpp", "#include <sqlite3.h>\n#include \"models/store/B.h\"\n").size(), 0);
}

void RoomsTest::roomsIncludeOnlyWhatTheyMay()
{
    Violations all;
    const QVector<SourceFile> files = SourceTree::product();
    QVERIFY(files.size() > 100);
    for (const SourceFile &file : files)
        all.add(includesOf(file));
    QVERIFY2(all.areNone(), all.told());
}

void RoomsTest::modelsHaveNoPixels()
{
    QSet<QString> withPixels;
    for (const char *module : {"QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtPrintSupport", "QtOpenGL"}) {
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + QLatin1String(module));
        for (const QString &name : headers.entryList(QDir::Files))
            withPixels << name;
    }
    QVERIFY(withPixels.contains(QStringLiteral("QWidget")) && withPixels.contains(QStringLiteral("QColor")));
    Violations all;
    for (const SourceFile &file : SourceTree::code({QStringLiteral("models")})) {
        for (const Located &include : file.includes()) {
            if (withPixels.contains(include.text.section(u'/', -1)))
                all.add(file, include.line, QStringLiteral("models know no pixels: <%1>").arg(include.text));
        }
    }
    QVERIFY2(all.areNone(), all.told());
}

void RoomsTest::uiCannotSpellSql()
{
    Violations all;
    for (const SourceFile &file : SourceTree::code({QStringLiteral("ui"), QStringLiteral("app")}))
        all.add(sqlIn(file));
    QVERIFY2(all.areNone(), all.told());
}

void RoomsTest::sqlInALiteralIsSeen()
{
    const auto violations = [](const char *text) {
        return sqlIn(SourceFile(QStringLiteral("ui/pages/A.cpp"), QLatin1String(text))).lines().size();
    };
    QCOMPARE(violations("auto a = \"SELECT x\"\n    \" FROM y\";"), 1);
    QCOMPARE(violations("auto a = R\"(SELECT x\nFROM y)\";"), 1);
    QCOMPARE(violations("// SELECT x FROM y\nauto a = \"Select accounts from the list\";"), 0);
}

} // namespace postern::test

using postern::test::RoomsTest;
POSTERN_TEST(RoomsTest)
#include "RoomsTest.moc"
