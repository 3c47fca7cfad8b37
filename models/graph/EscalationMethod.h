// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QMap>
#include <QString>

#include <string>
#include <vector>

namespace postern {

/// One way from a right to more rights. resources/escalation/README.md says what each word means.
struct EscalationMethod
{
    enum class On { User, Group, Role, Policy, Function };
    enum class Gives { Policy, SignIn, Membership, Role };

    std::string id;
    QMap<QString, QString> titles; ///< by language
    std::string edge;
    std::vector<std::string> needs; ///< actions, lower case
    On on = On::Policy;
    Gives gives = Gives::Policy;
    std::string service; ///< of gives Role: the service that has to be trusted

    /// What a file says; an error names the method and the word.
    static Result<std::vector<EscalationMethod>> read(const QString &path);
    /// Those that come with the program.
    static const std::vector<EscalationMethod> &ofAws();
};

} // namespace postern
