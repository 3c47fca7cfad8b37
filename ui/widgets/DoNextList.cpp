// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DoNextList.h"

#include "ui/theme/DisplayText.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postern {

DoNextList::DoNextList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    setAccessibleName(tr("Do next"));
}

void DoNextList::setSteps(const QVector<NextStep> &steps)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const NextStep &step : steps) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        auto *count = new TextLabel(QString::number(++number), Type::Body, Token::Text3, line);
        count->setFixedWidth(16);
        row->addWidget(count, 0, Qt::AlignTop);
        auto *text = new TextLabel(display::line(step.title), Type::Body, Token::Text, line);
        text->setWordWrap(true);
        row->addWidget(text, 1, Qt::AlignTop);
        if (step.isOwner || !step.commands.isEmpty()) {
            auto *button = new LinkButton(step.isOwner ? tr("Assign") : tr("Commands"), line);
            button->setAccessibleName(button->text() + u' ' + display::line(step.title));
            connect(button, &QPushButton::clicked, this, [this, index = number - 1] { Q_EMIT chosen(index); });
            row->addWidget(button, 0, Qt::AlignTop);
        }
        line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        m_lines->addWidget(line);
    }
}

} // namespace postern
