// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/catalog/catalog_json.h"
#include "core/explain/lightpath_watch.h"
#include "core/graph/routes.h"
#include "core/interchange/gnpy_import.h"
#include "core/model/change_set.h"
#include "core/model/link_line.h"
#include "tests/bench/bench_kinds.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <sstream>

namespace continua::bench {
namespace {

using Clock = std::chrono::steady_clock;
using explain::WatchedLightpath;

constexpr std::size_t kLightpaths = 400;
constexpr const char* kMode = "or-400/OR-W-200G-oFEC-63.1Gbd";

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Result<Design> designFrom(const std::string& file)
{
    std::ifstream input(file);
    if (!input)
        return Error{.code = ErrorCode::FileMissing, .subject = file};
    std::stringstream text;
    text << input.rdbuf();
    Result<Catalog> catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
    if (!catalog)
        return catalog.error();
    Result<interchange::Imported> imported = interchange::importGnpy(
        {{file, text.str()}}, std::make_shared<const Catalog>(*std::move(catalog)),
        [](GeoPoint) { return std::string(); });
    if (!imported)
        return imported.error();
    return std::move(imported->design);
}

/// The shortest routes between sites drawn at random.
std::vector<WatchedLightpath> lightpathsOf(const Design& design, Random& random)
{
    std::vector<SiteId> sites;
    std::vector<graph::Edge> edges;
    for (const auto& [id, site] : design.all<Site>())
        sites.push_back(id);
    for (const auto& [id, link] : design.all<Link>())
        edges.push_back({.link = id,
                         .from = link.from,
                         .to = link.to,
                         .length = fiberLength(design, link),
                         .delay = propagation(design, link)});
    const graph::Topology topology(sites, std::move(edges));
    std::vector<WatchedLightpath> lightpaths;
    for (std::size_t tries = 0; lightpaths.size() < kLightpaths && tries < 4 * kLightpaths;
         ++tries) {
        const SiteId from = sites[random.below(sites.size())];
        const SiteId to = sites[random.below(sites.size())];
        if (from == to)
            continue;
        if (auto route = graph::shortestRoute(topology, from, to))
            lightpaths.push_back({std::move(route->links), kMode});
    }
    return lightpaths;
}

/// The design with a site moved by about 10 km, and its links as much longer as they are drawn.
Design moved(const Design& design, SiteId id)
{
    Site site = design.at(id);
    site.position.latitudeDeg += 0.09;
    ChangeSet edit;
    edit.replace(design.at(id), site);
    for (const auto& [linkId, link] : design.all<Link>())
        if (link.joins(id)) {
            Link longer = link;
            longer.length = fiberLength(design, link) * 1.01;
            for (Length& span : longer.spans)
                span = span * 1.01;
            edit.replace(link, longer);
        }
    Design after = design;
    if (!edit.applyTo(after))
        return design;
    return after;
}

}  // namespace

BenchReport benchMove(const BenchRequest& request)
{
    const Clock::time_point begin = Clock::now();
    const Result<Design> design = designFrom(request.file);
    if (!design)
        return design.error();
    Random random(request.seed);
    const std::vector<WatchedLightpath> lightpaths = lightpathsOf(*design, random);
    if (lightpaths.empty())
        return Error{.code = ErrorCode::MissingValue,
                     .subject = request.file,
                     .place = "elements",
                     .expected = "two nodes that are linked"};
    explain::LightpathWatch watch;
    const Clock::time_point first = Clock::now();
    watch.update(*design, lightpaths);
    const double firstMs = millisecondsSince(first);

    // Every site goes there and back; what counts is the move, not the copy of the design.
    std::vector<double> moves;
    std::size_t most = 0;
    for (const auto& [id, site] : design->all<Site>()) {
        const Design after = moved(*design, id);
        const Clock::time_point start = Clock::now();
        most = std::max(most, watch.update(after, lightpaths));
        moves.push_back(millisecondsSince(start));
        watch.update(*design, lightpaths);
    }
    std::sort(moves.begin(), moves.end());
    const double worst = moves.back();
    const double mean =
        std::accumulate(moves.begin(), moves.end(), 0.0) / static_cast<double>(moves.size());
    const double seconds = millisecondsSince(begin) / 1e3;
    char report[600];
    std::snprintf(report, sizeof report,
                  "{\"instance\":\"%s\",\"objective\":%.6f,\"bound\":0,\"gap\":0,"
                  "\"status\":\"proven\",\"seconds\":%.6f,\"first_feasible_s\":%.6f,"
                  "\"time_to_1pct_s\":%.6f,\"trace\":[[%.6f,%.6f,0]],\"sites\":%zu,\"links\":%zu,"
                  "\"lightpaths\":%zu,\"first_ms\":%.6f,\"worst_move_ms\":%.6f,"
                  "\"median_move_ms\":%.6f,\"mean_move_ms\":%.6f,\"most_judged\":%zu,"
                  "\"threads\":1}",
                  request.file.substr(request.file.find_last_of('/') + 1).c_str(), worst, seconds,
                  seconds, seconds, seconds, worst, design->all<Site>().size(),
                  design->all<Link>().size(), lightpaths.size(), firstMs, worst,
                  moves[moves.size() / 2], mean, most);
    return std::string(report);
}

}  // namespace continua::bench
