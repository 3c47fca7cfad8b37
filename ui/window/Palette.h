// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;

namespace postern {

class PaletteModel;
class TextLabel;

/// The command palette: type, see what there is, Enter. 640 wide; stands on a Scrim.
class Palette : public QFrame
{
    Q_OBJECT
public:
    explicit Palette(PaletteModel *model, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    /// What is typed now; for a search outside.
    void wordsChanged(const QString &words);
    /// Something was chosen and is about to run.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void run(int row);
    void showFirst();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_none;
};

} // namespace postern
