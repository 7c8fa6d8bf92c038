// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/joint_problem.h"

#include "core/engine/kit_cover.h"
#include "core/model/change_set.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

enum ResourceOfJoint { kGpu, kKw, kResources };

constexpr double kKmPerMs = 200.0;

template <class Row>
Id<Row> idOf(std::size_t index)
{
    return {static_cast<std::int64_t>(index) + 1};
}

Design designOf(const JointInstance& instance, std::shared_ptr<const Catalog> catalog)
{
    ChangeSet edit;
    for (std::size_t s = 0; s < instance.sites.size(); ++s) {
        Site site{.id = idOf<Site>(s), .code = "S" + std::to_string(s)};
        site.name = instance.sites[s].name;
        edit.insert(site);
    }
    for (std::size_t l = 0; l < instance.links.size(); ++l) {
        const JointInstance::Link& from = instance.links[l];
        Link link{.id = idOf<Link>(l), .code = "L" + std::to_string(l)};
        link.from = idOf<Site>(static_cast<std::size_t>(from.from));
        link.to = idOf<Site>(static_cast<std::size_t>(from.to));
        link.length = Length::fromKm(from.km);
        link.leased = LeasedService{};
        link.leased->latency = Duration::fromMs(from.km / kKmPerMs);
        edit.insert(link);
    }
    Design design({.title = instance.name}, std::move(catalog));
    [[maybe_unused]] const Result<> done = edit.applyTo(design);
    return design;
}

void addSites(const JointInstance& instance, Problem& problem)
{
    for (const JointInstance::RackType& rack : instance.racks)
        problem.kits.push_back({.supply = {rack.gpu, rack.kw}});
    for (std::size_t s = 0; s < instance.sites.size(); ++s) {
        const JointInstance::Site& from = instance.sites[s];
        HostSite site{.id = idOf<Site>(s)};
        site.hostCost = from.openCost;
        site.ceilings = {
            {.resource = kKw, .perUnit = from.puePercent / 100.0, .most = from.powerKw},
            {.resource = kKw, .perUnit = 1.0, .most = from.coolingKw}};
        site.room.positions = from.space;
        for (std::size_t k = 0; k < instance.racks.size(); ++k)
            site.kits.push_back({static_cast<int>(k), instance.racks[k].cost});
        problem.sites.push_back(std::move(site));
    }
}

void addLinks(const JointInstance& instance, Problem& problem)
{
    for (std::size_t l = 0; l < instance.links.size(); ++l) {
        const JointInstance::Link& from = instance.links[l];
        LinkEntry link{.id = idOf<Link>(l), .from = from.from, .to = from.to, .isLeased = true};
        for (const JointInstance::Module& module : from.modules)
            link.modules.push_back({module.gbps, module.cost});
        problem.links.push_back(std::move(link));
    }
}

/// More than any plan pays for all else, so that nothing is left out that can be served.
double penaltyFor(const JointInstance& instance)
{
    double sum = 1.0;
    double gbps = 0.0;
    double dearest = 0.0;
    double kw = 0.0;
    for (const JointInstance::Workload& workload : instance.workloads) {
        gbps += workload.gbps * (instance.isProtected ? 2.0 : 1.0);
        kw += workload.kw;
    }
    for (const JointInstance::RackType& rack : instance.racks)
        dearest = std::max(dearest, rack.cost);
    double energy = 0.0;
    for (const JointInstance::Site& site : instance.sites) {
        sum += site.openCost + site.space * dearest;
        energy = std::max(energy, site.energyPerKw);
    }
    for (const JointInstance::Link& link : instance.links)
        for (const JointInstance::Module& module : link.modules)
            sum += std::ceil(gbps / module.gbps) * module.cost;
    return sum + energy * kw;
}

/// At most so many parts of a flow, whose sums make most parts of it: halves of what is left, in
/// whole Gbit/s where it is.
std::vector<std::int64_t> partsOf(double gbps, int most)
{
    constexpr std::int64_t kGbps = 1'000'000;
    std::int64_t left = std::llround(gbps * static_cast<double>(kGbps));
    const std::int64_t unit = left % kGbps == 0 ? kGbps : 1;
    std::vector<std::int64_t> parts;
    while (left > 0) {
        const bool isLast = std::ssize(parts) + 1 == most;
        const std::int64_t part = isLast ? left : (left / unit + 1) / 2 * unit;
        parts.push_back(part);
        left -= part;
    }
    return parts;
}

void addWorkload(const JointInstance& instance, std::size_t index, double penalty, int parts,
                 Problem& problem)
{
    const JointInstance::Workload& from = instance.workloads[index];
    const int number = static_cast<int>(index);
    problem.workloads.push_back(
        {.id = idOf<Workload>(index), .firstReplica = number, .replicas = 1});
    ReplicaEntry replica{.workload = idOf<Workload>(index), .workloadIndex = number};
    replica.need = {from.gpu, from.kw};
    replica.needsCompute = true;
    replica.penalty = penalty;
    for (const JointInstance::Site& site : instance.sites)
        replica.costAt.push_back(site.energyPerKw * from.kw);
    for (const int site : from.allowed) {
        const auto pairs = from.pairs.find(site);
        const bool hasWay = !instance.isProtected || site == from.source
                         || (pairs != from.pairs.end() && !pairs->second.empty());
        if (hasWay
            && isUnderCeilings(problem.sites[static_cast<std::size_t>(site)],
                               {{.pool = 0, .need = replica.need}}))
            replica.candidates.push_back(site);
    }
    problem.transits.emplace_back(instance.sites.size(), true);
    FlowEntry flow{.workload = idOf<Workload>(index), .workloadIndex = number};
    flow.sourceSite = from.source;
    flow.toReplica = number;
    flow.hours = (1U << 24) - 1;
    flow.transit = number;
    flow.penalty = penalty;
    flow.protectionPenalty = penalty;
    flow.protection = instance.isProtected ? Protection::OnePlusOne : Protection::None;
    const std::vector<std::int64_t> sizes =
        instance.isProtected ? std::vector{std::int64_t(std::llround(from.gbps * 1e6))}
                             : partsOf(from.gbps, parts);
    for (const std::int64_t kbps : sizes) {
        flow.kbps = kbps;
        flow.number = static_cast<int>(replica.flows.size());
        replica.flows.push_back(static_cast<int>(problem.flows.size()));
        problem.flows.push_back(flow);
    }
    problem.replicas.push_back(std::move(replica));
    for (const auto& [site, pairs] : from.pairs)
        for (const JointInstance::Pair& pair : pairs) {
            if (site == from.source)
                continue;
            GivenPair given{pair.working, pair.protection};
            if (site < from.source) {
                std::reverse(given.working.begin(), given.working.end());
                std::reverse(given.protection.begin(), given.protection.end());
            }
            problem.givenPairs[{number, std::min(site, from.source), std::max(site, from.source)}]
                .push_back(std::move(given));
        }
}

Problem problemFrom(const JointInstance& instance, int parts)
{
    Problem problem;
    problem.resources = {{.accelerator = "gpu"}, {}};
    addSites(instance, problem);
    addLinks(instance, problem);
    const double penalty = penaltyFor(instance);
    for (std::size_t w = 0; w < instance.workloads.size(); ++w)
        addWorkload(instance, w, penalty, parts, problem);
    return problem;
}

}  // namespace

JointProblem::JointProblem(const JointInstance& instance, std::shared_ptr<const Catalog> catalog,
                           int parts)
    : design(designOf(instance, std::move(catalog))), topology(design),
      problem(problemFrom(instance, parts))
{
}

}  // namespace continua::engine
