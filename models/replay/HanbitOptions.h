// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// What is wanted of a replay of the breach of "Hanbit Market", which is Coupang's under another name.
struct HanbitOptions
{
    /// What the gateway and the issuer of tokens tell.
    enum class Variant {
        A, ///< the stolen key is a fall-back that signs nothing else
        B, ///< it signs the normal traffic too
        C  ///< as A, but no log says which tokens were issued
    };

    double scale = 0.001;  ///< share of the attack's requests, above 0 and at most 1
    double normal = 0;     ///< share of the normal traffic; 0: a hundredth of scale, at least 200 requests a day
    Variant variant = Variant::A;
    bool clean = false;    ///< the twin in which the key was replaced on the developer's last day
    bool withLog = true;   ///< false: only people, accounts and keys
    int everyDays = 1;     ///< above 1, without the log: only every so many days, and those around which something happens
    QString keepLogIn;     ///< folder that keeps every file; empty: a day's files go when they are read
};

} // namespace postern
