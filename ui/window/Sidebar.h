// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageDescriptor.h"

#include <QListView>
#include <QVector>

class QStandardItemModel;

namespace postern {

/// The pages in their groups, one line each, with a count at the right; a narrow rail of icons when folded.
class Sidebar : public QListView
{
    Q_OBJECT
public:
    /// Roles of its rows.
    enum Role { NameRole = Qt::UserRole + 1, IconRole, CountRole, WarningRole, IsHeadRole };

    explicit Sidebar(const QVector<PageDescriptor> &pages, QWidget *parent = nullptr);

    /// "386"; empty for none.
    void setCount(const QString &page, const QString &count);
    /// A mark and a number in place of the count; 0 for none.
    void setWarning(const QString &page, int sources);
    void setCurrentPage(const QString &page);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex indexOf(const QString &page) const;
    void say(const QModelIndex &index);

    QStandardItemModel *m_model;
    bool m_isFolded = false;
};

} // namespace postern
