// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "ui/theme/Token.h"
#include "ui/theme/Type.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace postern {

/// What everything looks like: colours, type and sizes. A value; painters are handed one, widgets ask themeOf().
class Theme
{
public:
    enum class Kind { Light, Dark };

    /// textSize: 0.9 to 1.3, multiplies type and row heights; held to that range.
    explicit Theme(Kind kind = Kind::Light, qreal textSize = 1.0);

    Kind kind() const { return m_kind; }
    bool isDark() const { return m_kind == Kind::Dark; }
    qreal textSize() const { return m_textSize; }

    QColor color(Token token) const;
    QColor operator[](Token token) const { return color(token); }

    QColor fill(Severity severity) const; ///< marks and bars
    QColor text(Severity severity) const; ///< words, on tint or surface
    QColor tint(Severity severity) const; ///< ground of chips and outlined bars

    QFont font(Type type) const;
    /// Height of a line of that type, in logical pixels.
    int lineHeight(Type type) const;
    /// A length that follows the text size, in logical pixels: row heights, widths of text columns.
    int scaled(int length) const;

    /// What Qt's own drawing takes its colours from.
    QPalette palette() const;

    bool operator==(const Theme &) const = default;

private:
    Kind m_kind;
    qreal m_textSize;
};

} // namespace postern
