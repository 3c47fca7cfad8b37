// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/KeyPage.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/CommandRegistry.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postern {

KeyPage::KeyPage(const QString &page, const QVector<KeyHint> &hints, const QList<QAction *> &commands, QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(tr("All keys"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 8, 16);
    lines->setSpacing(12);
    lines->addWidget(new TextLabel(tr("All keys"), Type::Title, Token::Text, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("All keys"));
    auto *content = new QWidget(scroll);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto head = [&](const QString &text) {
        grid->addWidget(new TextLabel(text, Type::SmallMedium, Token::Text2, content), row++, 0, 1, 2);
    };
    if (!hints.isEmpty())
        head(page);
    for (const KeyHint &hint : hints) {
        grid->addWidget(new KeyCaps(hint.keys, {}, content), row, 0);
        grid->addWidget(new TextLabel(hint.words, Type::Body, Token::Text, content), row++, 1);
    }
    head(tr("Everywhere"));
    for (const QAction *command : commands) {
        if (command->shortcut().isEmpty())
            continue;
        auto *keys = new QWidget(content);
        auto *line = new QHBoxLayout(keys);
        line->setContentsMargins(0, 0, 16, 0);
        for (const QKeySequence &sequence : command->shortcuts())
            line->addWidget(new KeyCaps(CommandRegistry::keysOf(sequence), {}, keys));
        line->addStretch(1);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new TextLabel(QString(command->text()).remove(u'&'), Type::Body, Token::Text, content), row++, 1);
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(content);
    lines->addWidget(scroll, 1);
    for (QWidget *ground : {static_cast<QWidget *>(content), scroll->viewport()}) {
        QPalette colors = ground->palette();
        colors.setColor(QPalette::Window, themeInForce()[Token::Raised]);
        ground->setPalette(colors);
    }
    setFocusProxy(scroll);
}

void KeyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Raised], theme[Token::Control], 10);
}

} // namespace postern
