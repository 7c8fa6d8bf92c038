// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/joint/joint_search.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace continua::test {

/// What a random joint instance is made of.
struct JointShape {
    int sites = 12;
    int workloads = 10;
    int chords = 5;  ///< Links beside those of a ring.
    bool isProtected = false;
    bool isTight = false;  ///< Little power at each site.
};

class JointMaker {
public:
    JointMaker(const JointShape& shape, std::uint64_t seed)
        : m_shape(shape), m_random(seed * 6007 + 11)
    {
        m_made.name = "made up " + std::to_string(seed);
        m_made.isProtected = shape.isProtected;
    }

    engine::JointInstance make()
    {
        m_made.racks = {{20.0, 16.0, 120.0}, {60.0, 64.0, 330.0}, {130.0, 144.0, 640.0}};
        for (int s = 0; s < m_shape.sites; ++s)
            addSite();
        for (int s = 0; s < m_shape.sites; ++s)
            addLink(s, (s + 1) % m_shape.sites);
        for (int c = 0; c < m_shape.chords; ++c) {
            const int a = whole(0, m_shape.sites - 1);
            const int b = (a + whole(2, m_shape.sites - 2)) % m_shape.sites;
            addLink(a, b);
        }
        for (int w = 0; w < m_shape.workloads; ++w)
            addWorkload();
        return m_made;
    }

private:
    int whole(int least, int most)
    {
        return least
             + static_cast<int>(m_random.below(static_cast<std::uint64_t>(most - least) + 1));
    }

    void addSite()
    {
        engine::JointInstance::Site site;
        site.name = "S" + std::to_string(m_made.sites.size());
        site.openCost = whole(150, 480);
        site.powerKw = m_shape.isTight ? whole(9, 21) : whole(20, 52);
        site.coolingKw = std::floor(site.powerKw * whole(68, 85) / 100.0);
        site.space = whole(2, 5);
        site.puePercent = whole(110, 158);
        site.energyPerKw = whole(2, 8);
        m_made.sites.push_back(site);
    }

    void addLink(int a, int b)
    {
        const int km = whole(40, 420);
        m_made.links.push_back({a, b, double(km), {}});
        const double small = 9.0 + std::round(km / 27.0);
        m_made.links.back().modules = {{10.0, small}, {40.0, std::round(2.3 * small)}};
    }

    void addWorkload()
    {
        static constexpr int kGpus[] = {1, 2, 4, 8, 8, 16, 24};
        engine::JointInstance::Workload workload;
        workload.source = whole(0, m_shape.sites - 1);
        const int most = m_shape.isTight ? 4 : 6;
        workload.gpu = kGpus[whole(0, most)];
        workload.kw = std::max(1.0, std::round(workload.gpu * 0.9) + whole(-1, 2));
        workload.gbps = whole(3, 15);
        for (int s = 0; s < m_shape.sites; ++s) {
            if (s != workload.source && whole(0, 9) < 3)
                continue;
            workload.allowed.push_back(s);
            if (m_shape.isProtected)
                addPairs(s, workload);
        }
        m_made.workloads.push_back(std::move(workload));
    }

    /// Both ways round the ring, and those by a chord beside it.
    void addPairs(int site, engine::JointInstance::Workload& workload)
    {
        std::vector<std::vector<int>> ways(2);
        for (int s = workload.source; s != site; s = (s + 1) % m_shape.sites)
            ways[0].push_back(s);
        for (int s = workload.source; s != site;) {
            s = (s + m_shape.sites - 1) % m_shape.sites;
            ways[1].push_back(s);
        }
        auto& pairs = workload.pairs[site];
        pairs.push_back({ways[0], ways[1]});
        for (std::size_t l = static_cast<std::size_t>(m_shape.sites); l < m_made.links.size();
             ++l) {
            const auto& link = m_made.links[l];
            if ((link.from == workload.source && link.to == site)
                || (link.to == workload.source && link.from == site)) {
                pairs.push_back({{static_cast<int>(l)}, ways[0]});
                pairs.push_back({ways[1], {static_cast<int>(l)}});
            }
        }
    }

    JointShape m_shape;
    Random m_random;
    engine::JointInstance m_made;
};

/// The least cost of modules that carry so much, by trying all counts.
inline double moduleCost(const std::vector<engine::JointInstance::Module>& modules, double gbps,
                         std::size_t from = 0)
{
    if (gbps <= 1e-6)
        return 0.0;
    if (from == modules.size())
        return std::numeric_limits<double>::infinity();
    double best = std::numeric_limits<double>::infinity();
    for (int count = 0;; ++count) {
        const double left = gbps - count * modules[from].gbps;
        best = std::min(best, count * modules[from].cost + moduleCost(modules, left, from + 1));
        if (left <= 1e-6)
            return best;
    }
}

/// The least cost of racks for so much, by trying all counts; infinite where they do not fit.
inline double rackCost(const engine::JointInstance& instance, double gpu, double kw, int space,
                       std::size_t from = 0)
{
    if (gpu <= 1e-6 && kw <= 1e-6)
        return 0.0;
    double best = std::numeric_limits<double>::infinity();
    if (from == instance.racks.size())
        return best;
    const auto& rack = instance.racks[from];
    for (int count = 0; count <= space; ++count)
        best = std::min(best, count * rack.cost
                                  + rackCost(instance, gpu - count * rack.gpu, kw - count * rack.kw,
                                             space - count, from + 1));
    return best;
}

/// What an answer costs, added up from the instance alone; a complaint if it breaks a rule.
struct JointSum {
    double cost = 0.0;
    std::string complaint = {};
};

inline JointSum sumUp(const engine::JointInstance& instance, const engine::JointAnswer& answer)
{
    const auto at = [](int index) { return static_cast<std::size_t>(index); };
    JointSum sum;
    const auto complain = [&](const std::string& what) {
        if (sum.complaint.empty())
            sum.complaint = what;
    };
    if (answer.sites.size() != instance.workloads.size()
        || answer.racks.size() != instance.sites.size()) {
        complain("not all are placed");
        return sum;
    }
    std::vector<double> kw(instance.sites.size(), 0.0);
    std::vector<double> gpu(instance.sites.size(), 0.0);
    std::vector<char> isOpen(instance.sites.size(), 0);
    for (std::size_t w = 0; w < answer.sites.size(); ++w) {
        const auto& workload = instance.workloads[w];
        const int site = answer.sites[w];
        if (std::find(workload.allowed.begin(), workload.allowed.end(), site)
            == workload.allowed.end()) {
            complain("workload " + std::to_string(w) + " is where it may not be");
            return sum;
        }
        kw[at(site)] += workload.kw;
        gpu[at(site)] += workload.gpu;
        isOpen[at(site)] = 1;
        sum.cost += instance.sites[at(site)].energyPerKw * workload.kw;
    }
    for (std::size_t s = 0; s < instance.sites.size(); ++s) {
        const auto& site = instance.sites[s];
        sum.cost += isOpen[s] != 0 ? site.openCost : 0.0;
        double rackKw = 0.0;
        double rackGpu = 0.0;
        int racks = 0;
        for (std::size_t k = 0; k < instance.racks.size(); ++k) {
            const int count = answer.racks[s][k];
            racks += count;
            rackKw += count * instance.racks[k].kw;
            rackGpu += count * instance.racks[k].gpu;
            sum.cost += count * instance.racks[k].cost;
        }
        const std::string name = " at site " + std::to_string(s);
        if (kw[s] > rackKw + 1e-6 || gpu[s] > rackGpu + 1e-6)
            complain("too few racks" + name);
        if (racks > site.space)
            complain("too many racks" + name);
        if (kw[s] * site.puePercent > 100.0 * site.powerKw + 1e-6)
            complain("too much power" + name);
        if (kw[s] > site.coolingKw + 1e-6)
            complain("too much heat" + name);
    }
    std::vector<double> load(instance.links.size(), 0.0);
    std::vector<double> carried(instance.workloads.size(), 0.0);
    const auto walk = [&](int from, int to, const std::vector<int>& links, double gbps) {
        int node = from;
        for (const int link : links) {
            const auto& over = instance.links[at(link)];
            if (over.from != node && over.to != node)
                return false;
            node = over.from == node ? over.to : over.from;
            load[at(link)] += gbps;
        }
        return node == to;
    };
    for (const engine::JointFlow& flow : answer.flows) {
        const auto& workload = instance.workloads[at(flow.workload)];
        const int site = answer.sites[at(flow.workload)];
        carried[at(flow.workload)] += flow.gbps;
        // Ways are told from the lower site on.
        const int first = std::min(workload.source, site);
        const int last = std::max(workload.source, site);
        if (!walk(first, last, flow.working, flow.gbps))
            complain("a way of workload " + std::to_string(flow.workload) + " leads elsewhere");
        if (!instance.isProtected)
            continue;
        if (!walk(first, last, flow.protection, flow.gbps))
            complain("a second way of workload " + std::to_string(flow.workload)
                     + " leads elsewhere");
        auto working = flow.working;
        auto protection = flow.protection;
        if (site < workload.source) {
            std::reverse(working.begin(), working.end());
            std::reverse(protection.begin(), protection.end());
        }
        const auto& pairs = workload.pairs.at(site);
        if (flow.gbps != workload.gbps
            || std::none_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
                   return (pair.working == working && pair.protection == protection)
                       || (pair.working == protection && pair.protection == working);
               }))
            complain("workload " + std::to_string(flow.workload) + " takes a pair not listed");
    }
    for (std::size_t w = 0; w < carried.size(); ++w)
        if (answer.sites[w] != instance.workloads[w].source
            && std::abs(carried[w] - instance.workloads[w].gbps) > 1e-6)
            complain("traffic of workload " + std::to_string(w) + " is missing");
    for (std::size_t l = 0; l < load.size(); ++l)
        sum.cost += moduleCost(instance.links[l].modules, load[l]);
    return sum;
}

/// The least cost over all placements, and over all pairs, or on a plain ring over all ways of
/// sending a whole number of halves of each Gbit/s either way round, which loses nothing: where
/// needs and capacities are whole, flows on a ring need no finer parts. Infinite: none exists.
inline double optimumOf(const engine::JointInstance& instance)
{
    const auto at = [](int index) { return static_cast<std::size_t>(index); };
    const int ring = static_cast<int>(instance.sites.size());
    double best = std::numeric_limits<double>::infinity();
    std::vector<int> hosts(instance.workloads.size(), -1);
    std::vector<double> load(instance.links.size(), 0.0);

    std::function<void(std::size_t, double)> flow = [&](std::size_t w, double cost) {
        if (cost >= best)
            return;
        if (w == hosts.size()) {
            for (std::size_t l = 0; l < load.size(); ++l)
                cost += moduleCost(instance.links[l].modules, load[l]);
            best = std::min(best, cost);
            return;
        }
        const auto& workload = instance.workloads[w];
        if (hosts[w] == workload.source)
            return flow(w + 1, cost);
        const auto before = load;
        if (instance.isProtected) {
            for (const auto& pair : workload.pairs.at(hosts[w])) {
                for (const auto* way : {&pair.working, &pair.protection})
                    for (const int link : *way)
                        load[at(link)] += workload.gbps;
                flow(w + 1, cost);
                load = before;
            }
            return;
        }
        const int halves = static_cast<int>(2.0 * workload.gbps);
        for (int by = 0; by <= halves; ++by) {
            for (int s = workload.source; s != hosts[w]; s = (s + 1) % ring)
                load[at(s)] += by / 2.0;
            for (int s = hosts[w]; s != workload.source; s = (s + 1) % ring)
                load[at(s)] += (halves - by) / 2.0;
            flow(w + 1, cost);
            load = before;
        }
    };
    std::function<void(std::size_t)> place = [&](std::size_t w) {
        if (w < hosts.size()) {
            for (const int site : instance.workloads[w].allowed) {
                hosts[w] = site;
                place(w + 1);
            }
            return;
        }
        double cost = 0.0;
        for (int s = 0; s < ring; ++s) {
            double kw = 0.0;
            double gpu = 0.0;
            for (std::size_t v = 0; v < hosts.size(); ++v)
                if (hosts[v] == s) {
                    kw += instance.workloads[v].kw;
                    gpu += instance.workloads[v].gpu;
                }
            const auto& site = instance.sites[at(s)];
            if (kw == 0.0)
                continue;
            if (kw * site.puePercent > 100.0 * site.powerKw + 1e-9 || kw > site.coolingKw + 1e-9)
                return;
            cost += site.openCost + site.energyPerKw * kw + rackCost(instance, gpu, kw, site.space);
        }
        flow(0, cost);
    };
    place(0);
    return best;
}

}  // namespace continua::test
