// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

namespace postern {

/// Whom a dossier is about: mark, name and level.
class ReportSubject : public ReportBlock
{
public:
    ReportSubject(const QString &name, Severity level, const QString &chip);

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    bool isOneLine(qreal width) const;

    PaperText m_name;
    Severity m_level;
    QString m_chip;
};

} // namespace postern
