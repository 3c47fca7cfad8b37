// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <atomic>

namespace postern {

/// What time it is. Nothing else in the program asks the system, so that a test and the sample
/// company can say what time it is. May be asked from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<Seconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands where it was put.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_at(toEpoch(at)) {}
    Instant now() const override { return instantFromEpoch(m_at.load()); }
    void set(Instant at) { m_at.store(toEpoch(at)); }

private:
    std::atomic<qint64> m_at;
};

} // namespace postern
