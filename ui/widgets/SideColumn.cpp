// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SideColumn.h"

#include "ui/widgets/SideSection.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postern {

SideColumn::SideColumn(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    setWidget(content);
    viewport()->setBackgroundRole(QPalette::Base);
}

QWidget *SideColumn::addSection(const QString &title, QWidget *content, QWidget *right)
{
    auto *section = new SideSection(widget());
    auto *lines = new QVBoxLayout(section);
    lines->setContentsMargins(16, 16, 16, 17);
    lines->setSpacing(8);
    if (!title.isEmpty() || right) {
        auto *head = new QHBoxLayout;
        head->addWidget(new TextLabel(title, Type::SmallMedium, Token::Text2, section), 1);
        if (right)
            head->addWidget(right);
        lines->addLayout(head);
    }
    lines->addWidget(content);
    section->setAccessibleName(title);
    m_lines->insertWidget(m_lines->count() - 1, section);
    return section;
}

void SideColumn::clear()
{
    while (m_lines->count() > 1) {
        QLayoutItem *item = m_lines->takeAt(0);
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace postern
