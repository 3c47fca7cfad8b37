// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace postern {

class SqlHighlighter;

/// The text of a rule with the numbers of its lines; to read and to copy. Tab moves on.
class SqlView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SqlView(const QString &name, QWidget *parent = nullptr);
    /// What cannot be seen is spelled out. The line, from 1, stands at the top and is the current one.
    void setSql(const QString &text, int line = 1);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void layNumbers();
    void paintNumbers();
    void markLine();

    QWidget *m_numbers;
    SqlHighlighter *m_colours;
};

} // namespace postern
