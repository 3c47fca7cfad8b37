// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QDate>
#include <QString>

namespace postern {

/// Times, spans and numbers as people read them, in the language and zone of the person. Screens,
/// lists and reports use the same words.
namespace Words {

/// The day in the person's zone.
QDate dayOf(Instant at);
/// "30 Jun 2026".
QString day(Instant at);
/// "07:20" in the person's zone.
QString hour(Instant at);
/// "30 Jun", or with the year when it is not the year of now.
QString shortDay(Instant at, Instant now);
/// "Today 07:20", "22 Nov 22:57", or "8 Mar 2024" once the hour no longer matters (half a year).
QString when(Instant at, Instant now);
/// As when(), with the weekday within the last week: "Sun 22 Nov 22:57".
QString moment(Instant at, Instant now);
/// Always absolute, for paper: "Mon 23 Nov 2026 07:42".
QString onPaper(Instant at);
/// To two units: "8 h 32 min", "146 days". Never negative.
QString span(Seconds span);
/// Whole days between, never negative.
qint64 days(Instant from, Instant to);
/// "1,906", in the person's language.
QString number(qint64 number);
/// Large numbers short: "14.2 M", "212,000".
QString roughly(qint64 number);
/// "seven" up to twelve, then digits; for the beginning of a sentence.
QString inWords(qint64 number);
/// The same with a capital.
QString atStart(const QString &words);
/// Text of a source as it may be shown: control, invisible and direction-changing characters are
/// written out as "⟨U+202E⟩", line breaks become spaces.
QString shown(const QString &fromSource);

} // namespace Words

} // namespace postern
