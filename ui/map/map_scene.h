// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/mercator.h"
#include "core/plan/site_use.h"
#include "ui/document/plan_state.h"

#include <QString>

#include <array>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace continua::ui {

/// How an object fares in the plan. Each has a shape of its own besides its color.
enum class MapState { Idle, Good, Warning, Bad };

/// The five arcs round a site, in order from the top, clockwise.
enum class MapMeter { Optical, Power, Cooling, Compute, Space };

/// A site as the map shows it.
struct SiteMark {
    SiteId id;
    GeoPoint position;
    SiteKind kind = SiteKind::RegionalDc;
    BuildStatus status = BuildStatus::Existing;
    QString name;
    QString badge;  ///< "412 kW / 500 kW"; empty where nothing draws power.
    MapState state = MapState::Idle;
    std::array<double, 5> use{};  ///< Share of each MapMeter's limit; 1 is full.
    bool hosts = false;           ///< Workloads run here.
    bool isOpened = false;        ///< A candidate that the plan takes up.
    bool isAbsent = false;        ///< Not there in the phase that is shown.
    bool isSelected = false;
};

/// A link as the map shows it.
struct LinkMark {
    enum class Highlight { None, Working, Protection };

    LinkId id;
    std::vector<MercatorPoint> line;      ///< Along the geodesics; x is continuous.
    std::vector<MercatorPoint> vertices;  ///< Ends and waypoints on that line, in order.
    BuildStatus status = BuildStatus::Existing;
    bool isLeased = false;
    DataRate capacity;  ///< Of the lightpaths, or bought modules, on it.
    DataRate carried;
    bool protects = false;  ///< Some flow's second path uses it.
    MapState state = MapState::Idle;
    Highlight highlight = Highlight::None;  ///< A selected workload's flows run here.
    bool isForward = true;                  ///< Flows run from `vertices` front to back.
    int parallel = 0;                       ///< 0, 1, -1, 2 ...: which of several side by side.
    bool isAbsent = false;                  ///< Not there in the phase that is shown.
    QString badge;                          ///< "62 km, 400 Gbit/s".
    bool isSelected = false;
};

/// What stands on the map: a plain list to paint and to hit, made from a design, its plan and
/// what is selected. Holds no pixels and no widgets.
class MapScene {
public:
    /// Builds the list anew. `outcome` may be null or of an older design; `lost` are links of
    /// lightpaths that no longer close.
    void update(const Design& design, const PlanOutcome* outcome,
                const std::vector<rules::Subject>& selection, const std::set<LinkId>& lost = {});

    const std::vector<SiteMark>& sites() const { return m_sites; }
    const std::vector<LinkMark>& links() const { return m_links; }

    /// Positions of all sites and waypoints.
    std::vector<GeoPoint> extent() const;
    /// Positions of the selected objects; a link counts with its ends.
    std::vector<GeoPoint> selectedExtent() const;

private:
    /// A link's course, kept until its points move: geodesics cost more than all the rest.
    struct Course {
        std::vector<GeoPoint> points;
        std::vector<MercatorPoint> line;
        std::vector<MercatorPoint> vertices;
    };

    const Course& courseOf(const Design& design, const Link& link);

    std::vector<SiteMark> m_sites;
    std::vector<LinkMark> m_links;
    std::map<LinkId, Course> m_courses;
};

}  // namespace continua::ui
