// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"
#include "tests/architecture/Violations.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

namespace postern::test {

namespace {
constexpr int fileLines = 320;
constexpr int functionLines = 60;
/// Files that may be longer, each with its reason.
const QStringList exceptions{};
} // namespace

/// A file that outgrows its room holds two things, and a long function hides what it does.
class SizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsAreCounted_data();
    void functionsAreCounted();
    void longOnesAreSeen();
    void filesAndFunctionsAreShort();

private:
    static Violations sizesOf(const SourceFile &file);
};

Violations SizesTest::sizesOf(const SourceFile &file)
{
    Violations found;
    const int lines = int(file.lines().size());
    if (lines > fileLines && !exceptions.contains(file.path()))
        found.add(file, fileLines + 1, QStringLiteral("the file has %1 lines, %2 are enough").arg(lines).arg(fileLines));
    for (const FunctionBody &function : file.functions()) {
        if (function.lines > functionLines)
            found.add(file, function.line, QStringLiteral("a function of %1 lines, %2 are enough: %3")
                          .arg(function.lines).arg(functionLines).arg(function.head.right(60)));
    }
    return found;
}

void SizesTest::functionsAreCounted_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVector<int>>("bodies");
    const auto row = [](const char *name, const char *code, QVector<int> bodies) {
        QTest::newRow(name) << QString::fromLatin1(code) << bodies;
    };
    row("free", "namespace a {\nint f()\n{\n    return 1;\n}\n}\n", {1});
    row("method in a class", "class A final : public B<C>\n{\n    int f() const { return 1; }\n    void g()\n    {\n        x();\n\n        y();\n    }\n};\n", {0, 3});
    row("lambda belongs to its function", "void f()\n{\n    auto a = [] {\n        b();\n    };\n}\n", {3});
    row("initialisers with braces", "A::A() : m_a{1}, m_b{2}\n{\n    x();\n    y();\n}\n", {2});
    row("initialisers with parentheses", "A::A(int a)\n    : B(a), m_a(a)\n{\n    x();\n}\n", {1});
    row("template", "template <typename Job, class T = A<int>>\nauto f(Job job)\n{\n    return job();\n}\n", {1});
    row("returns a struct", "struct A f()\n{\n    return {};\n}\n", {1});
    row("data", "const QVector<A> as{\n    {1, f(2)},\n    {3, {4}},\n};\nstruct B\n{\n    int a = 1;\n};\n", {});
    row("braces in literals and comments", "void f()\n{\n    // }\n    a('}', \"}\", R\"(}\n})\", 1'000);\n}\n", {3});
    row("default argument", "void f(A a = {}, B b = B{1})\n{\n    x();\n}\n", {1});
    row("directives", "#define X \\\n    {\nvoid f()\n{\n    x();\n}\n", {1});
}

void SizesTest::functionsAreCounted()
{
    QFETCH(QString, code);
    QFETCH(QVector<int>, bodies);
    QVector<int> counted;
    for (const FunctionBody &function : SourceFile(QStringLiteral("a.cpp"), code).functions())
        counted << function.lines;
    QCOMPARE(counted, bodies);
}

void SizesTest::longOnesAreSeen()
{
    const QString line = QStringLiteral("    x();\n");
    const QString longest = QStringLiteral("void f()\n{\n%1}\n").arg(line.repeated(functionLines));
    QVERIFY(sizesOf(SourceFile(QStringLiteral("a.cpp"), longest)).areNone());
    const QString tooLong = QStringLiteral("void f()\n{\n%1}\n").arg(line.repeated(functionLines + 1));
    QCOMPARE(sizesOf(SourceFile(QStringLiteral("a.cpp"), tooLong)).lines().size(), 1);
    const QString tooLongFile = QStringLiteral("int a;\n").repeated(fileLines + 1);
    QCOMPARE(sizesOf(SourceFile(QStringLiteral("a.cpp"), tooLongFile)).lines().size(), 1);
}

void SizesTest::filesAndFunctionsAreShort()
{
    Violations all;
    int functions = 0;
    for (const SourceFile &file : SourceTree::code({QStringLiteral("app"), QStringLiteral("ui"),
                                                    QStringLiteral("models"), QStringLiteral("tests")})) {
        all.add(sizesOf(file));
        functions += int(file.functions().size());
    }
    QVERIFY(functions > 500); // the counter has not gone blind
    QVERIFY2(all.areNone(), all.told());
}

} // namespace postern::test

using postern::test::SizesTest;
POSTERN_TEST(SizesTest)
#include "SizesTest.moc"
