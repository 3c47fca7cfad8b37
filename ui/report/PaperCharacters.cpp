// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperCharacters.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/Fonts.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <vector>

namespace postern::paper {

namespace {
std::vector<QRawFont> faces()
{
    std::vector<QRawFont> found;
    for (const QString &family : families()) {
        QFont font(family);
        font.setPixelSize(12);
        const QRawFont face = QRawFont::fromFont(font);
        if (face.isValid() && face.familyName().startsWith(family)) // not what stands in for a missing one
            found.push_back(face);
    }
    return found;
}

bool isPrintable(char32_t code)
{
    if (code < 0x80)
        return true;
    static thread_local const std::vector<QRawFont> known = faces();
    static thread_local QHash<uint, bool> answers;
    const auto answer = answers.constFind(code);
    if (answer != answers.constEnd())
        return *answer;
    bool has = known.empty(); // without the program's own faces there is nothing to compare with
    for (const QRawFont &face : known)
        has = has || face.supportsCharacter(uint(code));
    answers.insert(code, has);
    return has;
}
} // namespace

QString shown(QStringView data)
{
    const QString line = display::line(data);
    QString out;
    out.reserve(line.size());
    for (const uint code : line.toUcs4()) {
        const char32_t unit = code;
        if (isPrintable(unit))
            out += QString::fromUcs4(&unit, 1);
        else
            out += QStringLiteral("\u27E8U+%1\u27E9")
                       .arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
    }
    return out;
}

QString shownInChart(QStringView data)
{
    // Only the face for code has the brackets in which hidden characters are spelled out.
    return shown(data).replace(u'\u27E8', u'\u2039').replace(u'\u27E9', u'\u203A');
}

QStringList families() { return textFamilies() + codeFamilies().first(1); }

} // namespace postern::paper
