// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/series/CustodianDetail.h"
#include "models/series/EvidenceRow.h"

#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// One secret of an account and who knows it.
struct CredentialDetail
{
    qint64 credentialId = 0;
    QString name;
    QString kind;       ///< access_key, signing_key …
    QString kindText;   ///< "Signing key"
    QString store;      ///< kms, hsm, vault, file …
    QString status;
    bool isLive = false;
    std::optional<Instant> createdAt, rotatedAt, notAfter, lastUsedAt;
    std::optional<Instant> rotationDueAt; ///< when its policy wanted it rotated; set when that is past
    std::optional<bool> isExportable;
    QString line;       ///< "Signing key, valid to 14 Sep 2031"
    QString remark;     ///< "never rotated", "412 days"; may be empty
    bool isRemarkBad = false;
    QVector<CustodianDetail> custodians;
    EvidenceRow origin;
};

} // namespace postern
