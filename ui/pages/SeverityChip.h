// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QWidget>

namespace postern {

/// Mark and words on the tint of a severity.
class SeverityChip : public QWidget
{
    Q_OBJECT

public:
    SeverityChip(Severity severity, const QString &text, QWidget *parent = nullptr);
    void set(Severity severity, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    QString m_text;
};

} // namespace postern
