// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/routes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <tuple>

namespace continua {
namespace {

constexpr double kInLine = 1.0;       ///< Ends this near to one line are joined straight.
constexpr double kTrack = 14.0;       ///< Legs side by side keep this apart.
constexpr double kRoomOfSite = 28.0;  ///< A leg that comes nearer to a site runs over it.
constexpr double kAround = 48.0;      ///< So far beyond the outermost sites the last lanes run.
constexpr double kEndStep = 7.0;      ///< Between ends on one side of a site.
constexpr double kSide = 10.0;        ///< From the middle of a side to its last end.

// What a way costs beside its length, in pixels that it may be longer to spare it.
constexpr double kBend = 30.0;
constexpr double kOverSite = 600.0;
constexpr double kOnLeg = 150.0;
constexpr double kPerPixelOnLeg = 6.0;
constexpr double kBesideLeg = 30.0;  ///< At the same site: there they are spread.
constexpr double kCrossing = 16.0;

/// A level or upright piece of a way.
struct Leg {
    bool isLevel = false;
    double at = 0.0;  ///< y of a level leg, x of an upright one.
    double from = 0.0;
    double to = 0.0;                     ///< Not less than `from`.
    std::optional<SiteId> movesAt = {};  ///< Where its way can be moved aside: a site it begins at.

    double length() const { return to - from; }
};

/// The leg of a way that ends with point `i`. @param ends  Sites of the way's first and last point.
Leg legOf(const DiagramWay& way, std::size_t i, std::pair<SiteId, SiteId> ends)
{
    const DiagramPoint a = way[i - 1];
    const DiagramPoint b = way[i];
    Leg leg = a.y == b.y ? Leg{true, a.y, std::min(a.x, b.x), std::max(a.x, b.x)}
                         : Leg{false, a.x, std::min(a.y, b.y), std::max(a.y, b.y)};
    if (way.size() > 2 && i == 1)
        leg.movesAt = ends.first;
    else if (way.size() > 2 && i + 1 == way.size())
        leg.movesAt = ends.second;
    return leg;
}

/// Where legs may run between sites: half way between neighboring coordinates.
class Lanes {
public:
    explicit Lanes(const DiagramPlaces& places)
    {
        std::set<double> xs, ys;
        for (const auto& [id, place] : places) {
            xs.insert(place.x);
            ys.insert(place.y);
        }
        m_x = between(xs);
        m_y = between(ys);
    }

    /// Those from `a` to `b` and the next one beyond on each side.
    std::vector<double> upright(double a, double b) const { return near(m_x, a, b); }
    std::vector<double> level(double a, double b) const { return near(m_y, a, b); }

private:
    static std::vector<double> between(const std::set<double>& sites)
    {
        std::vector<double> lanes;
        double last = 0.0;
        for (const double at : sites) {
            if (at == *sites.begin())
                lanes.push_back(at - kAround);
            else if (at - last >= 2.0 * kRoomOfSite)
                lanes.push_back((at + last) / 2.0);
            last = at;
        }
        lanes.push_back(last + kAround);
        return lanes;
    }

    static std::vector<double> near(const std::vector<double>& lanes, double a, double b)
    {
        auto first = std::lower_bound(lanes.begin(), lanes.end(), std::min(a, b));
        auto last = std::upper_bound(lanes.begin(), lanes.end(), std::max(a, b));
        if (first != lanes.begin())
            --first;
        if (last != lanes.end())
            ++last;
        return {first, last};
    }

    std::vector<double> m_x;
    std::vector<double> m_y;
};

/// The ways that a link between `a` and `b` may take, the plain one first.
std::vector<DiagramWay> choicesFor(DiagramPoint a, DiagramPoint b, const Lanes& lanes)
{
    std::vector<DiagramWay> ways;
    const bool isLevel = std::abs(a.y - b.y) < kInLine;
    const bool isUpright = std::abs(a.x - b.x) < kInLine;
    const auto overX = [&](double x) { ways.push_back({a, {x, a.y}, {x, b.y}, b}); };
    const auto overY = [&](double y) { ways.push_back({a, {a.x, y}, {b.x, y}, b}); };
    if (isLevel)
        ways.push_back({a, {b.x, a.y}});
    else if (isUpright)
        ways.push_back({a, {a.x, b.y}});
    else
        overY((a.y + b.y) / 2.0);
    if (!isLevel && !isUpright) {
        ways.push_back({a, {b.x, a.y}, b});
        ways.push_back({a, {a.x, b.y}, b});
    }
    const std::vector<double> levels = lanes.level(a.y, b.y);
    const std::vector<double> uprights = lanes.upright(a.x, b.x);
    for (const double step : {0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0}) {
        const double off = step * kTrack;
        if (!isUpright)
            for (const double y : levels)
                overY(y + off);
        if (!isLevel)
            for (const double x : uprights)
                overX(x + off);
    }
    if (isLevel || levels.size() < 2)
        return ways;
    // Past rows between: out of one site, along a lane between the others, into the other site.
    const bool isDown = a.y < b.y;
    const double out = isDown ? *std::upper_bound(levels.begin(), levels.end(), a.y)
                              : *std::prev(std::lower_bound(levels.begin(), levels.end(), a.y));
    const double in = isDown ? *std::prev(std::lower_bound(levels.begin(), levels.end(), b.y))
                             : *std::upper_bound(levels.begin(), levels.end(), b.y);
    if (out == in)
        return ways;
    for (const double step : {0.0, 1.0, -1.0, 2.0, -2.0})
        for (const double x : uprights) {
            const double lane = x + step * kTrack;
            const double first = out + step * kTrack;
            const double second = in + step * kTrack;
            ways.push_back({a, {a.x, first}, {lane, first}, {lane, second}, {b.x, second}, b});
        }
    return ways;
}

/// The ways laid so far, and what another one would cost among them.
class Ground {
public:
    explicit Ground(const DiagramPlaces& places) : m_places(places) {}

    /// No longer looked into than it is known to be above `most`.
    double costOf(const DiagramWay& way, std::pair<SiteId, SiteId> ends, double most) const
    {
        double cost = static_cast<double>(way.size() - 2) * kBend;
        for (std::size_t i = 1; i < way.size() && cost < most; ++i)
            cost += costOf(legOf(way, i, ends), ends);
        return cost;
    }

    void lay(const DiagramWay& way, std::pair<SiteId, SiteId> ends)
    {
        for (std::size_t i = 1; i < way.size(); ++i) {
            const Leg leg = legOf(way, i, ends);
            (leg.isLevel ? m_level : m_upright).push_back(leg);
        }
    }

private:
    double costOf(const Leg& leg, std::pair<SiteId, SiteId> ends) const
    {
        double cost = leg.length();
        for (const auto& [id, place] : m_places) {
            const double off = std::abs((leg.isLevel ? place.y : place.x) - leg.at);
            const double along = leg.isLevel ? place.x : place.y;
            const bool isOver =
                off < kRoomOfSite && along > leg.from - kRoomOfSite && along < leg.to + kRoomOfSite;
            if (isOver && id != ends.first && id != ends.second)
                cost += kOverSite;
        }
        for (const Leg& other : leg.isLevel ? m_level : m_upright) {
            const double shared = std::min(leg.to, other.to) - std::max(leg.from, other.from);
            if (shared > 0.0 && std::abs(leg.at - other.at) < kTrack - 1.0)
                cost += leg.movesAt && leg.movesAt == other.movesAt
                          ? kBesideLeg
                          : kOnLeg + kPerPixelOnLeg * shared;
        }
        for (const Leg& other : leg.isLevel ? m_upright : m_level)
            if (other.at > leg.from && other.at < leg.to && leg.at > other.from
                && leg.at < other.to)
                cost += kCrossing;
        return cost;
    }

    const DiagramPlaces& m_places;
    std::vector<Leg> m_level;
    std::vector<Leg> m_upright;
};

enum class Side { East, South, West, North };

/// An end of a way, seen from its site.
struct WayEnd {
    DiagramWay* way = nullptr;
    bool isFront = true;  ///< It is the way's first point.
    int turn = 0;         ///< To which side of its first leg it bends: -1, 1; 0: it never does.
    double reach = 0.0;   ///< How far from the site.

    DiagramPoint point(std::size_t i) const
    {
        return isFront ? (*way)[i] : (*way)[way->size() - 1 - i];
    }

    /// Those that turn back to one side lie farther out there the nearer they turn: so they do not
    /// cross each other.
    auto order() const { return std::tuple(turn, turn < 0 ? reach : -reach); }
};

Side sideOf(const WayEnd& end)
{
    const DiagramPoint a = end.point(0);
    const DiagramPoint b = end.point(1);
    if (a.y == b.y)
        return b.x > a.x ? Side::East : Side::West;
    return b.y > a.y ? Side::South : Side::North;
}

WayEnd endOf(DiagramWay& way, bool isFront)
{
    WayEnd end{.way = &way, .isFront = isFront};
    const DiagramPoint a = end.point(0);
    const DiagramPoint b = end.point(1);
    end.reach = std::abs(a.x - b.x) + std::abs(a.y - b.y);
    if (way.size() > 2) {
        const DiagramPoint c = end.point(2);
        const double off = a.y == b.y ? c.y - a.y : c.x - a.x;
        end.turn = off > 0.0 ? 1 : -1;
    }
    return end;
}

void shift(WayEnd& end, double off)
{
    DiagramWay& way = *end.way;
    const std::size_t first = end.isFront ? 0 : way.size() - 1;
    const std::size_t second = end.isFront ? 1 : way.size() - 2;
    double DiagramPoint::*const across =
        way[first].y == way[second].y ? &DiagramPoint::y : &DiagramPoint::x;
    way[first].*across += off;
    way[second].*across += off;
}

/// Spreads the ends on each side of each site. A straight way stays in the middle of it: its other
/// end could not follow.
void spreadEnds(std::map<std::pair<SiteId, Side>, std::vector<WayEnd>>& sides)
{
    for (auto& [side, ends] : sides) {
        std::stable_sort(ends.begin(), ends.end(),
                         [](const WayEnd& a, const WayEnd& b) { return a.order() < b.order(); });
        const auto straight =
            std::find_if(ends.begin(), ends.end(), [](const WayEnd& end) { return end.turn == 0; });
        const double middle = straight == ends.end() ? static_cast<double>(ends.size() - 1) / 2.0
                                                     : static_cast<double>(straight - ends.begin());
        const double widest = std::max(middle, static_cast<double>(ends.size() - 1) - middle);
        const double step = std::min(kEndStep, widest > 0.0 ? kSide / widest : 0.0);
        for (std::size_t i = 0; i < ends.size(); ++i)
            if (ends[i].turn != 0)
                shift(ends[i], (static_cast<double>(i) - middle) * step);
    }
}

}  // namespace

std::map<LinkId, DiagramWay> diagramWays(const Design& design, const DiagramPlaces& places)
{
    std::vector<std::tuple<double, LinkId>> shortestFirst;
    for (const auto& [id, link] : design.all<Link>()) {
        const DiagramPoint a = places.at(link.from);
        const DiagramPoint b = places.at(link.to);
        shortestFirst.emplace_back(std::abs(a.x - b.x) + std::abs(a.y - b.y), id);
    }
    std::sort(shortestFirst.begin(), shortestFirst.end());
    const bool weighs = shortestFirst.size() <= kMostWeighedLinks;

    std::map<LinkId, DiagramWay> ways;
    Ground ground(places);
    const Lanes lanes(weighs ? places : DiagramPlaces());
    for (const auto& [distance, id] : shortestFirst) {
        const Link& link = design.at(id);
        std::vector<DiagramWay> choices =
            choicesFor(places.at(link.from), places.at(link.to), lanes);
        std::size_t best = 0;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; weighs && i < choices.size(); ++i)
            if (const double cost = ground.costOf(choices[i], {link.from, link.to}, least);
                cost < least) {
                best = i;
                least = cost;
            }
        if (weighs)
            ground.lay(choices[best], {link.from, link.to});
        ways[id] = std::move(choices[best]);
    }
    std::map<std::pair<SiteId, Side>, std::vector<WayEnd>> sides;
    for (auto& [id, way] : ways) {
        const Link& link = design.at(id);
        const WayEnd front = endOf(way, true);
        const WayEnd back = endOf(way, false);
        sides[{link.from, sideOf(front)}].push_back(front);
        sides[{link.to, sideOf(back)}].push_back(back);
    }
    spreadEnds(sides);
    return ways;
}

}  // namespace continua
