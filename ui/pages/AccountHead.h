// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/AccountDetail.h"

#include <QWidget>

class QAction;

namespace postern {

class GlyphLabel;
class SeverityChip;
class TextLabel;

/// The head of an account's page: its mark, name, level and score, one line, and its commands.
class AccountHead : public QWidget
{
    Q_OBJECT

public:
    /// The first action is the primary one.
    explicit AccountHead(const QList<QAction *> &actions, QWidget *parent = nullptr);
    void show(const AccountDetail &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphLabel *m_mark;
    TextLabel *m_name;
    SeverityChip *m_chip;
    TextLabel *m_line;
};

} // namespace postern
