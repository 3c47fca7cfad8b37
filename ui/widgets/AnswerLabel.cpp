// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AnswerLabel.h"

#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postern {

AnswerLabel::AnswerLabel(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(Type::Lead, Token::Text, this)),
      m_detail(new TextLabel(Type::Body, Token::Text2, this)), m_link(new LinkButton({}, this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    m_sentence->setWordWrap(true);
    lines->addWidget(m_sentence);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    m_detail->setElides(true);
    m_detail->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    second->addWidget(m_detail);
    second->addWidget(m_link);
    second->addStretch(1);
    m_second = second;
    lines->addLayout(second);
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

void AnswerLabel::setAnswer(const QString &sentence, const QString &detail)
{
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    setAccessibleName(sentence);
}

void AnswerLabel::setAside(QWidget *aside) { m_second->addWidget(aside, 0, Qt::AlignBottom); }

void AnswerLabel::setLink(QAction *action)
{
    m_action = action;
    m_link->setVisible(action);
    if (action)
        m_link->setText(action->text());
}

QString AnswerLabel::answer() const { return m_sentence->text(); }

} // namespace postern
