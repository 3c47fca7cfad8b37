// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpora/Agreements.h"

namespace postern::test {

void Agreements::against(const QString &oracle)
{
    m_oracles << Oracle{oracle, 0, {}, {}, {}};
}

void Agreements::explain(const QString &what, const QString &reason)
{
    m_oracles.last().reasons.insert(what, reason);
}

void Agreements::compare(const QString &what, const QString &read, const QString &expected)
{
    Oracle &oracle = m_oracles.last();
    if (read == expected) {
        ++oracle.agreed;
        return;
    }
    const QString words = QStringLiteral("%1: read \"%2\", expected \"%3\"").arg(what, read, expected);
    const QString reason = oracle.reasons.take(what);
    if (reason.isEmpty())
        oracle.differing << words;
    else
        oracle.explained << words + QStringLiteral(" – ") + reason;
}

bool Agreements::print(QTextStream &out) const
{
    bool all = true;
    for (const Oracle &oracle : m_oracles) {
        out << oracle.name << ": " << oracle.agreed << " agree, " << oracle.explained.size() << " differ as explained, "
            << oracle.differing.size() << " differ\n";
        for (const QString &words : oracle.explained)
            out << "  explained: " << words << '\n';
        for (const QString &words : oracle.differing)
            out << "  DIFFERS: " << words << '\n';
        for (auto reason = oracle.reasons.begin(); reason != oracle.reasons.end(); ++reason)
            out << "  EXPLAINED AND NOT THERE: " << reason.key() << '\n';
        if (oracle.agreed == 0)
            out << "  NOTHING WAS COMPARED\n";
        all = all && oracle.differing.isEmpty() && oracle.reasons.isEmpty() && oracle.agreed > 0;
    }
    return all;
}

} // namespace postern::test
