// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/joint_conflict.h"

#include "core/engine/kit_cover.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <optional>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;
constexpr int kMostSteps = 200'000;

using Limit = JointRefusal::Limit;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

struct Sum {
    double gpu = 0.0;
    double kw = 0.0;
};

class Sites {
public:
    explicit Sites(const JointInstance& instance) : m_instance(instance)
    {
        m_problem.resources.resize(2);
        for (const JointInstance::RackType& rack : instance.racks)
            m_problem.kits.push_back({.supply = {rack.gpu, rack.kw}});
        for (const JointInstance::Site& site : instance.sites) {
            HostSite host;
            host.room.positions = site.space;
            for (std::size_t k = 0; k < instance.racks.size(); ++k)
                host.kits.push_back({static_cast<int>(k), instance.racks[k].cost});
            m_problem.sites.push_back(std::move(host));
        }
    }

    /// By which limit a site refuses so much, the one that is missed by the largest part; nothing
    /// if it bears it.
    std::optional<JointRefusal> refusalOf(int index, const Sum& sum) const
    {
        const JointInstance::Site& site = m_instance.sites[at(index)];
        std::vector<JointRefusal> refusals;
        const auto atMost = [&](Limit limit, double needed, double available) {
            if (needed > available + kHair)
                refusals.push_back({index, limit, needed, available});
        };
        double mostKw = 0.0;
        double mostGpu = 0.0;
        for (const JointInstance::RackType& rack : m_instance.racks) {
            mostKw = std::max(mostKw, rack.kw * site.space);
            mostGpu = std::max(mostGpu, rack.gpu * site.space);
        }
        atMost(Limit::Power, sum.kw * site.puePercent / 100.0, site.powerKw);
        atMost(Limit::Cooling, sum.kw, site.coolingKw);
        atMost(Limit::RackKw, sum.kw, mostKw);
        atMost(Limit::RackGpu, sum.gpu, mostGpu);
        if (refusals.empty()) {
            const Cover cover = coverOf(m_problem, m_problem.sites[at(index)],
                                        {{.pool = 0, .need = {sum.gpu, sum.kw}}}, true);
            if (!cover.isFeasible && cover.isExhaustive)
                return JointRefusal{index, Limit::Racks};
            return std::nullopt;
        }
        const auto part = [](const JointRefusal& refusal) {
            return refusal.shortBy() / std::max(refusal.needed, kHair);
        };
        return *std::max_element(
            refusals.begin(), refusals.end(),
            [&](const JointRefusal& a, const JointRefusal& b) { return part(a) < part(b); });
    }

    std::optional<JointRefusal> refusalOf(int index, const JointInstance::Workload& workload) const
    {
        if (auto refusal = refusalOf(index, Sum{workload.gpu, workload.kw}))
            return refusal;
        const auto pairs = workload.pairs.find(index);
        const bool hasWay =
            index == workload.source
            || (m_instance.isProtected ? pairs != workload.pairs.end() && !pairs->second.empty()
                                       : isReached(workload.source, index));
        return hasWay ? std::nullopt : std::optional(JointRefusal{index, Limit::Ways});
    }

private:
    bool isReached(int from, int to) const
    {
        std::vector<char> isSeen(m_instance.sites.size(), 0);
        isSeen[at(from)] = 1;
        for (bool grows = true; grows;) {
            grows = false;
            for (const JointInstance::Link& link : m_instance.links)
                if (!link.modules.empty() && isSeen[at(link.from)] != isSeen[at(link.to)]) {
                    isSeen[at(link.from)] = isSeen[at(link.to)] = 1;
                    grows = true;
                }
        }
        return isSeen[at(to)] != 0;
    }

    const JointInstance& m_instance;
    Problem m_problem;
};

/// Whether workloads can all be somewhere: the largest first, depth first.
class Fitting {
public:
    Fitting(const JointInstance& instance, const Sites& sites, std::vector<int> workloads)
        : m_instance(instance), m_sites(sites), m_workloads(std::move(workloads)),
          m_sums(instance.sites.size())
    {
        std::stable_sort(m_workloads.begin(), m_workloads.end(), [&](int a, int b) {
            return instance.workloads[at(a)].kw > instance.workloads[at(b)].kw;
        });
    }

    /// Nothing: there was too much to look at.
    std::optional<bool> run()
    {
        const bool fits = place(0);
        if (m_steps > kMostSteps)
            return std::nullopt;
        return fits;
    }

private:
    bool place(std::size_t next)
    {
        if (next == m_workloads.size())
            return true;
        const JointInstance::Workload& workload = m_instance.workloads[at(m_workloads[next])];
        for (const int site : workload.allowed) {
            if (++m_steps > kMostSteps)
                return false;
            Sum& sum = m_sums[at(site)];
            const Sum before = sum;
            sum.gpu += workload.gpu;
            sum.kw += workload.kw;
            const bool fits = !m_sites.refusalOf(site, workload) && !m_sites.refusalOf(site, sum)
                           && place(next + 1);
            sum = before;
            if (fits)
                return true;
        }
        return false;
    }

    const JointInstance& m_instance;
    const Sites& m_sites;
    std::vector<int> m_workloads;
    std::vector<Sum> m_sums;
    int m_steps = 0;
};

std::string number(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

std::string textOf(const JointRefusal& refusal, const JointInstance& instance)
{
    const JointInstance::Site& site = instance.sites[at(refusal.site)];
    const std::string name =
        "site " + std::to_string(refusal.site) + (site.name.empty() ? "" : " (" + site.name + ")");
    const auto figures = [&](const char* what, const char* unit) {
        return name + ": " + what + ", needed " + number(refusal.needed) + unit + ", available "
             + number(refusal.available) + unit + ", short by " + number(refusal.shortBy()) + unit;
    };
    switch (refusal.limit) {
    case Limit::Power: return figures("power with its PUE", " kW");
    case Limit::Cooling: return figures("cooling", " kW");
    case Limit::RackKw: return figures("power of as many racks as it has space for", " kW");
    case Limit::RackGpu: return figures("GPUs of as many racks as it has space for", "");
    case Limit::Racks: return name + ": no racks in its space supply both GPUs and power";
    case Limit::Ways: break;
    }
    return name + ": no way to it from the source";
}

}  // namespace

std::vector<JointConflict> conflictsOf(const JointInstance& instance)
{
    const Sites sites(instance);
    std::vector<JointConflict> conflicts;
    for (std::size_t w = 0; w < instance.workloads.size(); ++w) {
        JointConflict conflict{.workloads = {static_cast<int>(w)}};
        for (const int site : instance.workloads[w].allowed)
            if (const auto refusal = sites.refusalOf(site, instance.workloads[w]))
                conflict.refusals.push_back(*refusal);
        if (conflict.refusals.size() == instance.workloads[w].allowed.size())
            conflicts.push_back(std::move(conflict));
    }
    if (!conflicts.empty())
        return conflicts;
    std::vector<int> left(instance.workloads.size());
    std::iota(left.begin(), left.end(), 0);
    if (Fitting(instance, sites, left).run().value_or(true))
        return {};
    for (std::size_t i = 0; i < left.size();) {
        std::vector<int> without = left;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        if (Fitting(instance, sites, without).run().value_or(true))
            ++i;
        else
            left = std::move(without);
    }
    return {{.workloads = std::move(left)}};
}

std::string textOf(const std::vector<JointConflict>& conflicts, const JointInstance& instance)
{
    std::string text;
    for (const JointConflict& conflict : conflicts) {
        std::string names;
        for (const int w : conflict.workloads)
            names += (names.empty() ? "" : ", ") + std::to_string(w) + " ("
                   + number(instance.workloads[at(w)].kw) + " kW, "
                   + number(instance.workloads[at(w)].gpu) + " GPU)";
        text += text.empty() ? "" : " ";
        if (conflict.workloads.size() > 1) {
            text += "Workloads " + names + " fit their allowed sites alone, but not together.";
            continue;
        }
        text += "Workload " + names + " fits none of its "
              + std::to_string(conflict.refusals.size()) + " allowed sites";
        for (std::size_t i = 0; i < conflict.refusals.size(); ++i)
            text += (i == 0 ? ": " : "; ") + textOf(conflict.refusals[i], instance);
        text += ".";
    }
    return text;
}

}  // namespace continua::engine
