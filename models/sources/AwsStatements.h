// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"
#include "models/sources/Scope.h"

namespace postern {

/// The statements of an AWS policy document as records, in the canonical form that is evaluated later:
/// actions in lower case, lists always lists.
class AwsStatements
{
public:
    /// entitlement: key of what the document belongs to. prefix: before the numbers of its statements,
    /// "trust." for a role's trust policy. Nothing when the document is no policy.
    static std::vector<Record> of(const Node &document, const Scope &scope, const Value &entitlement, std::string_view prefix);

    /// The document itself: of a text of JSON, URL-encoded or not, what it says. Null when it is none.
    static const Node *opened(const Node &document, const Scope &scope);
};

} // namespace postern
