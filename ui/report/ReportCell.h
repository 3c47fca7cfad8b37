// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "ui/report/PaperDrawing.h"
#include "ui/report/PaperText.h"

#include <optional>

namespace postern {

/// What stands in one place of a table: words, a severity's mark or an icon before them, or a drawing.
struct ReportCell
{
    PaperText text;
    std::optional<Severity> mark;
    QString icon;                 ///< name of an icon of the program; may be empty
    Token iconColor = Token::Text2;
    PaperDrawing drawing;         ///< instead of words
    qreal drawingHeight = 10;

    static ReportCell of(const QString &text, const PaperLook &look, int atMost = 2)
    {
        ReportCell cell;
        cell.text = PaperText(text, look, atMost);
        return cell;
    }
    static ReportCell of(Severity severity)
    {
        ReportCell cell;
        cell.mark = severity;
        return cell;
    }
    static ReportCell of(qreal height, PaperDrawing drawing)
    {
        ReportCell cell;
        cell.drawing = std::move(drawing);
        cell.drawingHeight = height;
        return cell;
    }
};

} // namespace postern
