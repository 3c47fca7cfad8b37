// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace postern {

/// The first day on which a rule raised a finding in a replay, beside the day it was expected.
struct HanbitFiring
{
    QString rule;
    QString severity;  ///< of its first finding
    QDate day;         ///< in Seoul; null: it never fired
    QString subject;   ///< what its first finding is about
    QDate expected;    ///< null: not in the table of the scenario
    bool isNeverExpected = false; ///< the table says that it never fires
    qint64 customers = 0; ///< customers read by the end of that day

    /// Days before the company recognised it.
    qint64 lead() const { return day.isValid() ? day.daysTo(QDate(2025, 11, 17)) : 0; }
    /// True when the table says something about the rule, and it happened otherwise.
    bool differs() const { return isNeverExpected ? day.isValid() : expected.isValid() && expected != day; }
};

} // namespace postern
