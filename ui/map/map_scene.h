// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagram/diagram.h"
#include "core/model/change_set.h"
#include "core/plan/site_use.h"
#include "ui/document/plan_state.h"
#include "ui/map/lens_look.h"
#include "ui/map/link_course.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
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
    GeoPoint position;    ///< On what is drawn on: in the diagram, that of its place there.
    MercatorPoint place;  ///< The same on the map.
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
    bool isLeftOut = false;  ///< Not to be shown: a picture that something else is painted over.
    LensTint tint = {};

    friend bool operator==(const SiteMark&, const SiteMark&) = default;
};

/// A link as the map shows it.
struct LinkMark {
    enum class Highlight { None, Working, Protection };

    LinkId id;
    SiteId from;
    SiteId to;
    std::shared_ptr<const LinkCourse> course;  ///< Never null.
    MercatorPoint least;                       ///< As of the course: what is far off is passed
    MercatorPoint greatest;                    ///< over without a look at it.
    BuildStatus status = BuildStatus::Existing;
    bool isLeased = false;
    DataRate capacity;  ///< Of the lightpaths, or bought modules, on it.
    DataRate carried;
    bool protects = false;                  ///< Some flow's second path uses it.
    MapState found = MapState::Idle;        ///< What the findings say of it.
    MapState state = MapState::Idle;        ///< That, or bad where its light is lost.
    Highlight highlight = Highlight::None;  ///< A selected workload's flows run here.
    bool isForward = true;                  ///< Flows run from `vertices` front to back.
    int parallel = 0;                       ///< 0, 1, -1, 2 ...: which of several side by side.
    bool isAbsent = false;                  ///< Not there in the phase that is shown.
    Length length;                          ///< Of its glass, or of the way of what is leased.
    bool isSelected = false;
    bool isLeftOut = false;  ///< Not to be shown: a picture that something else is painted over.
    LensTint tint = {};

    /// "62 km, 400 Gbit/s". Made when it is asked for: most have no room for it.
    QString badge() const;

    friend bool operator==(const LinkMark&, const LinkMark&) = default;
};

/// What stands on the map: a plain list to paint and to hit, made from a design, its plan and
/// what is selected. Holds no pixels and no widgets; a copy costs little and may go to a thread.
class MapScene {
public:
    using Subjects = std::vector<rules::Subject>;

    /// From the next update() on, all is seen through this; null: through no lens.
    void lookThrough(std::shared_ptr<const report::LensView> lens) { m_lens = std::move(lens); }
    const report::LensView* lens() const { return m_lens.get(); }

    /// From the next update() on, all is drawn as a diagram, or on the ground.
    void setDiagram(bool isOn) { m_isDiagram = isOn; }
    /// Where all is in the diagram; null: it is drawn on the ground.
    const Diagram* diagram() const { return m_diagram.get(); }

    /// Builds the list anew. `outcome` may be null or of an older design; `lost` are links of
    /// lightpaths that no longer close.
    /// @return  Whether anything looks other since.
    bool update(const Design& design, const PlanOutcome* outcome, const Subjects& selection,
                const std::set<LinkId>& lost = {});

    /// Takes over an edit that only moves sites, on the ground or in the diagram, and bends links,
    /// to the design as it is now.
    /// @return  What looks other since; nothing where the edit does more and update() is needed.
    std::optional<Subjects> follow(const Design& design, const ChangeSet& edit,
                                   const std::set<LinkId>& lost);

    /// Only the selection is another.
    /// @return  Whether that is all there is to do; where a workload lights its links, or did,
    ///          update() is needed.
    bool select(const Subjects& selection);

    /// Leaves some objects out.
    void leaveOut(const std::set<rules::Subject>& objects);
    /// Only these links, and no sites.
    MapScene linksOf(const std::set<rules::Subject>& objects) const;

    const std::vector<SiteMark>& sites() const { return m_sites; }
    const std::vector<LinkMark>& links() const { return m_links; }
    /// The mark of an object, or null.
    const SiteMark* find(SiteId id) const;
    const LinkMark* find(LinkId id) const;

    /// Positions of all sites and waypoints.
    std::vector<GeoPoint> extent() const;
    /// Positions of the selected objects; a link counts with its ends.
    std::vector<GeoPoint> selectedExtent() const;

private:
    void lay(LinkMark& mark, const Design& design, const Link& link);
    void stand(SiteMark& mark, const Site& site) const;
    std::set<rules::Subject> followInDiagram(const Design& design);

    std::vector<SiteMark> m_sites;  ///< By id, as the links.
    std::vector<LinkMark> m_links;
    std::set<LinkId> m_lost;
    std::shared_ptr<const report::LensView> m_lens;
    bool m_lightsLinks = false;  ///< A workload is selected.
    bool m_isDiagram = false;
    std::shared_ptr<const Diagram> m_diagram;
};

}  // namespace continua::ui
