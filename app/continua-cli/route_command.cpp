// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/table.h"
#include "core/availability/outage.h"
#include "core/graph/disjoint_routes.h"
#include "core/model/link_line.h"
#include "core/plan/cost_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace continua::app {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string project;
    std::string scenario;
    std::string from;
    std::string to;
    int count = 1;
    std::string disjoint;
    bool json = false;
};

/// One way, with the equipment of one lightpath: light, amplifiers, a ROADM at every site passed,
/// and the quickest transceiver pair of the catalog.
Duration latencyWithEquipment(const Design& design, const graph::Route& route)
{
    if (route.links.empty())
        return {};
    Duration latency =
        route.delay + roadmOf(design).latency * static_cast<double>(route.sites.size());
    for (const LinkId id : route.links) {
        const Link& link = design.at(id);
        latency += amplifierOf(design, link).latency * amplifierCount(design, link);
    }
    std::optional<Duration> pair;
    for (const auto& [key, transceiver] : design.catalog().transceivers)
        pair = pair ? std::min(*pair, transceiver.dspFecLatency) : transceiver.dspFecLatency;
    return latency + pair.value_or(Duration{});
}

/// Sums of whole kilometers print as such: 15 digits hide the last bit of binary fractions.
double rounded(double value) { return std::stod(number(value, 15)); }

Json pathJson(const Design& design, const graph::Route& route)
{
    const auto shares = availability::outageShares(design);
    Json path;
    path["length_km"] = rounded(route.length.inKm());
    path["one_way_ms"] = rounded(route.delay.inMs());
    path["rtt_ms"] = rounded(2.0 * route.delay.inMs());
    path["latency_ms"] = rounded(latencyWithEquipment(design, route).inMs());
    path["availability"] =
        rounded(availability::pathAvailability(design, shares, route.sites.front(), route.links));
    path["sites"] = Json::array();
    for (const SiteId site : route.sites)
        path["sites"].push_back(design.at(site).code);
    path["links"] = Json::array();
    for (const LinkId link : route.links)
        path["links"].push_back(design.at(link).code);
    return path;
}

Json pairJson(const Design& design, const graph::DisjointPair& pair)
{
    Json both;
    both["total_km"] = rounded(pair.totalLength().inKm());
    both["availability"] = rounded(availability::pairAvailability(
        design, availability::outageShares(design), pair.first.sites.front(), pair.first.links,
        pair.second.links));
    both["paths"] = {pathJson(design, pair.first), pathJson(design, pair.second)};
    both["shared_sites"] = Json::array();
    for (const SiteId site : pair.sharedSites)
        both["shared_sites"].push_back(design.at(site).code);
    return both;
}

void printTable(const Json& answer, bool askedDisjoint)
{
    std::vector<std::vector<std::string>> rows{
        {"", "KM", "RTT MS", "LATENCY MS", "AVAILABILITY", "SITES"}};
    const auto add = [&](const std::string& name, const Json& path) {
        std::string sites;
        for (const Json& site : path["sites"])
            sites += (sites.empty() ? "" : " > ") + site.get<std::string>();
        rows.push_back({name, number(path["length_km"].get<double>()),
                        number(path["rtt_ms"].get<double>()),
                        number(path["latency_ms"].get<double>()),
                        number(path["availability"].get<double>(), 9), sites});
    };
    for (std::size_t i = 0; i < answer["paths"].size(); ++i)
        add("path " + std::to_string(i + 1), answer["paths"][i]);
    if (askedDisjoint && !answer["disjoint"].is_null())
        for (const Json& path : answer["disjoint"]["paths"])
            add("disjoint", path);
    std::cout << asTable(rows);
    if (askedDisjoint && answer["disjoint"].is_null())
        std::cout << "There is no disjoint pair.\n";
}

Result<ExitStatus> run(const Options& options)
{
    const Result<Design> design = openDesign(options.project, options.scenario);
    if (!design)
        return design.error();
    const Result<SiteId> from = siteNamed(*design, options.from);
    if (!from)
        return from.error();
    const Result<SiteId> to = siteNamed(*design, options.to);
    if (!to)
        return to.error();

    const graph::Topology topology(*design);
    Json answer;
    answer["paths"] = Json::array();
    for (const graph::Route& route : graph::shortestRoutes(topology, *from, *to, options.count))
        answer["paths"].push_back(pathJson(*design, route));
    bool isProtected = true;
    if (!options.disjoint.empty()) {
        const auto pair =
            graph::disjointPair(topology, *from, *to,
                                options.disjoint == "site" ? graph::Disjointness::LinksAndSites
                                                           : graph::Disjointness::Links);
        answer["disjoint"] = pair ? pairJson(*design, *pair) : Json();
        isProtected = pair.has_value();
    }
    if (options.json)
        std::cout << answer.dump(2) << '\n';
    else
        printTable(answer, !options.disjoint.empty());
    return answer["paths"].empty() || !isProtected ? ExitStatus::Findings : ExitStatus::Done;
}

}  // namespace

void addRouteCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand("route", "Find routes between two sites.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    addScenarioOption(*command, options->scenario);
    command->add_option("--from", options->from, "Code of a site")->required();
    command->add_option("--to", options->to, "Code of a site")->required();
    command->add_option("--k", options->count, "How many routes, shortest first")
        ->check(CLI::Range(1, 1000));
    command
        ->add_option("--disjoint", options->disjoint,
                     "Also the shortest pair that shares no link (link) nor site (site)")
        ->expected(0, 1)
        ->default_str("link")
        ->check(CLI::IsMember({"link", "site"}));
    command->add_flag("--json", options->json, "One JSON document");
    command->callback([&chosen, options, command] {
        if (command->count("--disjoint") > 0 && options->disjoint.empty())
            options->disjoint = "link";
        chosen = [options] { return run(*options); };
    });
}

}  // namespace continua::app
