// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace postern {

class TextLabel;

/// A rounded surface with an outline; with a title it has a head 44 high, and below it what it holds.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The quieter words after the title; cut first when there is no room.
    void setSub(const QString &sub);
    /// At the right end of the head.
    void addToHead(QWidget *widget);
    /// Holds the content; no margins, no spacing.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    TextLabel *m_title;
    TextLabel *m_sub;
    QVBoxLayout *m_body;
};

} // namespace postern
