// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace postern::test {

using MakeTest = QObject *(*)();

/// Makes one class of tests known to the executable it is compiled into.
bool registerTest(MakeTest make);
/// Runs every class; the answer is the number of classes with a failure, which is the exit code.
int runAllTests(int argc, char **argv);

} // namespace postern::test

/// At the end of a test file, before the include of its moc file.
#define POSTERN_TEST(Class)                                                                        \
    [[maybe_unused]] static const bool registered##Class =                                         \
        postern::test::registerTest([]() -> QObject * { return new Class; });
