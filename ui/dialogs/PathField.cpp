// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PathField.h"

#include "ui/theme/PosternStyle.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace postern {

PathField::PathField(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(64);
    m_text->setFont(themeInForce().font(Type::Code));
    m_text->setPlaceholderText(tr("One path a line: a file, a folder, an archive, or a pattern such as *.csv"));
    m_text->setAccessibleName(tr("Paths, one a line"));
    m_text->setAcceptDrops(false); // the whole field takes them
    lines->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *files = new QPushButton(tr("Add files…"), this);
    auto *folder = new QPushButton(tr("Add folder…"), this);
    for (QPushButton *button : {files, folder}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    lines->addLayout(row);
    setAcceptDrops(true);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PathField::changed);
    connect(files, &QPushButton::clicked, this, [this] { addPaths(QFileDialog::getOpenFileNames(this, tr("Add files"))); });
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Add folder"));
        if (!chosen.isEmpty())
            addPaths({chosen});
    });
}

QStringList PathField::paths() const
{
    QStringList paths;
    for (const QString &line : m_text->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            paths << line.trimmed();
    return paths;
}

void PathField::addPaths(const QStringList &added)
{
    QStringList all = paths();
    for (const QString &path : added)
        if (!all.contains(path))
            all << path;
    if (all != paths())
        m_text->setPlainText(all.join(u'\n'));
}

void PathField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PathField::dropEvent(QDropEvent *event)
{
    QStringList dropped;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            dropped << url.toLocalFile();
    addPaths(dropped);
}

void PathField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_text->setFont(themeInForce().font(Type::Code));
}

} // namespace postern
