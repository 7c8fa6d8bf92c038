// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/spectrum/network_bound.h"
#include "tests/bench/bench_kinds.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace continua::bench {

/// Stops when the time is up.
class Deadline final : public JobControl {
public:
    explicit Deadline(double seconds) : m_limitS(seconds) {}

    double elapsedS() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

    bool stopRequested() const noexcept override { return elapsedS() >= m_limitS; }
    void report(double) override {}

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    double m_limitS;
};

Result<std::string> readText(const std::string& file);

/// A figure as JSON; null where there is none.
std::string number(double value);

/// The last part of a path.
std::string nameOf(const std::string& file);

/// A network whose demands are to be given ways and slots.
struct StaticInstance {
    std::string name = {};
    spectrum::FiberNetwork network = {};
    std::vector<spectrum::NodeDemand> demands = {};
    spectrum::AssignmentProblem problem =
        {};                   ///< The same demands, with the shortest ways as options.
    bool hasAllWays = false;  ///< The options are all that a demand can take.
    /// Slots a demand needs over another way, or nothing where it cannot take it; none: as on its
    /// first option. Never fewer than NodeDemand::width.
    std::function<std::optional<int>(std::size_t demand, const std::vector<int>& way)> widthOver =
        {};
};

/// Bounds and assigns, checks the answer for overlap, and writes the figures every kind prints plus
/// `extra` (whole JSON members, each begun by a comma).
///
/// `bound` is over all ways there are; the ways that its search meets become options too. Where the
/// options are all the ways there are, attainableEnd() counts as well, and, where they are few,
/// coloringBound().
BenchReport benchStatic(StaticInstance instance, const BenchRequest& request,
                        const Deadline& deadline, const std::string& extra);

}  // namespace continua::bench
