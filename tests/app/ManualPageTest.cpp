// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace postern::test {

/// The manual page, the help and the README speak of the same commands and options.
class ManualPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsAreTheSame();
    void optionsAreTheSame();
    void readmeNamesOnlyCommandsThereAre();
    void versionIsTheProjects();

private:
    static QString run(const QString &argument);
    static QString textOf(const QString &path);
    static QSet<QString> matches(const QString &text, const char *pattern);

    QString m_help;
    QString m_manual; ///< without the marks of roff
};

QString ManualPageTest::run(const QString &argument)
{
    QProcess program;
    program.start(QStringLiteral(POSTERN_PROGRAM), {argument});
    if (!program.waitForFinished() || program.exitCode() != 0)
        return {};
    return QString::fromUtf8(program.readAllStandardOutput());
}

QString ManualPageTest::textOf(const QString &path)
{
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> ManualPageTest::matches(const QString &text, const char *pattern)
{
    QSet<QString> found;
    auto each = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text);
    while (each.hasNext())
        found << each.next().captured(1).trimmed();
    return found;
}

void ManualPageTest::initTestCase()
{
    m_help = run(QStringLiteral("--help"));
    QVERIFY(!m_help.isEmpty());
    m_manual = textOf(QStringLiteral("packaging/man/postern.1"));
    m_manual.remove(QRegularExpression(QStringLiteral(R"(\\f[BIRP]|^\.(?:BI|BR|B|I|IR) )"), QRegularExpression::MultilineOption));
    m_manual.replace(QLatin1String("\\-"), QLatin1String("-")).remove(u'"');
    QVERIFY(!m_manual.isEmpty());
}

void ManualPageTest::commandsAreTheSame()
{
    // A command is one or two lower-case words behind the program's name, at the beginning of a line.
    const char *command = R"(^postern ([a-z]+(?: [a-z]+)?)(?= |$))";
    const QSet<QString> helped = matches(m_help, command);
    QVERIFY(helped.size() > 15);
    const QString commands = m_manual.section(QLatin1String(".SH COMMANDS"), 1).section(QLatin1String(".SH "), 0, 0);
    QSet<QString> described = matches(commands, command);
    QCOMPARE((helped - described).values(), QStringList());
    QCOMPARE((described - helped).values(), QStringList());
}

void ManualPageTest::optionsAreTheSame()
{
    const char *option = R"((?:^|[\s[|])(--[a-z][a-z-]+))";
    const QSet<QString> helped = matches(m_help, option);
    QSet<QString> described = matches(m_manual, option);
    QVERIFY(helped.contains(QStringLiteral("--as-of")));
    described.remove(QStringLiteral("--help"));
    described.remove(QStringLiteral("--version"));
    QCOMPARE((helped - described).values(), QStringList());
    QCOMPARE((described - helped).values(), QStringList());
}

void ManualPageTest::readmeNamesOnlyCommandsThereAre()
{
    const QSet<QString> firstWords = matches(m_help, R"(^postern ([a-z]+))");
    const QSet<QString> said = matches(textOf(QStringLiteral("README.md")), R"(^postern ([a-z]+)\b(?!\.))");
    QVERIFY(!said.isEmpty());
    QCOMPARE((said - firstWords).values(), QStringList());
}

void ManualPageTest::versionIsTheProjects()
{
    const QSet<QString> project = matches(textOf(QStringLiteral("CMakeLists.txt")), R"(^project\(postern VERSION (\S+))");
    QCOMPARE(project.size(), 1);
    const QString version = *project.begin();
    QVERIFY(m_manual.contains(QStringLiteral("Postern ") + version));
    QVERIFY(run(QStringLiteral("--version")).contains(version));
    QVERIFY(textOf(QStringLiteral("packaging/debian/changelog")).startsWith(QStringLiteral("postern (%1)").arg(version)));
    QVERIFY(textOf(QStringLiteral("packaging/linux/org.postern.Postern.metainfo.xml"))
                .contains(QStringLiteral("<release version=\"%1\"").arg(version)));
}

} // namespace postern::test

using postern::test::ManualPageTest;
POSTERN_TEST(ManualPageTest)
#include "ManualPageTest.moc"
