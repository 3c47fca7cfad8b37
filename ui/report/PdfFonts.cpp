// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PdfFonts.h"

#include <QCryptographicHash>
#include <QtEndian>

// Only the pointers of the standard library; without it the header warns about its old ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace postern {

namespace {
/// "ABCDEF", from the content, so that two runs give one name.
std::string tagOf(const QByteArray &font)
{
    std::string tag;
    const QByteArray digest = QCryptographicHash::hash(font, QCryptographicHash::Sha256);
    for (int i = 0; i < 6; ++i)
        tag += char('A' + static_cast<unsigned char>(digest[i]) % 26);
    return tag;
}

/// How many letters a TrueType file holds, from its table of maximums; 0 when it has none.
int glyphsIn(const QByteArray &font)
{
    constexpr int head = 12;
    constexpr int record = 16;
    if (font.size() < head)
        return 0;
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < tables && font.size() >= head + (i + 1) * record; ++i) {
        const char *entry = font.constData() + head + i * record;
        const qint64 at = qFromBigEndian<quint32>(entry + 8);
        if (QByteArrayView(entry, 4) == "maxp" && at + 6 <= font.size())
            return qFromBigEndian<quint16>(font.constData() + at + 4);
    }
    return 0;
}

/// One bit a letter, from the highest; all of them are there.
std::string allOf(int glyphs)
{
    std::string bits(std::size_t(glyphs) / 8, '\xFF');
    if (glyphs % 8 > 0)
        bits += char(0xFF << (8 - glyphs % 8));
    return bits;
}

void labelFont(QPDF &pdf, QPDFObjectHandle font)
{
    QPDFObjectHandle letters = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = letters.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        return;
    const auto data = descriptor.getKey("/FontFile2").getStreamData();
    const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    const std::string old = font.getKey("/BaseFont").getName();
    const std::string plain = old.substr(old.find('+') == std::string::npos ? 1 : old.find('+') + 1);
    const auto name = QPDFObjectHandle::newName("/" + tagOf(bytes) + "+" + plain);
    font.replaceKey("/BaseFont", name);
    letters.replaceKey("/BaseFont", name);
    descriptor.replaceKey("/FontName", name);
    if (const int glyphs = glyphsIn(bytes); glyphs > 0)
        descriptor.replaceKey("/CIDSet", QPDFObjectHandle::newStream(&pdf, allOf(glyphs)));
}
} // namespace

void labelPdfFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font") && object.getKey("/DescendantFonts").isArray())
            labelFont(pdf, object);
}

} // namespace postern
