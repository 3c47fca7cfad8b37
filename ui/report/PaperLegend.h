// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

#include <QVector>

#include <optional>

namespace postern {

/// What the colours and shapes of a chart mean, on one line.
class PaperLegend : public ReportBlock
{
public:
    /// The five severities with their words.
    static PaperLegend ofSeverities();

    void add(Severity severity, const QString &word);
    /// A square: filled with the accent, or hollow.
    void add(bool isSolid, const QString &word);
    /// Words at the end, without a sign.
    void add(const QString &words);

    qreal height(qreal, int, int) const override { return 16; }
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    struct Entry
    {
        PaperText word;
        std::optional<Severity> severity;
        std::optional<bool> isSolid;
    };
    QVector<Entry> m_entries;
};

} // namespace postern
