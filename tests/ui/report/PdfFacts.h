// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace postern::test {

/// What can be found out about a PDF file without drawing it.
struct PdfFacts
{
    bool isSound = false;         ///< read without an error or a warning
    int pages = 0;
    QString version;
    QString title;
    QString creationDate;
    QString metadata;             ///< XMP
    QStringList fonts;            ///< of every page, without the tag of a subset
    QStringList fontsLeftOut;     ///< not embedded
    int images = 0;
    QStringList actions;          ///< /JS, /URI … wherever they stand

    static PdfFacts of(const QByteArray &pdf);
    /// The words of the file as pdftotext reads them.
    static QString text(const QByteArray &pdf);
};

} // namespace postern::test
