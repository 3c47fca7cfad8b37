// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace postern {

/// Makes the typefaces the program carries known to Qt: Inter and JetBrains Mono always, so that
/// pictures and PDF files are the same on every machine, Noto Sans CJK KR only where the system has none. Call once, after the
/// QGuiApplication is there. Answers the names of those that could not be read; empty when all is well.
QStringList installFonts();

/// A typeface an executable carries for Hangul; for the object that holds it to call before main.
bool offerHangulFont(QByteArrayView data);

QStringList textFamilies(); ///< Inter, then the Korean face
QStringList codeFamilies(); ///< JetBrains Mono, then the Korean face

} // namespace postern
