// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace postern {

class Appearance;

/// How the program looks and which keys it takes. What is chosen is in force at once, but for the language.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Appearance &appearance, QWidget *parent = nullptr);
};

} // namespace postern
