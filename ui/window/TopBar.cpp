// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TopBar.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/SearchButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace postern {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_above(new LinkButton({}, this)),
      m_arrow(new GlyphLabel(QStringLiteral("right"), Token::Text3, 12, this)),
      m_title(new TextLabel(Type::Title, Token::Text, this)), m_search(new SearchButton(this)),
      m_asOf(new QPushButton(this)), m_sync(new QPushButton(this)), m_export(new QPushButton(this))
{
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 1);
    row->setSpacing(8);
    row->addWidget(m_above);
    row->addWidget(m_arrow);
    m_title->setElides(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_search);
    row->addSpacing(8);
    row->addWidget(m_asOf);
    row->addWidget(m_sync);
    row->addWidget(m_export);
    m_search->setFixedHeight(28);
    m_asOf->setIcon(themedIcon(QStringLiteral("cal")));
    m_asOf->setAccessibleName(tr("Time looked at"));
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_asOf, &QPushButton::clicked, this, &TopBar::asOfRequested);
    connect(m_above, &QPushButton::clicked, this, &TopBar::aboveRequested);
    setNarrow(false);
    setTitle({}, {});
}

void TopBar::setTitle(const QString &title, const QString &above)
{
    m_title->setText(title);
    m_above->setText(above);
    m_above->setVisible(!above.isEmpty());
    m_arrow->setVisible(!above.isEmpty());
    m_above->updateGeometry();
}

void TopBar::setAsOf(const QString &words, bool isBack)
{
    m_asOf->setText(words);
    m_asOf->setAccessibleName(tr("Time looked at: %1").arg(words));
    m_asOf->setProperty(roleProperty, isBack ? QStringLiteral("primary") : QString());
    m_asOf->setIcon(themedIcon(QStringLiteral("cal"), isBack ? Token::TextInverse : Token::Text2));
    m_asOf->update();
}

void TopBar::setActions(QAction *sync, QAction *exportPage)
{
    for (const auto &[button, action] : {std::pair(m_sync, sync), std::pair(m_export, exportPage)}) {
        button->setIcon(action->icon());
        button->setAccessibleName(action->text());
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [b = button, a = action] { b->setEnabled(a->isEnabled()); });
        button->setEnabled(action->isEnabled());
    }
}

void TopBar::setNarrow(bool isNarrow)
{
    m_search->setText(isNarrow ? tr("Search") : tr("Search accounts, people, rules"));
    m_search->setAccessibleName(tr("Search accounts, people, rules"));
    m_search->setFixedWidth(isNarrow ? 200 : 296);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Canvas]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Token::Hairline]);
}

} // namespace postern
