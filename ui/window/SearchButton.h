// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace postern {

/// Looks like a search field and opens the palette, where searching is done.
class SearchButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postern
