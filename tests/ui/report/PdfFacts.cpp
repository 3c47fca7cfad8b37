// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/PdfFacts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// Only the pointers of the standard library; without it the header warns about its old ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>

namespace postern::test {

namespace {
void addFont(PdfFacts &facts, QPDFObjectHandle font)
{
    const QString name = QString::fromStdString(font.getKey("/BaseFont").getName()).section(u'+', -1).remove(u'/');
    if (!facts.fonts.contains(name))
        facts.fonts << name;
    QPDFObjectHandle holder = font;
    if (font.getKey("/DescendantFonts").isArray())
        holder = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = holder.getKey("/FontDescriptor");
    bool isEmbedded = false;
    for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"})
        isEmbedded = isEmbedded || (descriptor.isDictionary() && descriptor.hasKey(key));
    if (!isEmbedded)
        facts.fontsLeftOut << name;
}

void addObject(PdfFacts &facts, QPDFObjectHandle object)
{
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary())
        return;
    for (const char *key : {"/JS", "/JavaScript", "/AA", "/OpenAction", "/Launch", "/URI", "/GoToR", "/EmbeddedFiles", "/Annots"})
        if (dictionary.hasKey(key))
            facts.actions << QString::fromLatin1(key);
    if (dictionary.isDictionaryOfType("/XObject", "/Image"))
        ++facts.images;
    if (dictionary.isDictionaryOfType("/Font") && dictionary.hasKey("/Subtype")
        && dictionary.getKey("/Subtype").getName().rfind("/CIDFont", 0) != 0)
        addFont(facts, dictionary);
}
} // namespace

PdfFacts PdfFacts::of(const QByteArray &bytes)
{
    PdfFacts facts;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
    facts.pages = int(pdf.getAllPages().size());
    facts.version = QString::fromStdString(pdf.getPDFVersion());
    for (QPDFObjectHandle object : pdf.getAllObjects())
        addObject(facts, object);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    facts.title = QString::fromStdString(info.getKey("/Title").getUTF8Value());
    facts.creationDate = QString::fromStdString(info.getKey("/CreationDate").getUTF8Value());
    const auto metadata = pdf.getRoot().getKey("/Metadata").getStreamData();
    facts.metadata = QString::fromUtf8(reinterpret_cast<const char *>(metadata->getBuffer()), qsizetype(metadata->getSize()));
    facts.isSound = pdf.getWarnings().empty();
    return facts;
}

QString PdfFacts::text(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return QStringLiteral("pdftotext of poppler-utils could not be run");
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace postern::test
