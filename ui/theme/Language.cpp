// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace postern {

namespace {

/// How that language writes dates and numbers; English as the system does if it speaks English.
QLocale localeOf(const QString &code)
{
    if (QLocale::system().name().section(u'_', 0, 0) == code)
        return QLocale::system();
    if (code == QLatin1String("fr"))
        return QLocale(QLocale::French, QLocale::France);
    if (code == QLatin1String("ko"))
        return QLocale(QLocale::Korean, QLocale::SouthKorea);
    return QLocale(QLocale::English, QLocale::UnitedKingdom); // "6,375", where the machine speaks no English of its own
}

const QString translatorName = QStringLiteral("postern-language");

} // namespace

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ko")};
}

QString Language::nameOf(const QString &code)
{
    if (code == QLatin1String("fr"))
        return QStringLiteral("Français");
    return code == QLatin1String("ko") ? QStringLiteral("한국어") : QStringLiteral("English");
}

QString Language::ofSystem()
{
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return codes().contains(system) ? system : QStringLiteral("en");
}

bool Language::speak(QCoreApplication &application, const QString &code)
{
    const QString language = code.isEmpty() ? ofSystem() : code;
    if (!codes().contains(language))
        return false;
    auto *words = new QTranslator(&application);
    words->setObjectName(translatorName);
    if (!words->load(QStringLiteral(":/translations/postern_%1.qm").arg(language))) {
        delete words;
        return false;
    }
    const QList<QTranslator *> before = application.findChildren<QTranslator *>(translatorName);
    for (QTranslator *old : before)
        if (old != words)
            delete old; // takes itself out of the application
    QLocale::setDefault(localeOf(language));
    QCoreApplication::installTranslator(words);
    return true;
}

} // namespace postern
