// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/KeyHint.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;

namespace postern {

class LinkButton;
class ProgressStrip;
class TextLabel;

/// At the bottom: what is running, with Cancel; where the data is; the keys that work now. 28 high.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// words: "Reading Okta"; total -1: not known. Empty words: nothing is running.
    void setJob(const QString &words, qint64 done, qint64 total);
    void setData(const QString &words);
    void setHints(const QVector<KeyHint> &hints);
    /// Takes the focus when something in it can.
    void focusFirst();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProgressStrip *m_progress;
    TextLabel *m_job;
    LinkButton *m_cancel;
    TextLabel *m_data;
    QWidget *m_hints;
    QHBoxLayout *m_hintRow;
};

} // namespace postern
