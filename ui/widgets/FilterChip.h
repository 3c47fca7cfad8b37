// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace postern {

/// One condition of a filter: "Risk critical or high". Opens its choices; when set, a cross takes it back.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    /// any: what it says while nothing is chosen: "any".
    explicit FilterChip(const QString &name, const QString &any, QWidget *parent = nullptr);

    /// choices as (key, words); several may be ticked unless it is exclusive.
    void setChoices(const QVector<QPair<QString, QString>> &choices);
    /// Only the newest choice holds.
    void setExclusive(bool isExclusive) { m_isExclusive = isExclusive; }
    QStringList chosen() const;
    /// Emits changed() when it is a change.
    void setChosen(const QStringList &keys);
    void clear() { setChosen({}); }
    bool isSet() const { return !chosen().isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString words() const;
    void say();

    QString m_name;
    QString m_any;
    bool m_isExclusive = false;
};

} // namespace postern
