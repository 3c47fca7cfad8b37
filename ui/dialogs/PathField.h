// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace postern {

/// Files, folders, archives or patterns, one a line: typed, chosen in a file dialog, or dropped.
class PathField : public QWidget
{
    Q_OBJECT
public:
    explicit PathField(QWidget *parent = nullptr);
    QStringList paths() const;
    void addPaths(const QStringList &paths);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace postern
