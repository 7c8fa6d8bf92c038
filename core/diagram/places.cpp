// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/places.h"

#include <algorithm>
#include <cmath>

namespace continua {
namespace {

constexpr double kKeptFree = 90.0;  ///< A spot is free where no site stands nearer.
constexpr int kFarthest = 200;      ///< Rings of spots that are looked at; the last one is free.

/// To a quarter pixel: what the eye cannot see is not kept.
double rounded(double value) { return std::round(value * 4.0) / 4.0; }

bool isFree(const DiagramPlaces& taken, DiagramPoint spot)
{
    return std::none_of(taken.begin(), taken.end(), [&](const auto& entry) {
        return std::abs(entry.second.x - spot.x) < kKeptFree
            && std::abs(entry.second.y - spot.y) < kKeptFree;
    });
}

/// The free spot nearest to `wish`, ring by ring round it.
DiagramPoint freeSpot(const DiagramPlaces& taken, DiagramPoint wish)
{
    for (int ring = 0; ring < kFarthest; ++ring) {
        std::optional<DiagramPoint> best;
        double nearest = 0.0;
        for (int row = -ring; row <= ring; ++row)
            for (int column = -ring; column <= ring; ++column) {
                if (std::max(std::abs(row), std::abs(column)) != ring)
                    continue;
                const DiagramPoint spot{wish.x + column * kDiagramColumn,
                                        wish.y + row * kDiagramRow};
                const double distance = std::hypot(spot.x - wish.x, spot.y - wish.y);
                if ((!best || distance < nearest) && isFree(taken, spot)) {
                    best = spot;
                    nearest = distance;
                }
            }
        if (best)
            return *best;
    }
    return {wish.x, wish.y + kFarthest * kDiagramRow};
}

/// The middle of the placed sites that a site is linked with, a row below; else below all.
DiagramPoint wishOf(const Design& design, SiteId site, const DiagramPlaces& taken)
{
    DiagramPoint sum;
    double count = 0.0;
    for (const auto& [id, link] : design.all<Link>()) {
        if (!link.joins(site))
            continue;
        if (const auto other = taken.find(link.otherEnd(site)); other != taken.end()) {
            sum = {sum.x + other->second.x, sum.y + other->second.y};
            count += 1.0;
        }
    }
    if (count > 0.0)
        return {rounded(sum.x / count), rounded(sum.y / count) + kDiagramRow};
    DiagramPoint corner = taken.begin()->second;
    for (const auto& [id, place] : taken)
        corner = {std::min(corner.x, place.x), std::max(corner.y, place.y)};
    return {corner.x, corner.y + kDiagramRow};
}

ChangeSet placed(const Design& design, const DiagramPlaces& places)
{
    ChangeSet edit;
    for (const auto& [id, place] : places) {
        const Site* now = design.find(id);
        if (!now || now->diagram == place)
            continue;
        Site moved = *now;
        moved.diagram = place;
        edit.replace(*now, moved);
    }
    return edit;
}

}  // namespace

DiagramPlaces diagramPlaces(const Design& design)
{
    DiagramPlaces places;
    std::vector<SiteId> without;
    for (const auto& [id, site] : design.all<Site>()) {
        if (site.diagram)
            places[id] = *site.diagram;
        else
            without.push_back(id);
    }
    if (places.empty())
        return arranged(design);
    for (const SiteId id : without) {
        const DiagramPoint spot = freeSpot(places, wishOf(design, id, places));
        places[id] = spot;
    }
    return places;
}

ChangeSet moveInDiagram(const Design& design, const DiagramPlaces& from, DiagramPoint by)
{
    DiagramPlaces places;
    const bool areAllPlaced =
        std::all_of(design.all<Site>().begin(), design.all<Site>().end(),
                    [](const auto& entry) { return entry.second.diagram.has_value(); });
    if (!areAllPlaced)
        places = diagramPlaces(design);
    for (const auto& [id, place] : from)
        places[id] = {rounded(place.x + by.x), rounded(place.y + by.y)};
    return placed(design, places);
}

ChangeSet arrangeDiagram(const Design& design) { return placed(design, arranged(design)); }

}  // namespace continua
