// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace postern {

/// Asks who accepts a risk, why, and until when. Accepted: all three were given.
class AcceptRiskDialog : public QDialog
{
    Q_OBJECT
public:
    /// what: the finding in words, shown already. No day before tomorrow or later than a year can be chosen.
    AcceptRiskDialog(const QString &what, const QDate &today, QWidget *parent = nullptr);

    QString approver() const;
    QString reason() const;
    QDate until() const;

private:
    void follow();

    QLineEdit *m_approver;
    QPlainTextEdit *m_reason;
    QDateEdit *m_until;
    QPushButton *m_accept;
};

} // namespace postern
