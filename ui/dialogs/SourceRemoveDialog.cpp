// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SourceRemoveDialog.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postern {

SourceRemoveDialog::SourceRemoveDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit(this))
{
    setWindowTitle(tr("Remove source"));
    setAccessibleName(tr("Remove source"));
    setMinimumWidth(440);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 20);
    lines->setSpacing(12);
    const QString shown = display::line(name);
    lines->addWidget(new TextLabel(tr("Remove %1").arg(shown), Type::Title, Token::Text, this));
    auto *what = new TextLabel(tr("Its accounts, grants and events are closed as of now and no longer count. The source "
                                  "itself is not touched. To go on, type its name: %1").arg(shown),
                               Type::Body, Token::Text2, this);
    what->setWordWrap(true);
    lines->addWidget(what);
    m_typed->setAccessibleName(tr("Name of the source to remove"));
    lines->addWidget(m_typed);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *remove = new QPushButton(tr("Remove source"), this);
    remove->setProperty(roleProperty, QStringLiteral("danger"));
    for (QPushButton *button : {cancel, remove}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    remove->setEnabled(false);
    cancel->setAutoDefault(false);
    lines->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this,
            [remove, name](const QString &typed) { remove->setEnabled(typed == name); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    m_typed->setFocus();
}

} // namespace postern
