// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

#include <QVector>

namespace postern {

/// What is known of a subject: names and values in three columns between two lines.
class ReportFacts : public ReportBlock
{
public:
    /// In reading order down the columns, which are filled evenly.
    void add(const QString &name, const QString &value);

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    struct Fact
    {
        PaperText name, value;
    };
    /// Rows of a column.
    qsizetype rows() const;
    qreal columnHeight(qsizetype column, qreal width) const;
    qreal factHeight(const Fact &fact, qreal width) const;

    QVector<Fact> m_facts;
};

} // namespace postern
