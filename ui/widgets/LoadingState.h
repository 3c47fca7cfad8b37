// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace postern {

/// Grey rows that stand for what is being read. Shows nothing for the first 300 ms.
class LoadingState : public QWidget
{
    Q_OBJECT
public:
    /// words: "Reading 1,906 accounts".
    explicit LoadingState(const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);
    /// 0 to 1; below 0: not known.
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QString m_words;
    double m_share = -1;
    QTimer m_wait;
};

} // namespace postern
