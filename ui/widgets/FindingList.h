// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/FindingLine.h"

#include <QListView>
#include <QVector>

class QStandardItemModel;

namespace postern {

/// Findings under each other: in full on the account's page, one line each in the side panel.
class FindingList : public QListView
{
    Q_OBJECT
public:
    enum class Detail { Short, Full };

    FindingList(const QString &name, Detail detail, QWidget *parent = nullptr);
    void setFindings(const QVector<FindingLine> &findings);
    const QVector<FindingLine> &findings() const { return m_findings; }
    Detail detail() const { return m_detail; }

    void keyboardSearch(const QString &) override {}
    /// A short list is as high as its lines.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a click, on the finding of that index.
    void opened(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Detail m_detail;
    QVector<FindingLine> m_findings;
    QStandardItemModel *m_model;
};

} // namespace postern
