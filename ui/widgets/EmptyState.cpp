// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace postern {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &detail, QWidget *parent)
    : QWidget(parent), m_face(icon.isEmpty() ? new GlyphLabel(Severity::High, 20, this)
                                             : new GlyphLabel(icon, Token::Text2, 20, this)),
      m_title(new TextLabel(Type::Strong, Token::Text, this)),
      m_detail(new TextLabel(Type::Small, Token::Text2, this)), m_button(new QPushButton(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->setSpacing(4);
    lines->addStretch(1);
    lines->addWidget(m_face, 0, Qt::AlignHCenter);
    lines->addSpacing(4);
    for (TextLabel *label : {m_title, m_detail}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addSpacing(4);
    lines->addWidget(m_button, 0, Qt::AlignHCenter);
    lines->addStretch(1);
    setWords(title, detail);
    setAction(nullptr);
}

void EmptyState::setWords(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(detail);
}

void EmptyState::setAction(QAction *action)
{
    disconnect(m_trigger);
    m_button->setVisible(action);
    if (!action)
        return;
    m_button->setText(action->text());
    m_button->setAccessibleName(action->text());
    m_trigger = connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace postern
