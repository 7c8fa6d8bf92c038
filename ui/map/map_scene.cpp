// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_scene.h"

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/model/phase_design.h"
#include "core/report/site_shares.h"
#include "ui/text/quantity_text.h"
#include "ui/tools/diagram_plane.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace continua::ui {
namespace {

using rules::Subject;

constexpr double kNearlyFull = 0.9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::MapScene)
};

/// The worst that the findings say of each object.
std::map<Subject, MapState> statesOf(const PlanOutcome* outcome)
{
    std::map<Subject, MapState> states;
    if (!outcome)
        return states;
    for (const rules::Finding& finding : outcome->findings) {
        if (finding.severity == rules::Severity::Info || !finding.isOpen())
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

SiteMark markOf(const Site& site, const SiteUse& use)
{
    SiteMark mark{.id = site.id,
                  .kind = site.kind,
                  .status = site.status,
                  .name = QString::fromStdString(site.name)};
    const ElectricPower usable = usablePower(use.limits);
    mark.use = {0.0, report::powerShare(use).value_or(0.0), report::coolingShare(use).value_or(0.0),
                report::computeShare(use).value_or(0.0), report::spaceShare(use).value_or(0.0)};
    if (use.racks > 0)
        //: Power drawn and power available at a site, as in "412 kW / 500 kW"
        mark.badge = Words::tr("%1 / %2").arg(quantityText(use.nameplate), quantityText(usable));
    const double highest = use.highestShare();
    if (use.racks > 0)
        mark.state = highest > 1.0         ? MapState::Bad
                   : highest > kNearlyFull ? MapState::Warning
                                           : MapState::Good;
    return mark;
}

/// As fiberLength(), of a link whose drawn length is known.
Length shownLength(const Design& design, const Link& link, Length drawn)
{
    if (link.length)
        return *link.length;
    if (link.leased)
        return drawn;
    return drawn * link.routeFactor.value_or(assumedRouteFactor(design, drawn));
}

/// Whether the edit moves sites and bends links, and nothing else.
bool onlyMoves(const ChangeSet& edit)
{
    const bool isOfMore = edit.changesInfo() || edit.changesCatalog()
                       || !edit.of<Assumption>().empty() || !edit.of<Rack>().empty()
                       || !edit.of<Workload>().empty() || !edit.of<Pin>().empty()
                       || !edit.of<Phase>().empty();
    const auto isMove = [](const auto& entry) {
        const Change<Site>& change = entry.second;
        if (!change.before || !change.after)
            return false;
        Site moved = *change.before;
        moved.position = change.after->position;
        moved.diagram = change.after->diagram;
        return moved == *change.after;
    };
    const auto isBend = [](const auto& entry) {
        const Change<Link>& change = entry.second;
        // The first bend of a link, or its last, tells how the links beside it are fanned out.
        if (!change.before || !change.after
            || change.before->waypoints.empty() != change.after->waypoints.empty())
            return false;
        Link bent = *change.before;
        bent.waypoints = change.after->waypoints;
        return bent == *change.after;
    };
    return !isOfMore && std::all_of(edit.of<Site>().begin(), edit.of<Site>().end(), isMove)
        && std::all_of(edit.of<Link>().begin(), edit.of<Link>().end(), isBend);
}

template <class Mark, class Entity>
const Mark* findMark(const std::vector<Mark>& marks, Id<Entity> id)
{
    const auto found =
        std::lower_bound(marks.begin(), marks.end(), id,
                         [](const Mark& mark, Id<Entity> wanted) { return mark.id < wanted; });
    return found != marks.end() && found->id == id ? &*found : nullptr;
}

template <class Mark, class Entity>
Mark* findMark(std::vector<Mark>& marks, Id<Entity> id)
{
    return const_cast<Mark*>(findMark(std::as_const(marks), id));
}

bool hasWorkload(const std::vector<Subject>& selection)
{
    return std::any_of(selection.begin(), selection.end(), [](const Subject& object) {
        return std::holds_alternative<WorkloadId>(object);
    });
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

QString LinkMark::badge() const
{
    const QString shown = quantityText(length);
    if (tint.kind == LensTint::Kind::Known)
        return Words::tr("%1, %2").arg(shown, tint.text);
    return capacity > DataRate{} ? Words::tr("%1, %2").arg(shown, quantityText(capacity)) : shown;
}

const SiteMark* MapScene::find(SiteId id) const { return findMark(m_sites, id); }

const LinkMark* MapScene::find(LinkId id) const { return findMark(m_links, id); }

/// Lays the link's course anew if it runs elsewhere by now.
void MapScene::lay(LinkMark& mark, const Design& design, const Link& link)
{
    mark.course = m_diagram
                    ? courseInDiagram(design, link, m_diagram->ways.at(link.id), mark.course)
                    : courseOnGround(design, link, mark.course);
    mark.least = mark.course->least;
    mark.greatest = mark.course->greatest;
    mark.length = shownLength(design, link, mark.course->drawn);
}

/// Puts a site to where it stands on what is drawn on.
void MapScene::stand(SiteMark& mark, const Site& site) const
{
    mark.position = m_diagram ? onSquareGeo(m_diagram->places.at(site.id)) : site.position;
    mark.place = toMercator(mark.position);
}

bool MapScene::update(const Design& design, const PlanOutcome* outcome, const Subjects& selection,
                      const std::set<LinkId>& lost)
{
    const Plan* plan = outcome ? &outcome->plan : nullptr;
    const std::map<Subject, MapState> states = statesOf(outcome);
    const auto stateOf = [&](const Subject& object) {
        const auto found = states.find(object);
        return found == states.end() ? MapState::Idle : found->second;
    };
    const std::set<Subject> selected(selection.begin(), selection.end());
    std::set<WorkloadId> workloads;
    for (const Subject& object : selection)
        if (const auto* id = std::get_if<WorkloadId>(&object))
            workloads.insert(*id);

    const Design& planned = outcome && outcome->step ? *outcome->step : design;
    const std::map<SiteId, SiteUse> uses = siteUses(planned, plan);
    const std::map<SiteId, double> optical =
        plan ? report::opticalShares(*plan) : std::map<SiteId, double>();
    std::set<SiteId> hosting;
    if (plan)
        for (const Placement& placement : plan->placements)
            hosting.insert(placement.site);
    const bool wasDiagram = m_diagram != nullptr;
    m_diagram = m_isDiagram ? std::make_shared<const Diagram>(diagramOf(design)) : nullptr;
    const std::vector<SiteMark> sitesBefore = std::exchange(m_sites, {});
    for (const auto& [id, site] : design.all<Site>()) {
        const auto use = uses.find(id);
        SiteMark mark = markOf(site, use == uses.end() ? SiteUse{} : use->second);
        stand(mark, site);
        mark.isAbsent = isAbsent(planned, id);
        if (const auto found = optical.find(id); found != optical.end())
            mark.use[static_cast<std::size_t>(MapMeter::Optical)] = found->second;
        mark.state = std::max(mark.state, stateOf(id));
        mark.isSelected = selected.contains(id);
        mark.hosts = hosting.contains(id);
        mark.isOpened = plan
                     && std::find(plan->openedSites.begin(), plan->openedSites.end(), id)
                            != plan->openedSites.end();
        if (m_lens) {
            mark.tint = tintOf(*m_lens, id);
            mark.badge = mark.tint.text;
        }
        m_sites.push_back(std::move(mark));
    }

    const std::map<LinkId, LinkLoad> loads = loadsOf(design, plan, workloads);
    std::map<std::pair<SiteId, SiteId>, int> parallels;
    const std::vector<LinkMark> linksBefore = std::exchange(m_links, {});
    m_links.reserve(design.all<Link>().size());
    for (const auto& [id, link] : design.all<Link>()) {
        const LinkMark* known = findMark(linksBefore, id);
        LinkMark mark{.id = id,
                      .from = link.from,
                      .to = link.to,
                      .course = known && wasDiagram == m_isDiagram ? known->course : nullptr,
                      .status = link.status,
                      .isLeased = link.leased.has_value(),
                      .found = stateOf(id),
                      .isAbsent = !planned.find(id),
                      .isSelected = selected.contains(id)};
        mark.state = lost.contains(id) ? MapState::Bad : mark.found;
        lay(mark, design, link);
        if (const auto found = loads.find(id); found != loads.end()) {
            mark.capacity = found->second.capacity;
            mark.carried = found->second.carried;
            mark.protects = found->second.protects;
            mark.highlight = found->second.highlight;
            mark.isForward = found->second.flowsFrom != link.to;
        }
        if (link.waypoints.empty() && !m_diagram)
            mark.parallel = nextParallel(parallels[std::minmax(link.from, link.to)]);
        if (m_lens)
            mark.tint = tintOf(*m_lens, id);
        m_links.push_back(std::move(mark));
    }
    m_lost = lost;
    m_lightsLinks = !workloads.empty();
    return m_sites != sitesBefore || m_links != linksBefore;
}

std::optional<MapScene::Subjects> MapScene::follow(const Design& design, const ChangeSet& edit,
                                                   const std::set<LinkId>& lost)
{
    if (!onlyMoves(edit))
        return std::nullopt;
    std::set<Subject> touched;
    if (m_diagram)
        touched = followInDiagram(design);
    for (const auto& [id, change] : edit.of<Site>())
        if (SiteMark* mark = findMark(m_sites, id);
            mark && !m_diagram && change.before->position != change.after->position) {
            stand(*mark, *change.after);
            touched.insert(id);
        }
    std::set<LinkId> relit = lost;
    relit.merge(std::exchange(m_lost, lost));
    for (LinkMark& mark : m_links) {
        const bool moves = !m_diagram
                        && (touched.contains(mark.from) || touched.contains(mark.to)
                            || edit.of<Link>().contains(mark.id));
        if (!moves && !relit.contains(mark.id))
            continue;
        const MapState before = mark.state;
        mark.state = lost.contains(mark.id) ? MapState::Bad : mark.found;
        if (moves)
            lay(mark, design, design.at(mark.id));
        if (moves || mark.state != before)
            touched.insert(mark.id);
    }
    return Subjects(touched.begin(), touched.end());
}

/// Lays the diagram anew: a site that moves may send the ways of others round it.
/// @return  What stands or runs elsewhere since.
std::set<Subject> MapScene::followInDiagram(const Design& design)
{
    m_diagram = std::make_shared<const Diagram>(diagramOf(design));
    std::set<Subject> touched;
    for (SiteMark& mark : m_sites) {
        const MercatorPoint before = mark.place;
        stand(mark, design.at(mark.id));
        if (mark.place != before)
            touched.insert(mark.id);
    }
    for (LinkMark& mark : m_links) {
        const auto before = mark.course;
        lay(mark, design, design.at(mark.id));
        if (mark.course != before)
            touched.insert(mark.id);
    }
    return touched;
}

bool MapScene::select(const Subjects& selection)
{
    if (m_lightsLinks || hasWorkload(selection))
        return false;
    std::vector<Subject> sorted = selection;
    std::sort(sorted.begin(), sorted.end());
    for (SiteMark& mark : m_sites)
        mark.isSelected = std::binary_search(sorted.begin(), sorted.end(), Subject(mark.id));
    for (LinkMark& mark : m_links)
        mark.isSelected = std::binary_search(sorted.begin(), sorted.end(), Subject(mark.id));
    return true;
}

void MapScene::leaveOut(const std::set<Subject>& objects)
{
    for (SiteMark& mark : m_sites)
        mark.isLeftOut = objects.contains(mark.id);
    for (LinkMark& mark : m_links)
        mark.isLeftOut = objects.contains(mark.id);
}

MapScene MapScene::linksOf(const std::set<Subject>& objects) const
{
    MapScene part;
    for (const Subject& object : objects)
        if (const auto* id = std::get_if<LinkId>(&object))
            if (const LinkMark* mark = find(*id))
                part.m_links.push_back(*mark);
    return part;
}

std::vector<GeoPoint> MapScene::extent() const
{
    std::vector<GeoPoint> points;
    for (const SiteMark& site : m_sites)
        points.push_back(site.position);
    for (const LinkMark& link : m_links) {
        const auto& bends = m_diagram ? link.course->line : link.course->vertices;
        for (std::size_t i = 1; i + 1 < bends.size(); ++i)
            points.push_back(fromMercator(bends[i]));
    }
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
            for (const MercatorPoint& vertex : link.course->vertices)
                points.push_back(fromMercator(vertex));
    return points;
}

}  // namespace continua::ui
