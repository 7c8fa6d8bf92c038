// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_scene.h"

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/model/phase_design.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace continua::ui {
namespace {

using rules::Subject;

constexpr double kNearlyFull = 0.9;
const Length kStraight = Length::fromKm(40.0);  ///< On the map a geodesic this short is straight.
const Length kLongestStep = Length::fromKm(60.0);

QString tr(const char* text) { return QCoreApplication::translate("continua::ui::MapScene", text); }

/// The worst that the findings say of each object.
std::map<Subject, MapState> statesOf(const PlanOutcome* outcome)
{
    std::map<Subject, MapState> states;
    if (!outcome)
        return states;
    for (const rules::Finding& finding : outcome->findings) {
        if (finding.severity == rules::Severity::Info)
            continue;
        MapState& state = states[finding.subject];
        state = std::max(state, finding.severity == rules::Severity::Error ? MapState::Bad
                                                                           : MapState::Warning);
    }
    return states;
}

/// Whether a site is not there in a phase: its design lacks it, or only keeps it for a rule.
bool isAbsent(const Design& phase, SiteId id)
{
    const PinId keptClosed = notTherePin(id);
    return !phase.find(id) || phase.find(keptClosed);
}

/// What the plan puts on a link.
struct LinkLoad {
    DataRate capacity;
    DataRate carried;
    bool protects = false;
    LinkMark::Highlight highlight = LinkMark::Highlight::None;
    SiteId flowsFrom;  ///< The end that the highlighted flow comes from.
};

/// Goes along `links` from `source` and notes on each the end it is entered by.
template <class Note>
void walk(const Design& design, SiteId source, const std::vector<LinkId>& links, Note note)
{
    SiteId here = source;
    for (const LinkId id : links) {
        const Link* link = design.find(id);
        if (!link || !link->joins(here))
            return;  // The plan is of an older design.
        note(id, here);
        here = link->otherEnd(here);
    }
}

std::map<LinkId, LinkLoad> loadsOf(const Design& design, const Plan* plan,
                                   const std::set<WorkloadId>& selected)
{
    std::map<LinkId, LinkLoad> loads;
    if (!plan)
        return loads;
    for (const Lightpath& lightpath : plan->lightpaths)
        for (const LinkId id : lightpath.links) {
            loads[id].capacity += lightpath.rate;
            loads[id].carried += lightpath.carried;
        }
    for (const LeaseOrder& lease : plan->leases) {
        const Link* link = design.find(lease.link);
        if (link && link->leased)
            loads[lease.link].capacity += link->leased->module * lease.modules;
        loads[lease.link].carried += lease.carried;
    }
    for (const FlowRoute& flow : plan->flows) {
        const bool isLit = selected.contains(flow.workload);
        if (flow.protection)
            walk(design, flow.source, flow.protection->links, [&](LinkId id, SiteId from) {
                LinkLoad& load = loads[id];
                load.protects = true;
                if (isLit && load.highlight == LinkMark::Highlight::None) {
                    load.highlight = LinkMark::Highlight::Protection;
                    load.flowsFrom = from;
                }
            });
        if (isLit)
            walk(design, flow.source, flow.working.links, [&](LinkId id, SiteId from) {
                loads[id].highlight = LinkMark::Highlight::Working;
                loads[id].flowsFrom = from;
            });
    }
    return loads;
}

/// Share of the rate of the site's lightpaths that is taken.
std::map<SiteId, double> opticalUse(const Plan* plan)
{
    std::map<SiteId, std::pair<DataRate, DataRate>> sums;
    if (plan)
        for (const Lightpath& lightpath : plan->lightpaths)
            for (const SiteId end : {lightpath.from, lightpath.to}) {
                sums[end].first += lightpath.carried;
                sums[end].second += lightpath.rate;
            }
    std::map<SiteId, double> use;
    for (const auto& [site, sum] : sums)
        use[site] = sum.second > DataRate{} ? sum.first / sum.second : 0.0;
    return use;
}

template <class Amount>
double share(Amount used, Amount limit)
{
    if (limit > Amount{})
        return used / limit;
    return used > Amount{} ? 2.0 : 0.0;  // Something on a limit of zero is over it.
}

double computeShare(const SiteUse& use)
{
    const auto ofCounts = [](int needed, int installed) {
        return share(double(needed), double(installed));
    };
    double highest = ofCounts(use.cpuSledsNeeded, use.cpuSledsInstalled);
    for (const auto& [key, needed] : use.acceleratorsNeeded) {
        const auto installed = use.acceleratorsInstalled.find(key);
        highest = std::max(
            highest,
            ofCounts(needed, installed == use.acceleratorsInstalled.end() ? 0 : installed->second));
    }
    return highest;
}

SiteMark markOf(const Site& site, const SiteUse& use)
{
    SiteMark mark{.id = site.id,
                  .position = site.position,
                  .kind = site.kind,
                  .status = site.status,
                  .name = QString::fromStdString(site.name)};
    const ElectricPower usable = usablePower(use.limits);
    const double cooling = std::max(share(use.airHeat, use.limits.airCooling),
                                    share(use.liquidHeat, use.limits.liquidCooling));
    mark.use = {0.0, share(use.nameplate, usable), cooling, computeShare(use),
                share(double(use.racks), double(use.limits.rackPositions))};
    if (use.racks > 0)
        //: Power drawn and power available at a site, as in "412 kW / 500 kW"
        mark.badge = tr("%1 / %2").arg(quantityText(use.nameplate), quantityText(usable));
    const double highest = use.highestShare();
    if (use.racks > 0)
        mark.state = highest > 1.0         ? MapState::Bad
                   : highest > kNearlyFull ? MapState::Warning
                                           : MapState::Good;
    return mark;
}

QString badgeOf(const Design& design, const Link& link, const LinkMark& mark)
{
    const QString length = quantityText(link.leased && !link.length ? drawnLength(design, link)
                                                                    : fiberLength(design, link));
    return mark.capacity > DataRate{} ? tr("%1, %2").arg(length, quantityText(mark.capacity))
                                      : length;
}

/// 0, 1, -1, 2, -2 ... for the links between one pair of sites, in id order.
int nextParallel(int& count)
{
    const int step = (count + 1) / 2;
    const int side = count % 2 == 1 ? step : -step;
    ++count;
    return side;
}

}  // namespace

const MapScene::Course& MapScene::courseOf(const Design& design, const Link& link)
{
    std::vector<GeoPoint> points{design.at(link.from).position};
    points.insert(points.end(), link.waypoints.begin(), link.waypoints.end());
    points.push_back(design.at(link.to).position);
    Course& course = m_courses[link.id];
    if (course.points == points)
        return course;

    course = {.points = points};
    MercatorPoint last = toMercator(points.front());
    const auto append = [&](GeoPoint point) {
        MercatorPoint at = toMercator(point);
        at.x -= std::round(at.x - last.x);  // The copy of the world that carries on the line.
        last = at;
        course.line.push_back(at);
    };
    append(points.front());
    course.vertices.push_back(last);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Length leg = geodesicLength(points[i - 1], points[i]);
        if (leg > kStraight) {
            const auto way =
                alongGeodesic(points[i - 1], points[i], std::min(leg / 8.0, kLongestStep));
            std::for_each(way.begin() + 1, way.end(), append);
        } else {
            append(points[i]);
        }
        course.vertices.push_back(last);
    }
    return course;
}

void MapScene::update(const Design& design, const PlanOutcome* outcome,
                      const std::vector<Subject>& selection, const std::set<LinkId>& lost)
{
    const Plan* plan = outcome ? &outcome->plan : nullptr;
    const std::map<Subject, MapState> states = statesOf(outcome);
    const auto stateOf = [&](const Subject& object) {
        const auto found = states.find(object);
        return found == states.end() ? MapState::Idle : found->second;
    };
    const auto isSelected = [&](const Subject& object) {
        return std::find(selection.begin(), selection.end(), object) != selection.end();
    };
    std::set<WorkloadId> workloads;
    for (const Subject& object : selection)
        if (const auto* id = std::get_if<WorkloadId>(&object))
            workloads.insert(*id);

    const Design& planned = outcome && outcome->step ? *outcome->step : design;
    const std::map<SiteId, SiteUse> uses = siteUses(planned, plan);
    const std::map<SiteId, double> optical = opticalUse(plan);
    m_sites.clear();
    for (const auto& [id, site] : design.all<Site>()) {
        const auto use = uses.find(id);
        SiteMark mark = markOf(site, use == uses.end() ? SiteUse{} : use->second);
        mark.isAbsent = isAbsent(planned, id);
        if (const auto found = optical.find(id); found != optical.end())
            mark.use[static_cast<std::size_t>(MapMeter::Optical)] = found->second;
        mark.state = std::max(mark.state, stateOf(id));
        mark.isSelected = isSelected(id);
        const auto isHere = [here = id](const Placement& placement) {
            return placement.site == here;
        };
        if (plan) {
            mark.hosts = std::any_of(plan->placements.begin(), plan->placements.end(), isHere);
            mark.isOpened = std::find(plan->openedSites.begin(), plan->openedSites.end(), id)
                         != plan->openedSites.end();
        }
        m_sites.push_back(std::move(mark));
    }

    const std::map<LinkId, LinkLoad> loads = loadsOf(design, plan, workloads);
    std::map<std::pair<SiteId, SiteId>, int> parallels;
    m_links.clear();
    for (const auto& [id, link] : design.all<Link>()) {
        const Course& course = courseOf(design, link);
        LinkMark mark{.id = id,
                      .line = course.line,
                      .vertices = course.vertices,
                      .status = link.status,
                      .isLeased = link.leased.has_value(),
                      .state = lost.contains(id) ? MapState::Bad : stateOf(id),
                      .isAbsent = !planned.find(id),
                      .isSelected = isSelected(id)};
        if (const auto found = loads.find(id); found != loads.end()) {
            mark.capacity = found->second.capacity;
            mark.carried = found->second.carried;
            mark.protects = found->second.protects;
            mark.highlight = found->second.highlight;
            mark.isForward = found->second.flowsFrom != link.to;
        }
        if (link.waypoints.empty())
            mark.parallel = nextParallel(parallels[std::minmax(link.from, link.to)]);
        mark.badge = badgeOf(design, link, mark);
        m_links.push_back(std::move(mark));
    }
    std::erase_if(m_courses, [&](const auto& entry) { return !design.find(entry.first); });
}

std::vector<GeoPoint> MapScene::extent() const
{
    std::vector<GeoPoint> points;
    for (const SiteMark& site : m_sites)
        points.push_back(site.position);
    for (const LinkMark& link : m_links)
        for (std::size_t i = 1; i + 1 < link.vertices.size(); ++i)
            points.push_back(fromMercator(link.vertices[i]));
    return points;
}

std::vector<GeoPoint> MapScene::selectedExtent() const
{
    std::vector<GeoPoint> points;
    for (const SiteMark& site : m_sites)
        if (site.isSelected)
            points.push_back(site.position);
    for (const LinkMark& link : m_links)
        if (link.isSelected || link.highlight != LinkMark::Highlight::None)
            for (const MercatorPoint& vertex : link.vertices)
                points.push_back(fromMercator(vertex));
    return points;
}

}  // namespace continua::ui
