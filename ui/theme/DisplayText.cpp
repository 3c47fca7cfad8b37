// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DisplayText.h"

#include <QChar>

namespace postern::display {

namespace {
bool isHidden(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space: // every space that is not the space
        return code != U' ';
    default:
        break;
    }
    // Letters and marks that are drawn as nothing: joiners, fillers, variation selectors.
    return code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x17B4 || code == 0x17B5
        || code == 0x2800 || code == 0x3164 || code == 0xFFA0 || (code >= 0x180B && code <= 0x180F)
        || (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

bool isMark(char32_t code)
{
    const auto category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

QString spelled(char32_t code)
{
    return u'\u27E8' + QStringLiteral("U+")
        + QString::number(code, 16).toUpper().rightJustified(4, u'0') + u'\u27E9';
}

QString shown(QStringView data, bool keepsLineFeeds)
{
    QString out;
    int marks = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        char32_t code = data[i].unicode();
        if (data[i].isHighSurrogate() && i + 1 < data.size() && data[i + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(data[i], data[i + 1]);
            ++i;
        }
        QString piece;
        if (keepsLineFeeds && code == U'\n')
            piece = QStringLiteral("\n");
        else if (isHidden(code))
            piece = spelled(code);
        else if (isMark(code) && ++marks > maxMarks)
            continue; // a flood of marks takes seconds to draw and covers other rows
        else
            piece = QString::fromUcs4(&code, 1);
        if (!isMark(code))
            marks = 0;
        if (out.size() + piece.size() > maxLength - 1) {
            out += u'\u2026';
            break;
        }
        out += piece;
    }
    // A space at either end would look like no space.
    for (qsizetype end = out.size(); end > 0 && out[end - 1] == u' '; --end)
        if (out.size() + 7 <= maxLength)
            out.replace(end - 1, 1, spelled(U' '));
    if (out.startsWith(u' ') && out.size() + 7 <= maxLength)
        out.replace(0, 1, spelled(U' '));
    return out;
}
} // namespace

QString line(QStringView data) { return shown(data, false); }
QString block(QStringView data) { return shown(data, true); }

QString mnemonic(QStringView data)
{
    return line(data).replace(u'&', QStringLiteral("&&"));
}

QString toolTip(QStringView data)
{
    if (data.isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">") + block(data).toHtmlEscaped()
        + QStringLiteral("</span>");
}

} // namespace postern::display
