// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/NodeArena.h"

#include <string>
#include <string_view>

namespace postern {

/// One Windows event in XML as nodes: System.EventID, System.Provider.Name, EventData.TargetUserName; a Data without a
/// name is an item of EventData.Data. nullptr when it is no XML: problem says why.
const Node *eventOfXml(std::string_view xml, NodeArena &arena, std::string &problem);

} // namespace postern
