// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/planner.h"
#include "core/interchange/project_json.h"
#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "tests/bench/bench_network.h"
#include "tests/bench/rsa_kinds.h"

#include <algorithm>
#include <map>

namespace continua::bench {
namespace {

constexpr int kMostWays = 200;

/// The fiber of a design as a network of one pair a link, and the modes that close over its ways.
class ProjectFiber {
public:
    explicit ProjectFiber(const Design& design)
        : m_design(design), m_setting(optics::spectrumSetting(design))
    {
        for (const auto& [id, site] : design.all<Site>())
            m_nodes.emplace(id, static_cast<int>(m_nodes.size()));
        for (const auto& [id, link] : design.all<Link>())
            if (auto line = optics::designLink(m_evaluator.propagator(), design, link)) {
                m_edgeOf.emplace(id, static_cast<int>(m_lines.size()));
                m_edges.push_back(
                    {m_nodes.at(link.from), m_nodes.at(link.to), fiberLength(design, link)});
                m_lines.push_back(*std::move(line));
            }
    }

    BenchNetwork network() const
    {
        return BenchNetwork(static_cast<int>(m_nodes.size()), m_edges,
                            BenchNetwork::Fibers::OnePairBoth);
    }

    int nodeOf(SiteId site) const { return m_nodes.at(site); }

    std::vector<int> wayOf(const Lightpath& path) const
    {
        std::vector<int> way;
        for (const LinkId link : path.links)
            way.push_back(m_edgeOf.at(link));
        return way;
    }

    /// Slots of the narrowest mode of at least that rate that closes over a way, or nothing.
    std::optional<int> widthOver(const std::vector<int>& way, DataRate rate)
    {
        const auto [entry, isNew] = m_widths.try_emplace({way, rate.inGbps()});
        if (isNew)
            entry->second = narrowest(way, rate);
        return entry->second;
    }

private:
    std::optional<int> narrowest(const std::vector<int>& way, DataRate rate)
    {
        optics::Route route;
        Length length;
        std::size_t spans = 0;
        for (const int edge : way) {
            const optics::LinkLine& line = m_lines[static_cast<std::size_t>(edge)];
            route.links.push_back(&line);
            spans += line.spans.size();
            length += m_edges[static_cast<std::size_t>(edge)].length;
        }
        std::optional<int> least;
        for (const auto& [key, type] : m_design.catalog().transceivers) {
            if ((type.maxSpans && static_cast<int>(spans) > *type.maxSpans)
                || (type.maxLength && length > *type.maxLength))
                continue;
            for (const TransceiverMode& mode : type.modes) {
                const int width = spectrum::SlotGrid::slotsFor(mode.slot);
                if (mode.rate < rate || (least && width >= *least))
                    continue;
                const auto quality = m_evaluator.evaluate(route, mode, m_setting);
                if (quality && quality->closes())
                    least = width;
            }
        }
        return least;
    }

    const Design& m_design;
    optics::RouteEvaluator m_evaluator;
    optics::SpectrumSetting m_setting;
    std::map<SiteId, int> m_nodes;
    std::map<LinkId, int> m_edgeOf;
    std::vector<BenchNetwork::Edge> m_edges;
    std::vector<optics::LinkLine> m_lines;
    std::map<std::pair<std::vector<int>, double>, std::optional<int>> m_widths;
};

/// Without what closes over a way there is nothing to assign.
Error unlit(const std::string& file, std::size_t index)
{
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .subject = file,
                 .place = "lightpaths[" + std::to_string(index) + "]",
                 .expected = "a way that some mode closes over"};
}

}  // namespace

BenchReport benchProject(const std::string& text, const BenchRequest& request)
{
    const auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
    if (!catalog)
        return catalog.error();
    const auto project =
        interchange::readProject(text, request.file, std::make_shared<const Catalog>(*catalog));
    if (!project)
        return project.error();
    const Design* design = &project->baseline;
    Deadline forPlan(request.timeLimitS);
    const auto plan = engine::plan(*design, {.seed = request.seed}, forPlan);
    if (!plan)
        return plan.error();

    const Deadline deadline(request.timeLimitS);
    ProjectFiber fiber(*design);
    BenchNetwork network = fiber.network();
    StaticInstance instance;
    instance.name = nameOf(request.file);
    instance.network = network.network();
    instance.problem.fiberCount = network.fiberCount();
    instance.hasAllWays = true;
    for (std::size_t p = 0; p < plan->lightpaths.size(); ++p) {
        const Lightpath& path = plan->lightpaths[p];
        std::vector<std::vector<int>> ways =
            network.fiberWays(fiber.nodeOf(path.from), fiber.nodeOf(path.to), kMostWays);
        instance.hasAllWays = instance.hasAllWays && ways.size() < kMostWays;
        if (const std::vector<int> own = fiber.wayOf(path);
            std::find(ways.begin(), ways.end(), own) == ways.end())
            ways.push_back(own);
        spectrum::SlotDemand& demand = instance.problem.demands.emplace_back();
        int least = 0;
        for (std::vector<int>& way : ways)
            if (const auto width = fiber.widthOver(way, path.rate)) {
                least = demand.options.empty() ? *width : std::min(least, *width);
                demand.options.push_back({std::move(way), *width});
            }
        if (demand.options.empty())
            return unlit(request.file, p);
        instance.demands.push_back({fiber.nodeOf(path.from), fiber.nodeOf(path.to), least});
    }
    instance.widthOver = [&](std::size_t demand, const std::vector<int>& way) {
        return fiber.widthOver(way, plan->lightpaths[demand].rate);
    };
    return benchStatic(std::move(instance), request, deadline,
                       ",\"plan_lightpaths\":" + std::to_string(plan->lightpaths.size()));
}

}  // namespace continua::bench
