// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replay/HanbitOptions.h"

#include <QByteArray>
#include <QDate>

namespace postern {

/// What the systems of Hanbit Market export at the end of a day: who works there, who may sign in, which keys
/// exist and who knows them.
class HanbitEstate
{
public:
    explicit HanbitEstate(const HanbitOptions &options) : m_options(options) {}

    /// people.csv of HR, as the manifest hr-csv reads it.
    QByteArray people(const QDate &day) const;
    /// users.json of the identity provider, as the manifest okta reads it.
    QByteArray accounts(const QDate &day) const;
    /// credentials.csv and custodians.csv of the register of keys.
    QByteArray credentials(const QDate &day) const;
    QByteArray custodians(const QDate &day) const;

private:
    HanbitOptions m_options;
};

} // namespace postern
