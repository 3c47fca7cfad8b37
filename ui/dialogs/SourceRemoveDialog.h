// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace postern {

/// Asks to type a source's name before it is removed with everything it said.
class SourceRemoveDialog : public QDialog
{
    Q_OBJECT
public:
    /// name: as the source has it. Accepted: it was typed, letter for letter.
    explicit SourceRemoveDialog(const QString &name, QWidget *parent = nullptr);

private:
    QLineEdit *m_typed;
};

} // namespace postern
