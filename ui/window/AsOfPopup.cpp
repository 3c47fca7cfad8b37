// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/AsOfPopup.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace postern {

AsOfPopup::AsOfPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setAccessibleName(tr("Look back to a day"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->addWidget(m_calendar);
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(accessibleName());
    const auto choose = [this](const QDate &day) {
        hide();
        Q_EMIT chosen(day);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
}

void AsOfPopup::open(const QWidget &below, const QDate &current, const QDate &today)
{
    m_calendar->setMaximumDate(today);
    m_calendar->setSelectedDate(current);
    adjustSize();
    move(below.mapToGlobal(QPoint(below.width() - width(), below.height() + 4)));
    show();
    m_calendar->setFocus();
}

} // namespace postern
