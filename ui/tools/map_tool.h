// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagram/diagram.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"
#include "core/rules/finding.h"
#include "core/units/duration.h"
#include "ui/tools/map_layers.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace continua::ui {

/// A bend of a link, by its index into Link::waypoints.
struct WaypointHandle {
    LinkId link;
    int index = 0;

    friend bool operator==(const WaypointHandle&, const WaypointHandle&) = default;
};

/// The middle of a link's leg: leg 0 ends at waypoint 0, the last one at the far site.
struct MidpointHandle {
    LinkId link;
    int leg = 0;

    friend bool operator==(const MidpointHandle&, const MidpointHandle&) = default;
};

/// A corner of an area, by its index into RiskArea::outline.
struct CornerHandle {
    RiskAreaId area;
    int index = 0;

    friend bool operator==(const CornerHandle&, const CornerHandle&) = default;
};

/// The middle of an area's side: side 0 begins at corner 0.
struct SideHandle {
    RiskAreaId area;
    int side = 0;

    friend bool operator==(const SideHandle&, const SideHandle&) = default;
};

/// What is under the pointer.
using MapHit = std::variant<SiteId, WaypointHandle, MidpointHandle, LinkId, NoteId, RiskAreaId,
                            CornerHandle, SideHandle>;

/// The object that was hit: handles stand for their link or area.
rules::Subject objectOf(const MapHit& hit);

/// What the user did on the map, in the map's own terms: no widget, no pixel.
struct ToolEvent {
    enum class Kind {
        Hover,
        Press,        ///< The button went down.
        Drag,         ///< It is held and the pointer has left the spot.
        Release,      ///< It went up again, dragged or not.
        DoubleClick,  ///< Instead of the second press.
        Finish,       ///< Enter.
        StepBack,     ///< Backspace.
        Delete,
        Nudge,       ///< An arrow key: `nudgeEast`, `nudgeNorth`.
        Straighten,  ///< The selected links lose their waypoints.
        Cancel,
    };

    Kind kind = Kind::Hover;
    GeoPoint at = {};
    std::vector<MapHit> hits = {};  ///< Under the pointer, the topmost first.
    bool shift = false;
    bool control = false;
    bool alt = false;
    Length reach = {};  ///< How far on the ground the pointer's tolerance is here.
    Length nudgeEast = {};
    Length nudgeNorth = {};
};

/// What a tool shows while it is at work; the scene draws it.
struct ToolPreview {
    /// A line being drawn, and what it would be as a link.
    struct Line {
        std::vector<GeoPoint> points;
        Length fiber;     ///< Drawn length x assumed route factor.
        Duration oneWay;  ///< Light in that fiber.
    };
    /// Corners of a rubber band, where the drag began and where it is.
    struct Band {
        GeoPoint from;
        GeoPoint to;
    };

    /// A way that is measured, and what fiber along it would be.
    struct Measure {
        std::vector<GeoPoint> points;
        Length whole = {};  ///< Over the ground.
        Length last = {};   ///< Of its last leg.
        Length fiber = {};  ///< The whole x assumed route factor.
        Duration oneWay = {};
        bool isEnded = false;  ///< It no longer follows the pointer.
    };

    std::optional<GeoPoint> site = {};  ///< A site about to be placed.
    std::optional<SiteId> target = {};  ///< A site that a click would take.
    std::optional<Line> line = {};
    std::optional<Band> band = {};
    std::optional<Measure> measure = {};
    std::vector<GeoPoint> course = {};  ///< Corners of an area being drawn, the pointer last.
    bool isClosed = false;              ///< That could be closed now.
    bool isArmed = false;               ///< Stays in hand after the next click.

    /// Whether there is nothing to be drawn.
    bool isEmpty() const
    {
        return !site && !target && !line && !band && !measure && course.empty();
    }
};

/// What an edit does, for the name of its undo step.
enum class ToolEdit {
    MoveSites,
    MoveInDiagram,
    PlaceSite,
    DrawLink,
    MoveWaypoint,
    RemoveWaypoint,
    Straighten,
    PlaceNote,
    MoveNote,
    DrawArea,
    MoveArea,
    ReshapeArea,
    Delete
};

/// What a tool wants done. The scene draws, the document edits.
struct ToolResponse {
    ToolPreview preview = {};
    std::optional<ChangeSet> edit = {};
    ToolEdit editKind = ToolEdit::MoveSites;
    std::optional<std::vector<rules::Subject>> select = {};  ///< The new selection.
    bool isDone = false;  ///< The tool has done its one shot: back to selecting.
};

/// What a tool may look at: the design as it is and what is selected in it.
struct ToolContext {
    const Design& design;
    const std::vector<rules::Subject>& selection;
    const Diagram* diagram = nullptr;   ///< What is drawn on; null: the ground.
    const MapLayers* layers = nullptr;  ///< Null: all are shown and none is locked.

    /// Whether an object may be taken by hand.
    bool canTouch(const rules::Subject& object) const
    {
        return !layers || layers->canTouch(object);
    }

    /// Where a site stands on what is drawn on.
    GeoPoint positionOf(SiteId site) const;
};

/// A way of editing on the map: a state machine with no hands.
///
/// Edits between a press and its release belong to one gesture and become one undo step.
class MapTool {
public:
    virtual ~MapTool() = default;
    virtual ToolResponse handle(const ToolEvent& event, const ToolContext& context,
                                IdSource& ids) = 0;
    /// Forgets what was begun; called when another tool is taken up.
    virtual void reset() = 0;
};

/// The topmost site under the pointer.
std::optional<SiteId> siteUnder(const ToolEvent& event);

/// The nearest site to `at`, or nothing in an empty design.
std::optional<SiteId> nearestSite(const ToolContext& context, GeoPoint at);

}  // namespace continua::ui
