// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Token.h"
#include "ui/theme/Type.h"

#include <QLabel>

namespace postern {

/// Plain text in one of the theme's types and colours, which it takes anew when the theme changes.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(Type type = Type::Body, Token token = Token::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, Type type, Token token = Token::Text, QWidget *parent = nullptr);

    void setToken(Token token);
    /// Text from data: goes through the display gate.
    void setDataText(const QString &text);
    /// Cut at the right with "…" instead of asking for more room; the whole text is then in the tooltip.
    void setElides(bool elides);
    bool elides() const { return m_elides; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();

    Type m_type;
    Token m_token;
    bool m_elides = false;
};

} // namespace postern
