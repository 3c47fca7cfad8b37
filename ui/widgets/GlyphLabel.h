// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "ui/theme/Token.h"

#include <QWidget>

namespace postern {

/// One icon or one severity mark as a widget, in the colours of the theme in force.
class GlyphLabel : public QWidget
{
    Q_OBJECT
public:
    GlyphLabel(const QString &icon, Token token, int size = 16, QWidget *parent = nullptr);
    GlyphLabel(Severity severity, int size = 12, QWidget *parent = nullptr);

    void setSeverity(Severity severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon; // empty: a mark
    Token m_token = Token::Text2;
    Severity m_severity = Severity::None;
};

} // namespace postern
