// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace postern {

/// Keys, and what they do: "J K move". Painted; says itself to a screen reader.
class KeyCaps : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCaps(const QStringList &keys, const QString &words = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
    QString m_words;
};

} // namespace postern
