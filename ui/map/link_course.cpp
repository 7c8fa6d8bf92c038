// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/link_course.h"

#include "core/geo/geodesic.h"
#include "ui/tools/diagram_plane.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

const Length kStraight = Length::fromKm(40.0);  ///< On the map a geodesic this short is straight.
const Length kLongestStep = Length::fromKm(60.0);

std::vector<GeoPoint> pointsOf(const Design& design, const Link& link)
{
    std::vector<GeoPoint> points{design.at(link.from).position};
    points.insert(points.end(), link.waypoints.begin(), link.waypoints.end());
    points.push_back(design.at(link.to).position);
    return points;
}

}  // namespace

std::shared_ptr<const LinkCourse> courseOnGround(const Design& design, const Link& link,
                                                 std::shared_ptr<const LinkCourse> known)
{
    std::vector<GeoPoint> points = pointsOf(design, link);
    if (known && known->points == points)
        return known;
    LinkCourse course;
    MercatorPoint last = toMercator(points.front());
    course.least = course.greatest = last;
    const auto append = [&](GeoPoint point) {
        MercatorPoint at = toMercator(point);
        at.x -= std::round(at.x - last.x);  // The copy of the world that carries on the line.
        last = at;
        course.line.push_back(at);
        course.least = {std::min(course.least.x, at.x), std::min(course.least.y, at.y)};
        course.greatest = {std::max(course.greatest.x, at.x), std::max(course.greatest.y, at.y)};
    };
    append(points.front());
    course.vertices.push_back(last);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Length leg = geodesicLength(points[i - 1], points[i]);
        course.drawn += leg;
        if (leg > kStraight) {
            const auto way =
                alongGeodesic(points[i - 1], points[i], std::min(leg / 8.0, kLongestStep));
            std::for_each(way.begin() + 1, way.end(), append);
        } else {
            append(points[i]);
        }
        course.vertices.push_back(last);
    }
    course.points = std::move(points);
    return std::make_shared<const LinkCourse>(std::move(course));
}

std::shared_ptr<const LinkCourse> courseInDiagram(const Design& design, const Link& link,
                                                  const DiagramWay& way,
                                                  std::shared_ptr<const LinkCourse> known)
{
    LinkCourse course{.points = pointsOf(design, link), .isOfDiagram = true};
    for (const DiagramPoint& point : way)
        course.line.push_back(onSquare(point));
    const bool isSame = known && known->points == course.points;
    if (isSame && known->line == course.line)
        return known;
    course.drawn = isSame ? known->drawn : geodesicLength(course.points);
    course.vertices = {course.line.front(), course.line.back()};
    course.least = course.greatest = course.line.front();
    for (const MercatorPoint at : course.line) {
        course.least = {std::min(course.least.x, at.x), std::min(course.least.y, at.y)};
        course.greatest = {std::max(course.greatest.x, at.x), std::max(course.greatest.y, at.y)};
    }
    return std::make_shared<const LinkCourse>(std::move(course));
}

}  // namespace continua::ui
