// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/AccountDetail.h"

#include <QWidget>

class QAction;

namespace postern {

class GlyphLabel;
class SideColumn;
class TextLabel;

/// The side panel of an account list: why the risk, how it gets there, what is open.
class AccountSide : public QWidget
{
    Q_OBJECT

public:
    /// The actions stay with the page.
    AccountSide(QAction *prepare, QAction *openPage, QAction *close, QWidget *parent = nullptr);

    void show(const AccountDetail &account);
    void clear();
    /// "7 of 41", in the foot.
    void setPosition(const QString &text);

Q_SIGNALS:
    /// A finding was chosen: its account's page is wanted.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead();
    void addWhy(const AccountDetail &account);
    void addPath(const AccountDetail &account);
    void addFindings(const AccountDetail &account);

    QAction *m_prepare;
    QAction *m_openPage;
    QAction *m_close;
    GlyphLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_line;
    SideColumn *m_column;
    TextLabel *m_position;
};

} // namespace postern
