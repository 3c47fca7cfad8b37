// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QStackedWidget>

class QAction;

namespace postern {

class EmptyState;
class FailedState;
class LoadingState;

/// The faces of a page: being read, what it shows, nothing to show, could not be read. Once it has
/// shown something, reading again leaves that in place.
class PageStates : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit PageStates(QWidget *content, QWidget *parent = nullptr);

    void showLoading(const QString &words);
    void showContent();
    void showEmpty(const QString &title, const QString &detail, QAction *action = nullptr);
    /// retry is triggered by the button; stays with the caller.
    void showFailed(const QString &title, const Error &error, QAction *retry);
    bool showsContent() const { return currentWidget() == m_content; }

Q_SIGNALS:
    void contentShown();

private:
    QWidget *m_content;
    LoadingState *m_loading;
    EmptyState *m_empty;
    FailedState *m_failed;
};

} // namespace postern
