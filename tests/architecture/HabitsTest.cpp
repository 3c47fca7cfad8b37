// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"
#include "tests/architecture/Violations.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace postern::test {

namespace {
/// A habit of the house: a pattern that code does not have, and why.
struct Habit
{
    QRegularExpression pattern;
    QString why;
    bool headersOnly = false;
};

Habit habit(const char *pattern, const char *why, bool headersOnly = false)
{
    return {QRegularExpression(QString::fromLatin1(pattern)), QString::fromUtf8(why), headersOnly};
}

const QVector<Habit> &habitsOfTheProduct()
{
    static const QVector<Habit> habits{
        habit(R"(\b(setHtml|insertHtml|appendHtml|setMarkdown|setTextInteractionFlags\s*\(\s*Qt::TextBrowser)\b)",
              "shown text is plain text: what a source says is hostile"),
        habit(R"(\bQStaticText\b)", "QStaticText interprets markup"),
        habit(R"(\bQt::(RichText|MarkdownText|AutoText)\b)", "shown text is plain text: what a source says is hostile"),
        habit(R"(\bignoreSslErrors\b|\bVerifyNone\b)", "certificates are always verified"),
        habit(R"(\bQSql\w*\b|\bQtSql\b)", "SQLite is spoken to through its C interface, in models/store"),
        habit(R"((?<![\w.>:])get[A-Z]\w*\s*\()", "verbs without get", true),
        habit(R"(^\s*(?:class|struct|enum(?:\s+class)?)\s+(?!Q[A-Z])\w*(?:Manager|Helper|Utils?|Impl)\b)",
              "nouns without Manager, Helper, Util, Impl"),
        habit(R"(^\s*using\s+namespace\s+(std|postern)\b)", "names say where they come from"),
        habit(R"(\bstd::(views|ranges::views)\b)", "clang 14 cannot parse views"),
        habit(R"(\bstd::(cout|cerr)\b)", "output goes through app/cli/Output, errors through Result"),
    };
    return habits;
}

const QVector<Habit> &habitsOfAllCode()
{
    static const QVector<Habit> habits{
        habit(R"(^\s*(?:public|protected|private)?\s*(?:signals|slots)\s*:|\b(?:public|protected|private)\s+slots\b)",
              "Q_SIGNALS and Q_SLOTS"),
        habit(R"((?<![\w.:>])emit\s+\w)", "Q_EMIT"),
        habit(R"((?<![\w.:>])(?:foreach\s*\(|forever\b))", "a plain for"),
        habit(R"(\S\s*\bQ_OBJECT\b|\bQ_OBJECT\b\s*\S)", "Q_OBJECT stands on a line of its own, or moc passes it over"),
        habit(R"(^\s*#\s*include\s*<Qt(Core|Gui|Widgets|Charts|Network|Svg|SvgWidgets|Test|Sql|Concurrent|DBus|PrintSupport)(/.*)?>)",
              "single classes are included, not modules"),
    };
    return habits;
}

const QVector<Habit> &habitsOfTests()
{
    static const QVector<Habit> habits{
        habit(R"(\b(?:QTest::q?[sS]leep|QTest::qWait|sleep_for|sleep_until|usleep|nanosleep)\s*\(|\bQThread::(?:m|u)?sleep\s*\()",
              "tests never sleep: QTRY_COMPARE and QTRY_VERIFY wait for what they want"),
        habit(R"(\bQSKIP\s*\(|\bQEXPECT_FAIL\s*\()", "a test passes or fails"),
    };
    return habits;
}

/// What no file of the repository says.
const QVector<Habit> &habitsOfAllText()
{
    static const QVector<Habit> habits{
        habit(R"((?<![\w.])/(?:home|Users)/[a-z]\w*/|(?<![\w.])/root/\w|(?<![\w.])/work/\w|/tmp/(?:h|me|bin)/)",
              "a path of somebody's machine"),
        habit(R"(\b(?:TODO|FIXME|XXX)\b)", "what is not done is said in an issue"),
        habit("^(?:<{7} |>{7} |={7}$)", "a merge was left unfinished"),
    };
    return habits;
}

Violations against(const QVector<Habit> &habits, const SourceFile &file, const QStringList &lines)
{
    Violations found;
    for (int i = 0; i < lines.size(); ++i) {
        for (const Habit &one : habits) {
            if ((file.isHeader() || !one.headersOnly) && one.pattern.match(lines[i]).hasMatch())
                found.add(file, i + 1, QStringLiteral("%1: %2").arg(one.why, file.lines()[i].trimmed().left(80)));
        }
    }
    return found;
}
} // namespace

/// Habits that every file keeps, and that a reviewer then need not look for.
class HabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breachesAreSeen_data();
    void breachesAreSeen();
    void codeKeepsTheHabits();
    void testsKeepTheHabits();
    void filesBeginAsTheyShould();
    void textNamesNoMachine();
    void thereAreNoForms();
};

void HabitsTest::breachesAreSeen_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("breaches");
    const auto row = [](const char *code, int breaches) {
        QTest::newRow(code) << QString::fromLatin1(code) << breaches;
    };
    row("label->setHtml(x);", 1);
    row("// setHtml(x)", 0);
    row("say(\"setHtml\");", 0);
    row("label->setTextFormat(Qt::RichText);", 1);
    row("reply->ignoreSslErrors();", 1);
    row("int getSize() const;", 1);
    row("return file.getSize();", 0);
    row("class SourceManager", 1);
    row("class QNetworkAccessManager;", 0);
    row("emit changed();", 1);
    row("Q_EMIT changed();", 0);
    row("signals:", 1);
    row("public slots:", 1);
    row("class A : public QObject { Q_OBJECT", 1);
    row("    Q_OBJECT", 0);
    row("#include <QtWidgets>", 1);
    row("#include <QtConcurrentRun>", 0);
    row("#include <QtGlobal>", 0);
    row("QTest::qWait(100);", 1);
    row("QTest::qWaitFor(ready);", 0);
    row("QThread::msleep(5);", 1);
}

void HabitsTest::breachesAreSeen()
{
    QFETCH(QString, code);
    QFETCH(int, breaches);
    const SourceFile file(QStringLiteral("models/base/A.h"), code);
    const QVector<Habit> habits = habitsOfTheProduct() + habitsOfAllCode() + habitsOfTests();
    QCOMPARE(against(habits, file, file.code()).lines().size(), breaches);
}

void HabitsTest::codeKeepsTheHabits()
{
    Violations all;
    for (const SourceFile &file : SourceTree::product())
        all.add(against(habitsOfTheProduct() + habitsOfAllCode(), file, file.code()));
    QVERIFY2(all.areNone(), all.told());
}

void HabitsTest::testsKeepTheHabits()
{
    Violations all;
    for (const SourceFile &file : SourceTree::code({QStringLiteral("tests")}))
        all.add(against(habitsOfTests() + habitsOfAllCode(), file, file.code()));
    QVERIFY2(all.areNone(), all.told());
}

void HabitsTest::filesBeginAsTheyShould()
{
    Violations all;
    for (const SourceFile &file : SourceTree::code({QStringLiteral("app"), QStringLiteral("ui"),
                                                    QStringLiteral("models"), QStringLiteral("tests")})) {
        if (file.lines().value(0) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
            all.add(file, 1, QStringLiteral("the first line names the licence"));
        if (file.isHeader() && !file.lines().contains(QStringLiteral("#pragma once")))
            all.add(file, 2, QStringLiteral("a header has #pragma once"));
        static const QRegularExpression noun(QStringLiteral(R"((Manager|Helper|Utils?|Impl)\.(h|cpp)$)"));
        if (noun.match(file.path()).hasMatch())
            all.add(file, 1, QStringLiteral("nouns without Manager, Helper, Util, Impl"));
    }
    QVERIFY2(all.areNone(), all.told());
}

void HabitsTest::textNamesNoMachine()
{
    const QStringList kinds{QStringLiteral("*.h"),   QStringLiteral("*.cpp"), QStringLiteral("*.sh"),
                            QStringLiteral("*.md"),  QStringLiteral("*.sql"), QStringLiteral("*.yaml"),
                            QStringLiteral("*.txt"), QStringLiteral("*.cmake")};
    QStringList paths = SourceTree::paths({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"),
                                           QStringLiteral("packaging"), QStringLiteral("resources/rules"),
                                           QStringLiteral("resources/sources"), QStringLiteral("resources/schema")}, kinds);
    paths << QStringLiteral("README.md") << QStringLiteral("CONTRIBUTING.md") << QStringLiteral("CMakeLists.txt")
          << QStringLiteral(".ci/run");
    Violations all;
    for (const QString &path : paths) {
        const SourceFile file(path, SourceTree::text(path));
        QVERIFY2(!file.lines().isEmpty(), qPrintable(path));
        all.add(against(habitsOfAllText(), file, file.lines()));
    }
    QVERIFY2(all.areNone(), all.told());
}

void HabitsTest::thereAreNoForms()
{
    const QStringList forms = SourceTree::paths({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"),
                                                 QStringLiteral("tests")}, {QStringLiteral("*.ui")});
    QVERIFY2(forms.isEmpty(), qPrintable(forms.join(u' ')));
}

} // namespace postern::test

using postern::test::HabitsTest;
POSTERN_TEST(HabitsTest)
#include "HabitsTest.moc"
