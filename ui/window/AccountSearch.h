// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/PaletteItem.h"

#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>

namespace postern {

class AccountTable;
class Workspace;

/// Finds accounts by what is typed in the palette; the newest question wins.
class AccountSearch : public QObject
{
    Q_OBJECT
public:
    /// open: what choosing an account does, told its account_id. The workspace must outlive this.
    AccountSearch(Workspace &workspace, std::function<void(qint64)> open, QObject *parent);
    ~AccountSearch() override;
    /// Answers with found(), at once and with nothing when there are no words.
    void ask(const QString &words);

Q_SIGNALS:
    void found(const QVector<postern::PaletteItem> &items);

private:
    void tell();

    std::function<void(qint64)> m_open;
    AccountTable *m_table;
    QString m_words;
};

} // namespace postern
