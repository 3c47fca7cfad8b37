// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace postern {

/// The language the program speaks, writes dates and numbers in.
class Language
{
public:
    /// Codes of the languages there are: en, fr, ko.
    static QStringList codes();
    /// What a language calls itself: "Français".
    static QString nameOf(const QString &code);
    /// The language of the system if there are words in it, else "en".
    static QString ofSystem();
    /// Speaks that language from now on; false, and nothing changes, when there are no words in it. Empty
    /// is the language of the system. What is already on the screen stays as it is.
    static bool speak(QCoreApplication &application, const QString &code);
};

} // namespace postern
