// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include "ui/theme/FontData.h"

#include <QFontDatabase>

#include <vector>

namespace postern {

namespace {
const QString hangulFamily = QStringLiteral("Noto Sans CJK KR");

std::vector<QByteArrayView> &hangulFonts()
{
    static std::vector<QByteArrayView> fonts;
    return fonts;
}

bool addFont(QByteArrayView data)
{
    // The bytes are part of the program and outlive every font: nothing is copied.
    return QFontDatabase::addApplicationFontFromData(
               QByteArray::fromRawData(data.data(), data.size())) >= 0;
}
} // namespace

QStringList installFonts()
{
    QStringList failed;
    for (const BundledFont &font : bundledFonts())
        if (!addFont(font.data))
            failed << QString::fromLatin1(font.name);
    if (!QFontDatabase::families().contains(hangulFamily))
        for (const QByteArrayView data : hangulFonts())
            if (!addFont(data))
                failed << hangulFamily;
    return failed;
}

bool offerHangulFont(QByteArrayView data)
{
    hangulFonts().push_back(data);
    return true;
}

QStringList textFamilies() { return {QStringLiteral("Inter"), hangulFamily}; }
QStringList codeFamilies() { return {QStringLiteral("JetBrains Mono"), hangulFamily}; }

} // namespace postern
