// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ViewTabs.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"

#include <QLocale>
#include <QPainter>

namespace postern {

ViewTabs::ViewTabs(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

void ViewTabs::addView(const QString &text)
{
    addTab(display::mnemonic(text));
    QStringList counts = property(countsProperty).toStringList();
    counts << QString();
    setProperty(countsProperty, counts);
}

void ViewTabs::setCount(int index, qint64 count)
{
    QStringList counts = property(countsProperty).toStringList();
    if (index < 0 || index >= counts.size())
        return;
    const QString text = count < 0 ? QString() : locale().toString(count);
    if (counts[index] == text)
        return;
    counts[index] = text;
    setProperty(countsProperty, counts);
    setAccessibleTabName(index, tabText(index) + u' ' + text);
    setTabText(index, tabText(index)); // lays the tabs out anew
    update();
}

void ViewTabs::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Token::Hairline]);
    painter.end();
    QTabBar::paintEvent(event);
}

} // namespace postern
