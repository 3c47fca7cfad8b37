// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/SegmentButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace postern {

SegmentedControl::SegmentedControl(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    setChoices(choices);
}

void SegmentedControl::setChoices(const QStringList &choices)
{
    const int before = current();
    for (QAbstractButton *button : m_group->buttons())
        delete button;
    int id = 0;
    for (const QString &choice : choices) {
        auto *button = new SegmentButton(choice, this);
        button->setAccessibleDescription(accessibleName());
        button->installEventFilter(this);
        m_group->addButton(button, id++);
        layout()->addWidget(button);
    }
    if (!choices.isEmpty())
        setCurrent(before >= 0 && before < choices.size() ? before : 0);
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

bool SegmentedControl::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1
        : key == Qt::Key_Left || key == Qt::Key_Up               ? -1
                                                                 : 0;
    if (step == 0)
        return false;
    if (QAbstractButton *next = m_group->button(current() + step)) {
        next->setFocus(Qt::TabFocusReason);
        next->click();
    }
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Sunken], theme[Token::Line], 5);
}

} // namespace postern
