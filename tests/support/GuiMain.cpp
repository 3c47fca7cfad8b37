// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return postern::test::runAllTests(argc, argv);
}
