// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Bars.h"

#include <QVector>
#include <QWidget>

namespace postern {

/// A whole cut into parts: one bar, and under it a line for each part with its count and a remark. Each line
/// can be chosen by mouse or keyboard; the chosen one is marked.
class ShareList : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString key;
        QString text;
        QString remark;
        int count = 0;
        SharePart::Look look = SharePart::Look::Solid;
    };

    explicit ShareList(const QString &name, QWidget *parent = nullptr);
    void setLines(const QVector<Line> &lines);
    /// Marks a line; an empty key none.
    void setChosen(const QString &key);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int lineHeight() const;
    QRect lineRect(int index) const;

    QVector<Line> m_lines;
    QString m_chosen;
    int m_current = 0;
};

} // namespace postern
