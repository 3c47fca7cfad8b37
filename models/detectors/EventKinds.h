// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"

namespace postern {

/// Somebody or something proved who it is.
inline bool isSignIn(const AccessEvent &event)
{
    return event.activity == EventActivity::SignIn || event.activity == EventActivity::RemoteInteractive
           || event.activity == EventActivity::LegacyAuth;
}

/// Something was done with rights over others: changes of access, keys, policies, logs.
inline bool isPrivilegedUse(const AccessEvent &event)
{
    return isSecurityChange(event.activity) || event.activity == EventActivity::SecretRead
           || event.activity == EventActivity::Grant || event.activity == EventActivity::Activate
           || event.activity == EventActivity::RemoteInteractive;
}

/// Hosting, proxy or tor: not where people usually sit.
inline bool isRented(AddressKind kind)
{
    return kind == AddressKind::Hosting || kind == AddressKind::Proxy || kind == AddressKind::Tor;
}

/// The organisation's own network, or its own way in.
inline bool isOwn(AddressKind kind)
{
    return kind == AddressKind::Corporate || kind == AddressKind::Vpn;
}

} // namespace postern
