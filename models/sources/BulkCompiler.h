// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventMapping.h"
#include "models/sources/StreamManifest.h"

#include <optional>

namespace postern {

/// Turns the mapping of a bulk stream into what the engine of events reads at the speed of the disk.
class BulkCompiler
{
public:
    /// stream: bound to answers and format. Nothing when the mapping needs more than the fast way has; why() says what.
    std::optional<EventMapping> compile(const StreamManifest &stream);
    const std::string &why() const { return m_why; }
    /// Name of the source of the accounts, when the mapping gives one.
    const std::string &accountSource() const { return m_accountSource; }

private:
    bool add(EventTarget target, const ValueRule &value);
    bool addPaths(const ValueRule &value, EventFieldRule &rule);
    bool addTurns(const ValueRule &value, EventFieldRule &rule);
    bool refuse(std::string why);

    EventMapping m_mapping;
    std::string m_why;
    std::string m_accountSource;
};

} // namespace postern
