// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PageStates.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FailedState.h"
#include "ui/widgets/LoadingState.h"

namespace postern {

PageStates::PageStates(QWidget *content, QWidget *parent)
    : QStackedWidget(parent), m_content(content), m_loading(new LoadingState(QString(), this)),
      m_empty(new EmptyState(QStringLiteral("check"), {}, {}, this)), m_failed(new FailedState(this))
{
    addWidget(m_loading);
    addWidget(m_content);
    addWidget(m_empty);
    addWidget(m_failed);
}

void PageStates::showLoading(const QString &words)
{
    m_loading->setWords(words);
    if (currentWidget() != m_content)
        setCurrentWidget(m_loading);
}

void PageStates::showContent()
{
    setCurrentWidget(m_content);
    Q_EMIT contentShown();
}

void PageStates::showEmpty(const QString &title, const QString &detail, QAction *action)
{
    m_empty->setWords(title, detail);
    m_empty->setAction(action);
    setCurrentWidget(m_empty);
}

void PageStates::showFailed(const QString &title, const Error &error, QAction *retry)
{
    m_failed->setError(title, error);
    m_failed->setAction(retry);
    setCurrentWidget(m_failed);
}

} // namespace postern
