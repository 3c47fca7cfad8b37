// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/PageList.h"

#include "app/gui/Exports.h"
#include "ui/dialogs/AddSourceDialog.h"
#include "ui/pages/AccountPage.h"
#include "ui/pages/ClosingPage.h"
#include "ui/pages/LeastPrivilegePage.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PrivilegedPage.h"
#include "ui/pages/ReportsPage.h"
#include "ui/pages/RulesPage.h"
#include "ui/pages/SourcesPage.h"
#include "ui/pages/TimelinePage.h"
#include "ui/pages/TimeMachinePage.h"

#include <QCoreApplication>

namespace postern {

namespace {

Page *makeOverview(Workspace &workspace, QWidget *parent)
{
    auto *page = new OverviewPage(workspace, parent);
    QObject::connect(page, &OverviewPage::summaryRequested, page, [&workspace, page] { exportSummary(workspace, page); });
    return page;
}

Page *makeAccount(Workspace &workspace, QWidget *parent)
{
    auto *page = new AccountPage(workspace, parent);
    QObject::connect(page, &AccountPage::dossierRequested, page, [&workspace, page](qint64 account) { exportDossier(workspace, page, account); });
    return page;
}

Page *makeReports(Workspace &workspace, QWidget *parent)
{
    auto *page = new ReportsPage(workspace, parent);
    QObject::connect(page, &ReportsPage::summaryRequested, page, [&workspace, page] { exportSummary(workspace, page); });
    QObject::connect(page, &ReportsPage::dossierRequested, page, [&workspace, page](qint64 account) { exportDossier(workspace, page, account); });
    return page;
}

Page *makeSources(Workspace &workspace, QWidget *parent)
{
    auto *page = new SourcesPage(workspace, parent);
    QObject::connect(page, &SourcesPage::addRequested, page, [&workspace, page] {
        AddSourceDialog dialog(workspace, page);
        if (dialog.exec() == QDialog::Accepted)
            workspace.sync();
    });
    return page;
}

QString words(const char *text)
{
    return QCoreApplication::translate("PageList", text);
}

} // namespace

QVector<PageDescriptor> pageList(Workspace &workspace)
{
    const QString accounts = words("Accounts");
    const QString watch = words("Watch");
    const QString data = words("Data");
    const auto made = [&workspace](Page *(*make)(Workspace &, QWidget *)) {
        return [&workspace, make](QWidget *parent) { return make(workspace, parent); };
    };
    const auto makePrivileged = [](Workspace &w, QWidget *parent) -> Page * { return new PrivilegedPage(w, parent); };
    const auto makeTimeline = [](Workspace &w, QWidget *parent) -> Page * { return new TimelinePage(w, parent); };
    const auto makeLeast = [](Workspace &w, QWidget *parent) -> Page * { return new LeastPrivilegePage(w, parent); };
    const auto makePeople = [](Workspace &w, QWidget *parent) -> Page * { return new PeoplePage(w, parent); };
    const auto makeMachine = [](Workspace &w, QWidget *parent) -> Page * { return new TimeMachinePage(w, parent); };
    const auto makeRules = [](Workspace &w, QWidget *parent) -> Page * { return new RulesPage(w, parent); };
    const auto closing = [&workspace](Closing::Kind kind) {
        return [&workspace, kind](QWidget *parent) -> Page * { return new ClosingPage(workspace, kind, parent); };
    };
    return {
        {QStringLiteral("overview"), words("Overview"), QStringLiteral("overview"), {}, QKeySequence(Qt::CTRL | Qt::Key_1), made(makeOverview)},
        {QStringLiteral("privileged"), words("Privileged"), QStringLiteral("key"), accounts, QKeySequence(Qt::CTRL | Qt::Key_2), made(makePrivileged)},
        {QStringLiteral("dormant"), words("Dormant"), QStringLiteral("moon"), accounts, QKeySequence(Qt::CTRL | Qt::Key_3), closing(Closing::Kind::Dormant)},
        {QStringLiteral("orphaned"), words("Orphaned"), QStringLiteral("orphan"), accounts, QKeySequence(Qt::CTRL | Qt::Key_4), closing(Closing::Kind::Orphaned)},
        {QStringLiteral("least-privilege"), words("Least privilege"), QStringLiteral("sliders"), accounts, QKeySequence(Qt::CTRL | Qt::Key_5), made(makeLeast)},
        {QStringLiteral("people"), words("People"), QStringLiteral("users"), accounts, QKeySequence(Qt::CTRL | Qt::Key_7), made(makePeople)},
        {QStringLiteral("account"), words("Account"), QStringLiteral("user"), accounts, {}, made(makeAccount), false},
        {QStringLiteral("timeline"), words("Timeline"), QStringLiteral("pulse"), watch, QKeySequence(Qt::CTRL | Qt::Key_6), made(makeTimeline)},
        {QStringLiteral("time-machine"), words("Time machine"), QStringLiteral("history"), watch, QKeySequence(Qt::CTRL | Qt::Key_8), made(makeMachine)},
        {QStringLiteral("rules"), words("Rules"), QStringLiteral("braces"), words("Govern"), {}, made(makeRules)},
        {QStringLiteral("reports"), words("Reports"), QStringLiteral("doc"), words("Govern"), QKeySequence(Qt::CTRL | Qt::Key_9), made(makeReports)},
        {QStringLiteral("sources"), words("Sources"), QStringLiteral("db"), data, QKeySequence(Qt::CTRL | Qt::Key_0), made(makeSources)},
    };
}

} // namespace postern
