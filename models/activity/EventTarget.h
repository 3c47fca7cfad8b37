// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

/// What a value of a log line becomes in an AccessEvent.
enum class EventTarget : quint8 {
    At,
    Id,
    Account,
    Credential,
    Session,
    Token,
    Subject,
    Record,
    RecordNumber,
    Store,
    Action,
    Activity,
    Outcome,
    Address,
    Country,
    Asn,
    AddressKind,
    UserAgent,
    Device,
    Records,
    TargetAccount
};

} // namespace postern
