// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace postern {

/// Darkens the window and holds one widget over it: the palette, a dialog's sheet. Escape or a click beside it closes.
class Scrim : public QWidget
{
    Q_OBJECT
public:
    /// Covers the window; shows content at that distance from the top, centred. Takes the content over.
    Scrim(QWidget *window, QWidget *content, int top);

    /// Takes the scrim away, and gives the focus back to who had it.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Tab stays on what the scrim holds.
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QWidget *m_content;
    int m_top;
    QPointer<QWidget> m_before;
};

} // namespace postern
