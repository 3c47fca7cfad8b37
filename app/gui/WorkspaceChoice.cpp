// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/WorkspaceChoice.h"

#include "models/workspace/SampleCompany.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace postern {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("WorkspaceChoice", text);
}

QString filter()
{
    return words("Postern workspaces (*.postern)");
}

/// Makes the sample company without stopping the window from painting; its path, or nothing.
QString makeSample(QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/corvane.postern");
    if (QFileInfo::exists(path))
        return path;
    QProgressDialog waiting(words("Making the sample company"), {}, 0, 0, parent);
    waiting.setMinimumDuration(0);
    QFutureWatcher<Result<SyncReport>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QProgressDialog::reset);
    Progress progress;
    watcher.setFuture(QtConcurrent::run([&progress, path] { return SampleCompany::create(path, progress); }));
    waiting.exec();
    watcher.waitForFinished();
    const Result<SyncReport> made = watcher.result();
    if (made)
        return path;
    sayCannotOpen(parent, made.error());
    return {};
}

QString makeNew(QWidget *parent)
{
    const QString path = QFileDialog::getSaveFileName(parent, words("New workspace"), QDir::homePath() + QStringLiteral("/workspace.postern"), filter());
    if (path.isEmpty())
        return {};
    const auto made = Workspace::create(path, QFileInfo(path).completeBaseName());
    if (made)
        return path;
    sayCannotOpen(parent, made.error());
    return {};
}

} // namespace

QString chooseWorkspace(QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(QStringLiteral("Postern"));
    box.setText(words("Which workspace?"));
    box.setInformativeText(words("A workspace is one file on this computer. Postern reads from your sources into it and never changes them."));
    const auto *open = box.addButton(words("Open…"), QMessageBox::AcceptRole);
    const auto *fresh = box.addButton(words("New…"), QMessageBox::ActionRole);
    const auto *sample = box.addButton(words("Sample company"), QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == open)
        return QFileDialog::getOpenFileName(parent, words("Open a workspace"), QDir::homePath(), filter());
    if (box.clickedButton() == fresh)
        return makeNew(parent);
    if (box.clickedButton() == sample)
        return makeSample(parent);
    return {};
}

bool sayCannotOpen(QWidget *parent, const Error &why)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Postern"), why.message, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const auto *other = box.addButton(words("Open another…"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    return box.clickedButton() == other;
}

} // namespace postern
