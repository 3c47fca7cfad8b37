// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LookBackBar.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace postern {

LookBackBar::LookBackBar(QAction *backToToday, QWidget *parent)
    : QWidget(parent), m_words(new TextLabel(Type::BodyMedium, Token::AccentText, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 4);
    row->addWidget(new GlyphLabel(QStringLiteral("history"), Token::AccentText, 16, this));
    row->addWidget(m_words, 1);
    auto *button = new LinkButton(tr("Back to today"), this);
    connect(button, &QPushButton::clicked, backToToday, &QAction::trigger);
    row->addWidget(button);
}

void LookBackBar::setWords(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

void LookBackBar::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), themeInForce()[Token::AccentTint]); }

} // namespace postern
