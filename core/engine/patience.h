// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/units/duration.h"

#include <chrono>
#include <cstdint>

namespace continua::engine {

/// How long a search may go on: until it is told to stop or the time allowed has passed. The only
/// place where the engine reads a clock.
class Patience {
public:
    Patience(const JobControl& control, Duration allowed)
        : m_control(control), m_start(std::chrono::steady_clock::now()), m_allowed(allowed)
    {
    }

    bool isOver() const { return isSpent() || isCancelled() || elapsed() >= m_allowed; }

    /// Whether it was told to stop: then what is at hand has to do, whole or not.
    bool isCancelled() const { return m_control.stopRequested(); }

    /// Ends the search, too, when `work`, which counts up elsewhere, has come to `most`: the same
    /// on every machine. Must outlive the search.
    void limitWork(const std::uint64_t& work, std::uint64_t most)
    {
        m_work = &work;
        m_mostWork = most;
    }

    /// Whether what ended the search, if it has, is the work allowed.
    bool isSpent() const { return m_work != nullptr && *m_work >= m_mostWork; }

    Duration elapsed() const
    {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
        return Duration::fromS(passed.count());
    }

private:
    const JobControl& m_control;
    std::chrono::steady_clock::time_point m_start;
    Duration m_allowed;
    const std::uint64_t* m_work = nullptr;
    std::uint64_t m_mostWork = 0;
};

/// Whether one total is lower than another by more than rounding.
inline bool isLower(double a, double b) { return a < b - 1e-9 * (b < 0.0 ? -b : b) - 1e-9; }

}  // namespace continua::engine
