// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace postern {

/// Sections under each other with hairlines between them; the panel at the side of a list.
class SideColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit SideColumn(const QString &name, QWidget *parent = nullptr);

    /// Takes the content over. title may be empty; right stands at its right end and may be nullptr.
    QWidget *addSection(const QString &title, QWidget *content, QWidget *right = nullptr);
    void clear();

private:
    QVBoxLayout *m_lines;
};

} // namespace postern
