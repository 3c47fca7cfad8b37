// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace postern {

/// A few choices of which one holds, in one frame. Arrow keys move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    /// name: what is chosen here, for a screen reader: "Compare with".
    explicit SegmentedControl(const QString &name, const QStringList &choices = {}, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace postern
