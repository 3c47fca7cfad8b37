// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperLook.h"

#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <QVector>

class QPainter;

namespace postern {

/// A text on paper: broken into lines at a width, measured, then drawn. Plain text only: what a
/// source said goes through paper::shown() here, and nothing in it is ever read as markup.
class PaperText
{
public:
    PaperText() = default;
    /// atMost: lines; the last of them is elided. 0: as many as it takes.
    PaperText(const QString &text, const PaperLook &look, int atMost = 0);

    /// Draws that part of the text semibold in the main colour, wherever it first stands.
    PaperText &emphasize(const QString &part);

    bool isEmpty() const { return m_text.isEmpty(); }
    const PaperLook &look() const { return m_look; }
    /// Of all of it on one line.
    qreal width() const;
    qreal height(qreal width) const;
    /// Draws from the top of the rectangle, or in the middle of its height.
    void paint(QPainter &painter, const QRectF &rect, const Theme &theme,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop) const;

private:
    QVector<QTextLayout::FormatRange> formats(const Theme *theme) const;
    int layOut(QTextLayout &layout, qreal width) const;

    QString m_text;
    PaperLook m_look;
    int m_atMost = 0;
    qsizetype m_strongFrom = -1;
    qsizetype m_strongLength = 0;
};

} // namespace postern
