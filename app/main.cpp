// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/Invocation.h"
#include "app/gui/Application.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QTextStream>

#include <sys/resource.h>
#include <sys/stat.h>

namespace {

/// Files are the owner's alone, memory is not dumped, and libraries that read the environment of the
/// user find nothing in it that loosens a check.
void harden()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    for (const char *name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_STYLE_OVERRIDE", "SSLKEYLOGFILE", "OPENSSL_CONF"})
        ::unsetenv(name);
    ::setenv("LDAPNOINIT", "1", 1);
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    QHashSeed::setDeterministicGlobalSeed(); // the same snapshot must give the same bytes of a report
    QCoreApplication::setApplicationName(QStringLiteral("postern"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTERN_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        QTextStream(stdout) << postern::helpText();
        return 0;
    }
    if (first == QLatin1String("--version")) {
        QTextStream(stdout) << "postern " POSTERN_VERSION "\n";
        return 0;
    }
    if (postern::isCommand(first) || first.startsWith(u'-')) {
        return postern::runCommandLine(argc, argv, arguments);
    }
    return postern::runWindow(argc, argv, arguments);
}
