// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace postern {

/// What a finding is about.
enum class SubjectKind { Account, Credential, Person, Grant, Entitlement, Source, Object, Alert, Workspace };

/// "account", "credential", "person", "grant", "entitlement", "source", "object", "alert" or "workspace" (all of it), as stored.
QString toText(SubjectKind kind);
/// Nothing when it is none of these words.
std::optional<SubjectKind> subjectKindFromText(const QString &text);

} // namespace postern
