// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Appearance.h"

#include "ui/theme/DesktopColorScheme.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PlainTextFilter.h"
#include "ui/theme/PosternStyle.h"

#include <QApplication>
#include <QEvent>
#include <QPixmapCache>
#include <QSettings>
#include <QToolTip>
#include <QWidget>

namespace postern {

namespace {
const QString themeKey = QStringLiteral("appearance/theme");
const QString textKey = QStringLiteral("appearance/textPercent");
const QString rowsKey = QStringLiteral("appearance/compactRows");
const QString lettersKey = QStringLiteral("keys/singleLetters");
const QString languageKey = QStringLiteral("language");

int nearestPercent(int percent)
{
    return percent <= 95 ? 90 : percent <= 107 ? 100 : percent <= 122 ? 115 : 130;
}
} // namespace

Appearance::Appearance(QApplication &application, QSettings &settings)
    : m_application(application), m_settings(settings), m_style(new PosternStyle),
      m_desktop(new DesktopColorScheme(application.palette(), this))
{
    m_choice = choiceNamed(settings.value(themeKey).toString());
    m_textPercent = nearestPercent(settings.value(textKey, 100).toInt());
    m_rowHeight = settings.value(rowsKey, false).toBool() ? RowHeight::Compact : RowHeight::Comfortable;
    m_letterKeys = settings.value(lettersKey, true).toBool();
    installFonts();
    m_style->setTheme(theme());
    application.setStyle(m_style);
    application.installEventFilter(new PlainTextFilter(this));
    application.installEventFilter(this);
    new FocusRing(this);
    connect(m_desktop, &DesktopColorScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    apply();
}

Appearance::~Appearance() = default;

Theme Appearance::theme() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktop->isDark());
    return Theme(dark ? Theme::Kind::Dark : Theme::Kind::Light, m_textPercent / 100.0);
}

int Appearance::tableRowPixels() const
{
    return theme().scaled(m_rowHeight == RowHeight::Compact ? 28 : 32);
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    keep();
}

void Appearance::setTextPercent(int percent)
{
    m_textPercent = nearestPercent(percent);
    keep();
}

void Appearance::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    keep();
}

void Appearance::setLetterKeys(bool on)
{
    m_letterKeys = on;
    keep();
}

QString Appearance::language() const
{
    return m_settings.value(languageKey).toString();
}

void Appearance::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

void Appearance::keep()
{
    m_settings.setValue(themeKey, nameOf(m_choice));
    m_settings.setValue(textKey, m_textPercent);
    m_settings.setValue(rowsKey, m_rowHeight == RowHeight::Compact);
    m_settings.setValue(lettersKey, m_letterKeys);
    apply();
}

void Appearance::apply()
{
    const Theme now = theme();
    m_style->setTheme(now);
    m_application.setPalette(now.palette());
    m_application.setFont(now.font(Type::Body));
    QToolTip::setFont(now.font(Type::Small));
    QToolTip::setPalette(now.palette());
    QPixmapCache::clear();
    // Widgets keep fonts and colours of their own; this is when they take them anew.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
    Q_EMIT changed();
}

} // namespace postern
