// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace postern {

/// Makes every typeface of the file say the same of itself everywhere, as archives want it: a name that
/// follows from the letters that are in it, and the list of these letters. May throw what libqpdf throws.
void labelPdfFonts(QPDF &pdf);

} // namespace postern
