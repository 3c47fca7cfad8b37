// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

/// What an identity stands for; the numbers are stored.
enum class IdentityKind : int {
    Person = 1,
    Account = 2,
    Credential = 3,
    Entitlement = 4,
    DataStore = 5,
    Alert = 6,
    Object = 7,
    ChangeWindow = 8,
    Ticket = 9,
    SourcePolicy = 10,
    SodRule = 11,
};

enum class SourceId : qint64 {};
enum class SyncId : qint64 {};
enum class AccountId : qint64 {};
enum class PersonId : qint64 {};
enum class CredentialId : qint64 {};
enum class FindingId : qint64 {};

/// The number of an identity, for binding.
template <typename Id>
constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace postern
