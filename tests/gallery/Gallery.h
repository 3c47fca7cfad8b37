// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace postern {

class Panel;

/// Every widget and chart with sample values, on one page.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    Gallery();
    void focusSample();

private:
    static Panel *panelWith(const QString &title, QWidget *content, int margin = 15);
    QWidget *buttons();
    QWidget *fields();
    QWidget *states();
    QWidget *table();
    QWidget *charts();
    QWidget *side();

    QWidget *m_focus = nullptr;
};

} // namespace postern
