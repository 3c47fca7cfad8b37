// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"

namespace postern {

/// Shows how far long work has come on standard error, when that is a terminal, and cancels it when
/// the person presses Ctrl-C. One at a time.
class TerminalProgress
{
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    Progress &progress() { return m_progress; }
    bool isCancelled() const { return !m_progress.isWanted(); }

private:
    static void show(const Progress::Reading &reading);
    Progress m_progress;
};

} // namespace postern
