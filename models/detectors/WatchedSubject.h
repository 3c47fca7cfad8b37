// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>

namespace postern {

/// What a detector watches.
enum class WatchedKind : quint8 {
    Account,
    Credential,
    Session,
    Person,
    Network, ///< IPv4 /24, IPv6 /48
    Asn,
    Segment, ///< a credential from one kind of network; `part` says which
    Source
};

/// One thing that a detector watches: somebody, a key, a network, or a part of their use.
struct WatchedSubject
{
    WatchedKind kind = WatchedKind::Account;
    quint8 part = 0;   ///< of a segment: the kind of network
    quint64 id = 0;    ///< interned number, network, AS number
    quint64 store = 0; ///< the data store, when only its use counts; 0 is all

    static WatchedSubject account(quint64 number) { return {WatchedKind::Account, 0, number, 0}; }
    static WatchedSubject credential(quint64 number) { return {WatchedKind::Credential, 0, number, 0}; }
    static WatchedSubject network(quint64 number) { return {WatchedKind::Network, 0, number, 0}; }

    auto operator<=>(const WatchedSubject &) const = default;
};

inline std::size_t hashOf(const WatchedSubject &subject)
{
    quint64 mixed = (subject.id * 0x9E3779B97F4A7C15u) ^ (subject.store * 0xC2B2AE3D27D4EB4Fu)
                    ^ (quint64(subject.kind) << 56) ^ (quint64(subject.part) << 48);
    mixed ^= mixed >> 29;
    mixed *= 0xBF58476D1CE4E5B9u;
    return std::size_t(mixed ^ (mixed >> 32));
}

/// For unordered containers.
struct WatchedSubjectHash
{
    std::size_t operator()(const WatchedSubject &subject) const { return hashOf(subject); }
};

} // namespace postern
