// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/NextStep.h"

#include <QDialog>
#include <QVector>

namespace postern {

/// The commands for what is to be done about an account, to be copied. Postern runs none of them.
class CommandSheet : public QDialog
{
    Q_OBJECT

public:
    CommandSheet(const QString &accountName, const QVector<NextStep> &steps, QWidget *parent = nullptr);

private:
    QString text() const;
    QString m_account;
    QVector<NextStep> m_steps;
};

} // namespace postern
