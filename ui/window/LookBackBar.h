// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace postern {

class TextLabel;

/// Says that what is shown is not the present, and leads back to it. Always there while that is so.
class LookBackBar : public QWidget
{
    Q_OBJECT
public:
    explicit LookBackBar(QAction *backToToday, QWidget *parent = nullptr);
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
};

} // namespace postern
