// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace postern {

/// Asks for the day to look back to.
class AsOfPopup : public QFrame
{
    Q_OBJECT
public:
    explicit AsOfPopup(QWidget *parent);
    /// Opens below the widget, on that day; no day after today can be chosen.
    void open(const QWidget &below, const QDate &current, const QDate &today);

Q_SIGNALS:
    void chosen(const QDate &day);

private:
    QCalendarWidget *m_calendar;
};

} // namespace postern
