// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/geojson_export.h"

#include "core/geo/geodesic.h"
#include "core/interchange/enum_keys.h"
#include "core/interchange/geojson_rings.h"
#include "core/interchange/rounded.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace continua::interchange {
namespace {

using Json = nlohmann::ordered_json;
using Line = std::vector<GeoPoint>;

double sevenDecimals(double degrees) { return rounded(std::round(degrees * 1e7) / 1e7); }

Json position(const GeoPoint& point)
{
    return {sevenDecimals(point.longitudeDeg), sevenDecimals(point.latitudeDeg)};
}

/// Ends and waypoints, with points along each leg; longitudes run on beyond 180.
Line courseOf(const Design& design, const Link& link)
{
    // A chord of 100 km in degrees lies less than 0.01 degree off its geodesic up to 70 degrees.
    const Length step = Length::fromKm(100.0);
    Line corners = {design.at(link.from).position};
    corners.insert(corners.end(), link.waypoints.begin(), link.waypoints.end());
    corners.push_back(design.at(link.to).position);
    Line course = {corners.front()};
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const Line leg = alongGeodesic(corners[i - 1], corners[i], step);
        double shift = 0.0;
        if (!leg.empty())
            shift =
                std::round((course.back().longitudeDeg - leg.front().longitudeDeg) / 360.0) * 360.0;
        for (std::size_t p = 1; p < leg.size(); ++p)
            course.push_back({leg[p].latitudeDeg, leg[p].longitudeDeg + shift});
    }
    return course;
}

/// Which copy of the world a longitude lies in: 0 for -180 to 180.
int worldOf(double longitude) { return static_cast<int>(std::floor((longitude + 180.0) / 360.0)); }

/// The course cut where it passes the 180th meridian, each piece within -180 to 180.
std::vector<Line> cutAtDateLine(const Line& course)
{
    std::vector<Line> pieces(1);
    int world = worldOf(course.front().longitudeDeg);
    for (std::size_t i = 0; i < course.size(); ++i) {
        const int here = worldOf(course[i].longitudeDeg);
        if (i > 0 && here != world) {
            const GeoPoint& before = course[i - 1];
            const double meridian = -180.0 + 360.0 * std::max(world, here);
            const double part =
                (meridian - before.longitudeDeg) / (course[i].longitudeDeg - before.longitudeDeg);
            const double latitude =
                before.latitudeDeg + part * (course[i].latitudeDeg - before.latitudeDeg);
            const double side = here > world ? 180.0 : -180.0;
            pieces.back().push_back({latitude, side});
            pieces.push_back({{latitude, -side}});
            world = here;
        }
        pieces.back().push_back({course[i].latitudeDeg, course[i].longitudeDeg - 360.0 * here});
    }
    return pieces;
}

Json lineString(const Line& line)
{
    Json positions = Json::array();
    for (const GeoPoint& point : line)
        positions.push_back(position(point));
    return positions;
}

Json geometryOf(const Line& course)
{
    const std::vector<Line> pieces = cutAtDateLine(course);
    if (pieces.size() == 1)
        return {{"type", "LineString"}, {"coordinates", lineString(pieces.front())}};
    Json lines = Json::array();
    for (const Line& piece : pieces)
        lines.push_back(lineString(piece));
    return {{"type", "MultiLineString"}, {"coordinates", lines}};
}

/// West, south, east, north; west beyond east where the narrowest box passes the 180th meridian.
Json boundsOf(const std::vector<Line>& courses)
{
    double south = 90.0, north = -90.0;
    std::vector<double> longitudes;
    for (const Line& course : courses)
        for (const GeoPoint& point : course) {
            south = std::min(south, point.latitudeDeg);
            north = std::max(north, point.latitudeDeg);
            longitudes.push_back(point.longitudeDeg - 360.0 * worldOf(point.longitudeDeg));
        }
    std::sort(longitudes.begin(), longitudes.end());
    // The widest empty stretch is what the box leaves out.
    double widest = longitudes.front() + 360.0 - longitudes.back();
    double west = longitudes.front(), east = longitudes.back();
    for (std::size_t i = 1; i < longitudes.size(); ++i)
        if (longitudes[i] - longitudes[i - 1] > widest) {
            widest = longitudes[i] - longitudes[i - 1];
            west = longitudes[i];
            east = longitudes[i - 1];
        }
    return {sevenDecimals(west), sevenDecimals(south), sevenDecimals(east), sevenDecimals(north)};
}

Json siteFeature(const Design& design, const report::SiteFacts& row)
{
    const Site& site = design.at(row.site);
    return {{"type", "Feature"},
            {"id", site.code},
            {"geometry", {{"type", "Point"}, {"coordinates", position(site.position)}}},
            {"properties",
             {{"kind", "site"},
              {"name", site.name},
              {"site_kind", keyOf(site.kind)},
              {"status", keyOf(site.status)},
              {"country", site.country},
              {"racks", row.use.racks},
              {"it_power_kw", rounded(row.use.nameplate.inKw())},
              {"it_power_limit_kw", rounded(usablePower(row.use.limits).inKw())},
              {"air_heat_kw", rounded(row.use.airHeat.inKw())},
              {"liquid_heat_kw", rounded(row.use.liquidHeat.inKw())},
              {"replicas", row.replicas},
              {"present_cost_usd", rounded(row.cost.present.inUsd())}}}};
}

Json linkFeature(const Design& design, const report::LinkFacts& row, const Line& course)
{
    const Link& link = design.at(row.link);
    return {{"type", "Feature"},
            {"id", link.code},
            {"geometry", geometryOf(course)},
            {"properties",
             {{"kind", "link"},
              {"name", link.code},
              {"a", design.at(link.from).code},
              {"z", design.at(link.to).code},
              {"status", keyOf(link.status)},
              {"leased", link.leased.has_value()},
              {"length_km", rounded(row.length.inKm())},
              {"length_source", link.length ? link.lengthSource : "drawn x route factor"},
              {"one_way_ms", rounded(row.latency.inMs())},
              {"fiber_pairs", link.fiberPairs},
              {"lightpaths", row.lightpaths},
              {"carried_gbps", rounded(row.carried.inGbps())}}}};
}

Json areaFeature(const RiskArea& area)
{
    Json polygons = Json::array();
    for (const Line& ring : geoJsonRings(area.outline))
        polygons.push_back(Json::array({lineString(ring)}));
    const bool isOne = polygons.size() == 1;
    return {{"type", "Feature"},
            {"id", "area/" + area.name},
            {"geometry",
             {{"type", isOne ? "Polygon" : "MultiPolygon"},
              {"coordinates", isOne ? polygons.front() : polygons}}},
            {"properties", {{"kind", "area"}, {"name", area.name}, {"notes", area.notes}}}};
}

Json noteFeature(const Note& note, int number)
{
    return {{"type", "Feature"},
            {"id", "note/" + std::to_string(number)},
            {"geometry", {{"type", "Point"}, {"coordinates", position(note.position)}}},
            {"properties", {{"kind", "note"}, {"text", note.text}}}};
}

}  // namespace

std::string geoJson(const Design& design, const report::Facts& facts, const ExportStamp& stamp)
{
    Json features = Json::array();
    std::vector<Line> courses;
    for (const report::SiteFacts& row : facts.sites) {
        features.push_back(siteFeature(design, row));
        courses.push_back({design.at(row.site).position});
    }
    for (const report::LinkFacts& row : facts.links) {
        courses.push_back(courseOf(design, design.at(row.link)));
        features.push_back(linkFeature(design, row, courses.back()));
    }
    for (const auto& [id, area] : design.all<RiskArea>()) {
        features.push_back(areaFeature(area));
        courses.push_back(area.outline);
    }
    int notes = 0;
    for (const auto& [id, note] : design.all<Note>()) {
        features.push_back(noteFeature(note, ++notes));
        courses.push_back({note.position});
    }
    Json origin = {{"schema", "continua-geojson/1"},
                   {"project", facts.info.title},
                   {"input_sha256", stamp.inputSha256},
                   {"version", stamp.appVersion}};
    if (facts.isPlanned) {
        origin["status"] = keyOf(facts.status);
        origin["gap"] = rounded(std::get<report::Share>(figure(facts, report::Kpi::Gap)).value);
    }
    Json collection = {{"type", "FeatureCollection"}, {"acp", origin}};
    if (!courses.empty())
        collection["bbox"] = boundsOf(courses);
    collection["features"] = features;
    return collection.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace continua::interchange
