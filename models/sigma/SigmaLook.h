// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaEvent.h"
#include "models/sigma/SigmaFields.h"

#include <QHash>

#include <optional>

namespace postern {

/// One event seen by rules of one product: each name is looked for once, however many rules ask for it.
class SigmaLook
{
public:
    SigmaLook(const SigmaEvent &event, const SigmaFields &fields) : m_event(event), m_fields(fields) {}

    /// What the event has under a name of the rules.
    SigmaScalars values(const QString &name);
    /// Everything it says, for rules that name no field.
    const SigmaScalars &all();
    std::optional<Instant> at();

    /// Counted by whatever could not be decided: a regular expression that took too long.
    int undecided = 0;

private:
    const SigmaEvent &m_event;
    const SigmaFields &m_fields;
    QHash<QString, SigmaScalars> m_known;
    std::optional<SigmaScalars> m_all;
};

} // namespace postern
