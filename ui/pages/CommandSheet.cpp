// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CommandSheet.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace postern {

CommandSheet::CommandSheet(const QString &accountName, const QVector<NextStep> &steps, QWidget *parent)
    : QDialog(parent), m_account(accountName), m_steps(steps)
{
    setWindowTitle(tr("What to do about %1").arg(display::line(accountName)));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(12);
    lines->addWidget(new TextLabel(windowTitle(), Type::Title, Token::Text, this));
    auto *note = new TextLabel(tr("Postern only reads. An administrator runs the commands; the next sync shows what changed."),
                               Type::Small, Token::Text2, this);
    note->setWordWrap(true);
    lines->addWidget(note);
    auto *well = new QPlainTextEdit(this);
    well->setReadOnly(true);
    well->setFont(themeInForce().font(Type::Code));
    well->setPlainText(text());
    well->setAccessibleName(tr("Commands"));
    well->setTabChangesFocus(true);
    lines->addWidget(well, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setProperty(roleProperty, QStringLiteral("primary"));
    copy->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    lines->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        accept();
    });
    resize(640, 440);
}

QString CommandSheet::text() const
{
    QStringList parts;
    int number = 0;
    for (const NextStep &step : m_steps) {
        QStringList lines{QStringLiteral("# %1. %2").arg(++number).arg(display::line(step.title))};
        if (step.commands.isEmpty())
            lines << tr("# No command: this is done in the system itself.");
        else
            lines << QStringLiteral("# %1").arg(step.language) << step.commands;
        if (!step.check.isEmpty())
            lines << tr("# To check:") << step.check;
        if (!step.undo.isEmpty())
            lines << tr("# To take it back:") << step.undo;
        parts << lines.join(u'\n');
    }
    return parts.isEmpty() ? tr("There is nothing to do.") : parts.join(QStringLiteral("\n\n"));
}

} // namespace postern
