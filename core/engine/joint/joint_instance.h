// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace continua::engine {

/// The reduced joint model of placement, racks, power and leased capacity, as published instances
/// state it.
///
/// Every workload is at one of its sites. A site with a workload is opened. Its racks, any mix of
/// the types, at most `space` of them, supply its GPUs and kW, each summed over the site. The kW at
/// a site are at most `coolingKw` and, times `puePercent` / 100, at most `powerKw`, neither
/// rounded. The Gbit/s of a workload flow between its source and its site, none if they are one.
/// Over a link flows of both directions and of all workloads share the modules leased, any number
/// of each size. A flow may be split over any ways, at no limit on their length, unless the
/// instance is protected: then it takes, whole, one of the pairs listed for its site, and loads the
/// links of both ways.
///
/// Minimized is what opening costs, plus racks, plus `energyPerKw` for every kW, without the PUE,
/// plus modules.
struct JointInstance {
    struct Site {
        std::string name;
        double openCost = 0.0;
        double powerKw = 0.0;
        double coolingKw = 0.0;
        int space = 0;
        double puePercent = 100.0;
        double energyPerKw = 0.0;
    };
    struct RackType {
        double kw = 0.0;
        double gpu = 0.0;
        double cost = 0.0;
    };
    struct Module {
        double gbps = 0.0;
        double cost = 0.0;
    };
    struct Link {
        int from = 0;
        int to = 0;
        double km = 0.0;
        std::vector<Module> modules = {};
    };
    /// Two ways, each by its links from the source on.
    struct Pair {
        std::vector<int> working;
        std::vector<int> protection;
    };
    struct Workload {
        int source = 0;
        double gpu = 0.0;
        double kw = 0.0;
        double gbps = 0.0;
        std::vector<int> allowed = {};                ///< Sites, rising.
        std::map<int, std::vector<Pair>> pairs = {};  ///< By site; where protected.
    };

    std::string name;
    std::vector<Site> sites = {};
    std::vector<RackType> racks = {};
    std::vector<Link> links = {};
    std::vector<Workload> workloads = {};
    bool isProtected = false;
};

}  // namespace continua::engine
