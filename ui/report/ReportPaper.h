// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace postern {

/// The sheet a report is printed on: its size, and what stands in the head and the foot of every page.
/// Lengths are in units of 1/96 inch.
struct ReportPaper
{
    QString organisation;
    QString classification;  ///< at the right of the head: "Internal"; may be empty
    Instant dataAt{};        ///< the instant the data are of; also the dates inside the file
    QString digest;          ///< of the database, hexadecimal; the first eight are shown
    QString madeFor;         ///< a person the foot names; may be empty
    QString title;           ///< "Account dossier"
    QString fileTitle;       ///< in the properties of the file
    qreal top = 48;          ///< space over the head

    static QSizeF size() { return {794, 1123}; } ///< A4
    /// What is left for the blocks.
    QRectF area() const;
    /// Head and foot. page: from 1.
    void paint(QPainter &painter, const Theme &theme, int page, int pages) const;

    /// "Postern 0.1".
    static QString program();
};

} // namespace postern
