// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return postern::test::runAllTests(argc, argv);
}
