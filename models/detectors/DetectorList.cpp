// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorList.h"

#include "models/detectors/AdminGrant.h"
#include "models/detectors/BruteForce.h"
#include "models/detectors/DormantWake.h"
#include "models/detectors/Enumeration.h"
#include "models/detectors/EscalationRead.h"
#include "models/detectors/FirstGeo.h"
#include "models/detectors/ImpossibleTravel.h"
#include "models/detectors/IpRotation.h"
#include "models/detectors/KeyNewNetwork.h"
#include "models/detectors/MassReadDay.h"
#include "models/detectors/MassReadSlow.h"
#include "models/detectors/MfaFatigue.h"
#include "models/detectors/OffHoursAdmin.h"
#include "models/detectors/SecretBulk.h"
#include "models/detectors/SessionReplay.h"
#include "models/detectors/SubjectFanout.h"
#include "models/detectors/TokenWithoutIssuance.h"
#include "models/detectors/UnknownSubjects.h"

namespace postern {

std::vector<std::unique_ptr<Detector>> allDetectors()
{
    std::vector<std::unique_ptr<Detector>> all;
    all.push_back(std::make_unique<FirstGeo>());
    all.push_back(std::make_unique<ImpossibleTravel>());
    all.push_back(std::make_unique<DormantWake>());
    all.push_back(std::make_unique<KeyNewNetwork>());
    all.push_back(std::make_unique<IpRotation>());
    all.push_back(std::make_unique<MassReadDay>());
    all.push_back(std::make_unique<MassReadSlow>());
    all.push_back(std::make_unique<SubjectFanout>());
    all.push_back(std::make_unique<TokenWithoutIssuance>());
    all.push_back(std::make_unique<UnknownSubjects>());
    all.push_back(std::make_unique<Enumeration>());
    all.push_back(std::make_unique<BruteForce>());
    all.push_back(std::make_unique<MfaFatigue>());
    all.push_back(std::make_unique<SessionReplay>());
    all.push_back(std::make_unique<AdminGrant>());
    all.push_back(std::make_unique<SecretBulk>());
    all.push_back(std::make_unique<OffHoursAdmin>());
    all.push_back(std::make_unique<EscalationRead>());
    return all;
}

} // namespace postern
