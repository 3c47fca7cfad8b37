// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorSpec.h"

namespace postern {

namespace {
constexpr int needCount = 14;
} // namespace

QVector<DetectorNeed> allDetectorNeeds()
{
    QVector<DetectorNeed> all;
    for (int bit = 0; bit < needCount; ++bit)
        all << DetectorNeed(1 << bit);
    return all;
}

QString wordsOf(DetectorNeed need)
{
    switch (need) {
    case DetectorNeed::Countries: return QStringLiteral("countries of addresses");
    case DetectorNeed::Positions: return QStringLiteral("positions of addresses");
    case DetectorNeed::Systems: return QStringLiteral("network operators of addresses");
    case DetectorNeed::Records: return QStringLiteral("which records were read");
    case DetectorNeed::Subjects: return QStringLiteral("whose data was read");
    case DetectorNeed::Numbers: return QStringLiteral("numbers of the records that were read");
    case DetectorNeed::Tokens: return QStringLiteral("ids of accepted tokens");
    case DetectorNeed::Issuance: return QStringLiteral("a log of issued tokens");
    case DetectorNeed::Prompts: return QStringLiteral("MFA prompts and their answers");
    case DetectorNeed::Sessions: return QStringLiteral("ids of sessions");
    case DetectorNeed::Failures: return QStringLiteral("refused sign-ins");
    case DetectorNeed::Grants: return QStringLiteral("grants with their time");
    case DetectorNeed::SecretReads: return QStringLiteral("reads from a vault");
    case DetectorNeed::Credentials: return QStringLiteral("the credential of each event");
    }
    return {};
}

} // namespace postern
