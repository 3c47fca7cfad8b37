// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleHead.h"

#include "ui/pages/CommandButton.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postern {

RuleHead::RuleHead(QAction *discard, QAction *save, QWidget *parent)
    : QWidget(parent), m_mark(new GlyphLabel(Severity::None, 12, this)), m_title(new TextLabel(Type::Strong, Token::Text, this)),
      m_file(new TextLabel(Type::Small, Token::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 9);
    row->setSpacing(8);
    row->addWidget(m_mark);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_title->setElides(true);
    m_file->setElides(true);
    lines->addWidget(m_title);
    lines->addWidget(m_file);
    row->addLayout(lines, 1);
    row->addWidget(new CommandButton(discard, QStringLiteral("ghost"), false, this));
    row->addWidget(new CommandButton(save, QStringLiteral("primary"), true, this));
}

void RuleHead::show(const RuleDetail &detail, bool isEdited, bool isSaving)
{
    m_mark->setSeverity(detail.card.severity);
    m_title->setDataText(detail.why);
    const QString file = detail.card.id + QStringLiteral(".sql");
    //: Under the title of a rule; %1 is its file.
    m_file->setDataText(isSaving ? tr("%1, judging anew").arg(file) : isEdited ? tr("%1, edited, not saved").arg(file)
                            : detail.card.isOwn ? tr("%1, a rule of your own").arg(file) : detail.card.isEdited ? tr("%1, with numbers of your own").arg(file) : file);
}

void RuleHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Token::Hairline]);
}

} // namespace postern
