// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <memory>
#include <vector>

namespace postern::test {

namespace {
std::vector<MakeTest> &registry()
{
    static std::vector<MakeTest> tests;
    return tests;
}
} // namespace

bool registerTest(MakeTest make)
{
    registry().push_back(make);
    return true;
}

int runAllTests(int argc, char **argv)
{
    // "-class Name" runs one class; everything else goes to Qt Test.
    QStringList arguments;
    QString only;
    for (int i = 0; i < argc; ++i) {
        if (QLatin1String(argv[i]) == QLatin1String("-class") && i + 1 < argc)
            only = QString::fromLocal8Bit(argv[++i]);
        else
            arguments << QString::fromLocal8Bit(argv[i]);
    }
    int failed = 0;
    int ran = 0;
    for (const MakeTest make : registry()) {
        const std::unique_ptr<QObject> test(make());
        if (!only.isEmpty() && only != QLatin1String(test->metaObject()->className()))
            continue;
        ++ran;
        failed += QTest::qExec(test.get(), arguments) != 0;
    }
    return ran == 0 ? 1 : failed; // an executable that runs nothing has not passed
}

} // namespace postern::test
