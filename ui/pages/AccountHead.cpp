// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountHead.h"

#include "ui/pages/CommandButton.h"
#include "ui/pages/SeverityChip.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postern {

AccountHead::AccountHead(const QList<QAction *> &actions, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(themeInForce().scaled(72));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    m_mark = new GlyphLabel(Severity::None, 16, this);
    row->addWidget(m_mark);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    m_name = new TextLabel(Type::Lead, Token::Text, this);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chip = new SeverityChip(Severity::None, {}, this);
    names->addWidget(m_name);
    names->addWidget(m_chip);
    names->addStretch(1);
    texts->addLayout(names);
    m_line = new TextLabel(Type::Small, Token::Text2, this);
    m_line->setElides(true);
    texts->addWidget(m_line);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    for (QAction *action : actions)
        row->addWidget(new CommandButton(action, action == actions.first() ? QStringLiteral("primary") : QString(), true, this));
}

void AccountHead::show(const AccountDetail &account)
{
    m_mark->setSeverity(account.level);
    m_name->setText(display::line(account.name));
    m_chip->set(account.level, account.level == Severity::None ? wordFor(account.level)
                                                               : tr("%1, %2").arg(wordFor(account.level)).arg(account.waterfall.score));
    m_line->setText(display::line(account.description.isEmpty() ? account.line
                                                                 : account.line + QStringLiteral(", ") + account.description));
}

void AccountHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(0, height() - 1, width(), 1, theme[Token::Hairline]);
}

} // namespace postern
