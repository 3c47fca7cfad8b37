// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QHBoxLayout;

namespace postern {

class FilterChip;
class SearchField;

/// The line over a list: a field for text, chips for conditions, and what belongs to the list at the right. 44 high.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    /// Takes the chip over.
    void addChip(FilterChip *chip);
    void addAtEnd(QWidget *widget);
    const QVector<FilterChip *> &chips() const { return m_chips; }
    QString text() const;
    void clear();

Q_SIGNALS:
    /// 150 ms after the last key, at once for a chip.
    void changed();
    /// The field was left downwards: the list takes the focus.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    SearchField *m_field;
    QHBoxLayout *m_row;
    QVector<FilterChip *> m_chips;
};

} // namespace postern
