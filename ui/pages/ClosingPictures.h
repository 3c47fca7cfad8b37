// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Closing.h"

#include <QWidget>

namespace postern {

class DormancyChart;
class Panel;
class ShareList;

/// The two pictures over dormant or orphaned accounts: since when, and whether they can be closed.
class ClosingPictures : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingPictures(Closing::Kind kind, QWidget *parent = nullptr);

    void show(const Closing &closing);
    /// Marks one of the words of the view closing; empty: none.
    void setChosenShare(const QString &depends);
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void binChosen(int bin);
    void shareChosen(const QString &depends);

private:
    DormancyChart *m_days;
    Panel *m_safePanel;
    ShareList *m_safe;
};

} // namespace postern
