// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PdfSeal.h"

#include "ui/report/PdfFonts.h"

#include <QCoreApplication>
#include <QDateTime>

// Only the pointers of the standard library; without it the header warns about its old ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <string>

namespace postern {

namespace {
struct Labels
{
    QString title;
    QString program;
    Instant at;

    QString date(const QString &format) const
    {
        return QDateTime::fromSecsSinceEpoch(toEpoch(at), Qt::UTC).toString(format);
    }
};

/// What readers and archives take from a file without opening its pages; for PDF/A-1b it has to
/// say the same as the Info dictionary.
QByteArray metadata(const Labels &labels)
{
    const QString at = toIso(labels.at);
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li>"
               "</rdf:Alt></dc:title></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
               "<xmp:CreatorTool>%2</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate>"
               "<xmp:ModifyDate>%3</xmp:ModifyDate></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
               "<pdf:Producer>%2</pdf:Producer></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
               "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
               "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(labels.title.toHtmlEscaped(), labels.program.toHtmlEscaped(), at)
        .toUtf8();
}

void label(QPDF &pdf, const Labels &labels)
{
    const auto text = [](const QString &words) { return QPDFObjectHandle::newUnicodeString(words.toStdString()); };
    const auto date = QPDFObjectHandle::newString(
        labels.date(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", text(labels.title));
    info.replaceKey("/Creator", text(labels.program));
    info.replaceKey("/Producer", text(labels.program));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", info);

    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, metadata(labels).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
    pdf.getTrailer().removeKey("/ID"); // drawn by lot; the writer makes one from the content
}

/// A report is paper: nothing in it opens, runs or leads anywhere.
void disarm(QPDF &pdf)
{
    for (const char *key : {"/OpenAction", "/AA", "/Names", "/AcroForm", "/AF"})
        pdf.getRoot().removeKey(key);
    for (QPDFObjectHandle page : pdf.getAllPages())
        for (const char *key : {"/AA", "/Annots"})
            page.removeKey(key);
}
} // namespace

Result<QByteArray> sealPdf(const QByteArray &raw, const QString &title, const QString &program, Instant at)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", raw.constData(), std::size_t(raw.size()));
        label(pdf, {title, program, at});
        disarm(pdf);
        labelPdfFonts(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4
        writer.forcePDFVersion("1.4");
        writer.setDeterministicID(true);
        writer.setRecompressFlate(false);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception &problem) {
        return Error{QCoreApplication::translate(
                         "postern::PdfSeal",
                         "The report was laid out, but could not be made a PDF file (%1). Nothing was written.")
                         .arg(QString::fromLocal8Bit(problem.what())),
                     {}, false};
    }
}

} // namespace postern
