// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/StepCommands.h"

#include "models/base/Words.h"

#include <QStringList>
#include <QUrl>

namespace postern {

namespace {

using Action = StepCommands::Action;
using Subject = StepCommands::Subject;

void activeDirectory(NextStep &step, Action action, const Subject &subject)
{
    const QString name = StepCommands::powerShell(subject.account);
    const QString group = StepCommands::powerShell(subject.object);
    step.language = QStringLiteral("PowerShell");
    if (action == Action::RemoveRight) {
        step.commands = QStringLiteral("Remove-ADGroupMember -Identity %1 -Members %2").arg(group, name);
        step.check = QStringLiteral("Get-ADPrincipalGroupMembership -Identity %1").arg(name);
        step.undo = QStringLiteral("Add-ADGroupMember -Identity %1 -Members %2").arg(group, name);
        return;
    }
    step.commands = QStringLiteral("Disable-ADAccount -Identity %1").arg(name);
    step.check = QStringLiteral("Get-ADUser -Identity %1 -Properties Enabled").arg(name);
    step.undo = QStringLiteral("Enable-ADAccount -Identity %1").arg(name);
}

void aws(NextStep &step, Action action, const Subject &subject)
{
    const QString user = StepCommands::shell(subject.account);
    const QString object = StepCommands::shell(subject.object);
    step.language = QStringLiteral("AWS CLI");
    if (action == Action::RemoveRight) {
        step.commands = QStringLiteral("aws iam detach-user-policy --user-name %1 --policy-arn %2").arg(user, object);
        step.check = QStringLiteral("aws iam list-attached-user-policies --user-name %1").arg(user);
        step.undo = QStringLiteral("aws iam attach-user-policy --user-name %1 --policy-arn %2").arg(user, object);
    } else if (action == Action::DisableKey) {
        step.commands = QStringLiteral("aws iam update-access-key --user-name %1 --access-key-id %2 --status Inactive").arg(user, object);
        step.check = QStringLiteral("aws iam list-access-keys --user-name %1").arg(user);
        step.undo = QStringLiteral("aws iam update-access-key --user-name %1 --access-key-id %2 --status Active").arg(user, object);
    } else {
        step.commands = QStringLiteral("aws iam delete-login-profile --user-name %1\naws iam list-access-keys --user-name %1").arg(user);
        step.check = QStringLiteral("aws iam get-login-profile --user-name %1").arg(user);
    }
}

void postgresql(NextStep &step, Action action, const Subject &subject)
{
    const QString role = StepCommands::sqlName(subject.account);
    step.language = QStringLiteral("SQL");
    if (action == Action::RemoveRight) {
        step.commands = QStringLiteral("REVOKE %1 FROM %2;").arg(StepCommands::sqlName(subject.object), role);
        step.undo = QStringLiteral("GRANT %1 TO %2;").arg(StepCommands::sqlName(subject.object), role);
    } else if (action == Action::DisableKey) {
        step.commands = QStringLiteral("ALTER ROLE %1 PASSWORD NULL;").arg(role);
    } else {
        step.commands = QStringLiteral("ALTER ROLE %1 NOLOGIN;").arg(role);
        step.undo = QStringLiteral("ALTER ROLE %1 LOGIN;").arg(role);
    }
    step.check = QStringLiteral("SELECT rolname, rolcanlogin FROM pg_roles WHERE rolname = '%1';")
                     .arg(QString(subject.account).replace(u'\'', QLatin1String("''")));
}

void entra(NextStep &step, Action action, const Subject &subject)
{
    const QString id = StepCommands::powerShell(subject.accountKey.isEmpty() ? subject.account : subject.accountKey);
    step.language = QStringLiteral("Graph PowerShell");
    if (action == Action::RemoveRight) {
        step.commands = QStringLiteral("$id = %1\nGet-MgRoleManagementDirectoryRoleAssignment -Filter \"principalId eq '$id'\" | "
                                       "ForEach-Object { Remove-MgRoleManagementDirectoryRoleAssignment "
                                       "-UnifiedRoleAssignmentId $_.Id -Confirm }").arg(id);
    } else {
        step.commands = QStringLiteral("Update-MgUser -UserId %1 -AccountEnabled:$false\nRevoke-MgUserSignInSession -UserId %1").arg(id);
        step.undo = QStringLiteral("Update-MgUser -UserId %1 -AccountEnabled:$true").arg(id);
    }
    step.check = QStringLiteral("Get-MgUser -UserId %1 -Property AccountEnabled").arg(id);
}

void okta(NextStep &step, Action action, const Subject &subject)
{
    const QString id = QString::fromLatin1(
        QUrl::toPercentEncoding(subject.accountKey.isEmpty() ? subject.account : subject.accountKey));
    step.language = QStringLiteral("Okta API");
    step.check = QStringLiteral("GET /api/v1/users/%1").arg(id);
    if (action == Action::RemoveRight) {
        step.commands = QStringLiteral("GET /api/v1/users/%1/roles\nDELETE /api/v1/users/%1/roles/{roleAssignmentId}").arg(id);
        return;
    }
    step.commands = QStringLiteral("POST /api/v1/users/%1/lifecycle/suspend\nDELETE /api/v1/users/%1/sessions?oauthTokens=true").arg(id);
    step.undo = QStringLiteral("POST /api/v1/users/%1/lifecycle/unsuspend").arg(id);
}

} // namespace

void StepCommands::fill(NextStep &step, Action action, const Subject &subject)
{
    if (subject.sourceKind.startsWith(QLatin1String("active-directory")))
        activeDirectory(step, action, subject);
    else if (subject.sourceKind.startsWith(QLatin1String("aws")))
        aws(step, action, subject);
    else if (subject.sourceKind.startsWith(QLatin1String("postgresql")))
        postgresql(step, action, subject);
    else if (subject.sourceKind.startsWith(QLatin1String("entra")))
        entra(step, action, subject);
    else if (subject.sourceKind.startsWith(QLatin1String("okta")))
        okta(step, action, subject);
}

QString StepCommands::powerShell(const QString &text)
{
    // PowerShell takes the typographic quotes for quotes as well.
    QString quoted = Words::shown(text);
    for (const QChar quote : {QChar(u'\''), QChar(0x2018), QChar(0x2019), QChar(0x201A), QChar(0x201B)})
        quoted.replace(quote, QString(2, quote));
    return u'\'' + quoted + u'\'';
}

QString StepCommands::shell(const QString &text)
{
    return u'\'' + Words::shown(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString StepCommands::sqlName(const QString &text)
{
    return u'"' + Words::shown(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace postern
