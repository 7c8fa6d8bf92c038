// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/assignment_problem.h"

#include <algorithm>
#include <string>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

Result<> check(const RouteOption& option, int fiberCount, const std::string& place)
{
    const auto refusal = [&](const std::string& value, const std::string& expected) {
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = "demands",
                     .place = place,
                     .value = value,
                     .expected = expected};
    };
    if (option.width < 1)
        return refusal(std::to_string(option.width) + " slots", "at least 1 slot");
    std::vector<int> fibers = option.fibers;
    std::sort(fibers.begin(), fibers.end());
    const bool isThere = fibers.empty() || (fibers.front() >= 0 && fibers.back() < fiberCount);
    if (!isThere || std::adjacent_find(fibers.begin(), fibers.end()) != fibers.end())
        return refusal("fibers " + std::to_string(fibers.front()) + " to "
                           + std::to_string(fibers.back()),
                       "different fibers from 0 to " + std::to_string(fiberCount - 1));
    return Done{};
}

}  // namespace

int SlotAssignment::end() const
{
    int end = 0;
    for (const SlotChoice& choice : choices)
        end = std::max(end, choice.range.end());
    return end;
}

Result<> check(const AssignmentProblem& problem)
{
    for (std::size_t d = 0; d < problem.demands.size(); ++d) {
        const std::string place = "demands[" + std::to_string(d) + "].options";
        const std::vector<RouteOption>& options = problem.demands[d].options;
        if (options.empty())
            return Error{.code = ErrorCode::MissingValue, .subject = "demands", .place = place};
        for (std::size_t o = 0; o < options.size(); ++o)
            if (const Result<> checked =
                    check(options[o], problem.fiberCount, place + "[" + std::to_string(o) + "]");
                !checked)
                return checked;
    }
    return Done{};
}

std::optional<SlotOverlap> findOverlap(const AssignmentProblem& problem,
                                       const SlotAssignment& assignment)
{
    struct Use {
        SlotRange range;
        int demand = 0;
    };
    std::vector<std::vector<Use>> uses(at(problem.fiberCount));
    for (std::size_t d = 0; d < problem.demands.size(); ++d) {
        const SlotChoice& choice = assignment.choices[d];
        for (const int fiber : problem.demands[d].options[at(choice.option)].fibers)
            uses[at(fiber)].push_back({choice.range, static_cast<int>(d)});
    }
    for (std::size_t fiber = 0; fiber < uses.size(); ++fiber) {
        std::vector<Use>& row = uses[fiber];
        std::sort(row.begin(), row.end(),
                  [](const Use& a, const Use& b) { return a.range.first < b.range.first; });
        for (std::size_t i = 1; i < row.size(); ++i)
            if (row[i].range.first < row[i - 1].range.end())
                return SlotOverlap{.fiber = static_cast<int>(fiber),
                                   .slot = row[i].range.first,
                                   .first = row[i - 1].demand,
                                   .second = row[i].demand};
    }
    return std::nullopt;
}

}  // namespace continua::spectrum
