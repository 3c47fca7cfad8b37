// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace postern {

/// A field to search in: a glass at the left, and the keys that lead here at the right while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// keys: "/" or "Ctrl", "K".
    explicit SearchField(const QString &placeholder, const QStringList &keys = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Backspace in the empty field.
    void backspaceWhenEmpty();
    /// Escape in the empty field, or Down: on to the list.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setRoom();

    QStringList m_keys;
};

} // namespace postern
