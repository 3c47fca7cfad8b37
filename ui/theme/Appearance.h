// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/theme/ThemeChoice.h"

#include <QObject>

class QApplication;
class QSettings;

namespace postern {

class DesktopColorScheme;
class PosternStyle;

/// How a person wants the program to look and to take keys, kept in the settings and put into force.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class RowHeight { Comfortable, Compact };

    /// Reads the settings, installs fonts, style, palette and the plain text filter.
    Appearance(QApplication &application, QSettings &settings);
    ~Appearance() override;

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    /// 90, 100, 115 or 130 percent.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    RowHeight rowHeight() const { return m_rowHeight; }
    void setRowHeight(RowHeight height);
    /// Single letters act as commands in lists.
    bool hasLetterKeys() const { return m_letterKeys; }
    void setLetterKeys(bool on);
    /// Code of the language chosen, spoken from the next start on; empty: that of the system.
    QString language() const;
    void setLanguage(const QString &code);
    /// 32 or 28, times the text size.
    int tableRowPixels() const;
    Theme theme() const;

Q_SIGNALS:
    /// After anything of the above has changed and is in force.
    void changed();

private:
    void apply();
    void keep();

    QApplication &m_application;
    QSettings &m_settings;
    PosternStyle *m_style; // owned by the application
    DesktopColorScheme *m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_textPercent = 100;
    RowHeight m_rowHeight = RowHeight::Comfortable;
    bool m_letterKeys = true;
};

} // namespace postern
