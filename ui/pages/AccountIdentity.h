// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/AccountDetail.h"

#include <QWidget>

class QAction;
class QFormLayout;
class QVBoxLayout;

namespace postern {

class SideColumn;

/// The left column of an account's page: whose it is, the same person's other accounts, its secrets
/// and who knows them.
class AccountIdentity : public QWidget
{
    Q_OBJECT

public:
    /// assign takes the suggested owner; stays with the page.
    explicit AccountIdentity(QAction *assign, QWidget *parent = nullptr);
    void show(const AccountDetail &account);

Q_SIGNALS:
    /// Another account of the same person is wanted.
    void accountChosen(qint64 accountId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm(const AccountDetail &account);
    QWidget *makeSuggestion(const AccountDetail &account);
    QWidget *makeOthers(const AccountDetail &account);
    QWidget *makeSecrets(const AccountDetail &account);
    void addSecret(QVBoxLayout *lines, const CredentialDetail &secret);
    void addLine(QFormLayout *form, const QString &name, const QString &value, bool isCode = false);

    QAction *m_assign;
    SideColumn *m_column;
};

} // namespace postern
