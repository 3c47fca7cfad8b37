// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageDescriptor.h"

#include <QVector>

namespace postern {

class Workspace;

/// The pages of the window, in the order of the sidebar. A new page is one line here.
QVector<PageDescriptor> pageList(Workspace &workspace);

} // namespace postern
