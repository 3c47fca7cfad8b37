// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/PageList.h"

#include "ui/pages/AccountPage.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/PrivilegedPage.h"
#include "ui/pages/SourcesPage.h"

#include <QCoreApplication>

namespace postern {

namespace {

template <typename T>
std::function<Page *(QWidget *)> maker(Workspace &workspace)
{
    return [&workspace](QWidget *parent) -> Page * { return new T(workspace, parent); };
}

QString words(const char *text)
{
    return QCoreApplication::translate("PageList", text);
}

} // namespace

QVector<PageDescriptor> pageList(Workspace &workspace)
{
    const QString accounts = words("Accounts");
    const QString data = words("Data");
    return {
        {QStringLiteral("overview"), words("Overview"), QStringLiteral("overview"), {}, QKeySequence(Qt::CTRL | Qt::Key_1), maker<OverviewPage>(workspace)},
        {QStringLiteral("privileged"), words("Privileged"), QStringLiteral("key"), accounts, QKeySequence(Qt::CTRL | Qt::Key_2), maker<PrivilegedPage>(workspace)},
        {QStringLiteral("account"), words("Account"), QStringLiteral("user"), accounts, {}, maker<AccountPage>(workspace), false},
        {QStringLiteral("sources"), words("Sources"), QStringLiteral("db"), data, QKeySequence(Qt::CTRL | Qt::Key_0), maker<SourcesPage>(workspace)},
    };
}

} // namespace postern
