// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TerminalProgress.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace postern {

namespace {

std::atomic<Progress *> interrupted{nullptr};

void onInterrupt(int)
{
    if (Progress *progress = interrupted.load())
        progress->cancel(); // one atomic store
}

} // namespace

TerminalProgress::TerminalProgress() : m_progress(isatty(STDERR_FILENO) ? Progress::Watcher(show) : Progress::Watcher())
{
    interrupted.store(&m_progress);
    std::signal(SIGINT, onInterrupt);
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    interrupted.store(nullptr);
    if (isatty(STDERR_FILENO))
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::show(const Progress::Reading &reading)
{
    using Clock = std::chrono::steady_clock;
    static Clock::time_point told;
    if (Clock::now() - told < std::chrono::milliseconds(200))
        return;
    told = Clock::now();
    if (reading.total > 0)
        std::fprintf(stderr, "\r\033[K%s: %lld of %lld", qPrintable(reading.what), static_cast<long long>(reading.done), static_cast<long long>(reading.total));
    else
        std::fprintf(stderr, "\r\033[K%s", qPrintable(reading.what));
    std::fflush(stderr);
}

} // namespace postern
