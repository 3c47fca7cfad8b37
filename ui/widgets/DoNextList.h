// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/NextStep.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace postern {

/// Up to three numbered steps, each with a button that prepares it.
class DoNextList : public QWidget
{
    Q_OBJECT
public:
    explicit DoNextList(QWidget *parent = nullptr);
    void setSteps(const QVector<NextStep> &steps);

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout *m_lines;
};

} // namespace postern
