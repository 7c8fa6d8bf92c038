// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/document/plan_ghosts.h"
#include "ui/document/plan_state.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/map/ground_buffer.h"
#include "ui/map/map_layout.h"
#include "ui/map/object_buffer.h"
#include "ui/map/remark_layout.h"
#include "ui/map/snap.h"
#include "ui/tools/reach_forecast.h"
#include "ui/tools/tool_box.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace continua::ui {

class LayersCard;
class Minimap;

/// The map as a widget: shows the document with its plan, moves and zooms, finds what is under
/// the pointer and hands what the user does to the tool in hand.
///
/// Edits go to the document, selections to the shared selection; all else is told by signals.
class MapView final : public QWidget {
    Q_OBJECT

public:
    MapView(ProjectDocument& document, Selection& selection, PlanState& planState,
            QWidget* parent = nullptr);
    ~MapView() override;

    /// The ground; null shows only sea. May come after the first frame.
    void setBasemap(std::shared_ptr<const basemap::Basemap> map);
    /// The language of names on the ground.
    void setLanguage(basemap::Language language);

    /// What would change, or has changed; null: nothing to show.
    void setGhosts(std::shared_ptr<const PlanGhosts> ghosts);
    const PlanGhosts* ghosts() const { return m_ghosts.get(); }

    ToolKind tool() const { return m_tools.kind(); }
    SiteKind siteKind() { return m_tools.placeSite().kind(); }
    const Viewport& viewport() const { return m_view; }
    const MapScene& scene() const { return m_scene; }
    report::Lens lens() const { return m_lens; }
    /// Whether the diagram is shown rather than the ground.
    bool isDiagram() const { return m_isDiagram; }
    /// The plan's figures through the lens; null without one.
    std::shared_ptr<const report::LensView> seen();
    /// What the button over the map offers.
    void setLensActions(const QList<QAction*>& actions);
    /// What the button beside it turns on and off.
    void setDiagramAction(QAction* action);
    const MapLayers& layers() const { return m_layers; }
    /// What tools may look at.
    ToolContext toolContext() const;
    /// The position that the pointer is over; nothing where it is elsewhere or over the diagram.
    std::optional<GeoPoint> groundUnderPointer() const;

    /// What is told at the pointer now: of a line being drawn, of a drag, of a site to be placed.
    QStringList tip() { return tipLines(); }

    /// What is drawn, and what is selected of it.
    ProjectDocument& document() const { return m_document; }
    Selection& selection() const { return m_selection; }
    /// The topmost object at a point of the widget; monostate where there is none.
    rules::Subject objectAt(QPointF at);
    /// Where an object is drawn; beyond the edges when it is out of sight, null when it is gone.
    QRectF placeOf(const rules::Subject& object);
    /// What the tooltip says of an object under its name.
    QStringList linesOn(const rules::Subject& object) const;

    /// Waits for the sharp ground, so that a grab() shows what a user sees; for pictures and tests.
    void settle();

    /// Where a position is on the widget, and back; for tests and for menus.
    QPointF pixelsOf(GeoPoint point) const { return m_view.toPixels(point); }
    /// Where a site of the design stands, on the ground or in the diagram.
    QPointF pixelsOf(SiteId site) const;
    GeoPoint geoAt(QPointF pixels) const { return m_view.toGeo(pixels); }

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

public slots:
    void setTool(continua::ui::ToolKind kind);
    /// The kind of the next site placed.
    void setSiteKind(continua::SiteKind kind);
    void setViewport(const continua::ui::Viewport& view);
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection();
    void showPlace(continua::GeoPoint at, double zoom);
    /// Brings an object into sight, and near if it is too small to be told apart.
    void reveal(const continua::rules::Subject& object);
    /// Places a site of siteKind() exactly there, as if clicked.
    void placeSiteAt(continua::GeoPoint at);
    /// Deletes the active waypoint, else everything selected, as one undo step.
    void deleteSelection();
    /// Takes the waypoints of the selected links away, as one undo step.
    void straightenSelection();
    /// Whether the pointer is drawn to what is near while something is drawn or dragged.
    void setSnapping(bool isOn);
    /// What colors sites and links.
    void setLens(continua::report::Lens lens);
    bool isSnapping() const { return m_isSnapping; }
    /// Whether a selected link has waypoints.
    bool canStraighten() const;
    /// Shows the diagram, or the ground. Each keeps the view it was left with.
    void setDiagram(bool isOn);
    /// What is shown, and what may be taken by hand.
    void setLayers(const continua::ui::MapLayers& layers);
    void showLayersCard(bool isShown);
    /// Whether there is an overview in the corner while something is out of sight.
    void setMinimap(bool isOn);

signals:
    void toolChanged(continua::ui::ToolKind kind);
    void viewportChanged();
    void lensChanged(continua::report::Lens lens);
    void diagramChanged(bool isOn);
    void layersChanged();
    void layersShown(bool isOn);
    /// Why something was not done; for a message.
    void told(const QString& text);
    /// What the tool waits for; for the status bar.
    void hinted(const QString& text);
    /// The pointer is over this position; for the status bar.
    void pointerMoved(continua::GeoPoint at);
    /// Right click or menu key, on an object (then selected) or on the ground (monostate).
    void contextMenuRequested(const continua::rules::Subject& object, continua::GeoPoint at,
                              const QPoint& globalPosition);
    /// Double click or Enter on an object: open it.
    void activated(const continua::rules::Subject& object);
    /// The document refused an edit.
    void refused(const continua::Error& error);
    /// Objects were deleted by the user: `text` names the undo step.
    void deleted(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addZoomButtons();
    void tintZoomButtons();
    void rebuild();
    void followEdit(const ChangeSet& edit);
    void followSelection();
    bool isLarge() const;
    std::shared_ptr<const MapScene> sceneWithout(const ObjectBuffer::Objects& objects) const;
    void relayout();
    void fitWhenNew();
    void moveTo(const Viewport& view);
    const MapLayout& layout();
    const RemarkLayout& remarks();
    std::vector<MapHit> hitsAt(QPointF at);

    ToolEvent toolEvent(ToolEvent::Kind kind, QPointF at, Qt::KeyboardModifiers modifiers);
    QPointF drawnTo(ToolEvent::Kind kind, QPointF at, bool inverts);
    void takeHold(const std::vector<MapHit>& hits);
    ToolEvent keyEvent(ToolEvent::Kind kind, Qt::KeyboardModifiers modifiers);
    void tell(const ToolEvent& event);
    void tell(MapTool& tool, const ToolEvent& event);
    bool handleToolKey(QKeyEvent* event);
    bool handleTyped(const QKeyEvent& event);
    void prepareKeyLink();
    bool isForKeyLink(const QKeyEvent& event) const;
    bool handleKeyLink(const QKeyEvent& event);
    void aimKeyLink(std::optional<SiteId> to);
    std::optional<SiteId> namedSite(const QString& text) const;
    std::optional<SiteId> siteBeside(SiteId from, QPointF direction) const;
    QStringList keyLinkLines();
    void nudge(double east, double north, Qt::KeyboardModifiers modifiers);
    bool handleViewKey(QKeyEvent* event);
    void stepSelection(int step);
    bool zoomInto(const SiteSpot* spot);
    void hover(QPointF at);
    void updateCursor();
    void paintAll(QPainter& painter);
    void paintLarge(QPainter& painter);
    void paintLoose(QPainter& painter, const ObjectBuffer::Objects& loose);
    void paintRastered(QPainter& painter, const MapLayout& links);
    void paintOverlay(QPainter& painter);
    void paintSnap(QPainter& painter) const;
    void paintRemarkPreview(QPainter& painter);
    void copyMeasured();
    QStringList tipLines();
    QStringList actionLines();
    QPointF tipAway() const;
    void addChips();
    void placeChips();
    void describe();
    void addLensButton();
    QString lensText(const rules::Subject& object) const;
    QRectF legendRect();
    GeoPoint positionOf(SiteId site) const;
    void addDiagramButton();
    void paintPaper(QPainter& painter) const;
    void paintGuides(QPainter& painter) const;
    QPointF alignedInDiagram(QPointF at);
    void addLayers();
    void placeMinimap();
    std::vector<rules::Subject> touchable() const;

    ProjectDocument& m_document;
    Selection& m_selection;
    PlanState& m_planState;
    std::shared_ptr<const basemap::Basemap> m_map;
    basemap::Language m_language = basemap::Language::English;

    ToolBox m_tools;
    ToolPreview m_preview;
    MapScene m_scene;
    Viewport m_view;
    std::optional<MapLayout> m_layout;      ///< Of m_scene in m_view; empty when either changed.
    std::optional<RemarkLayout> m_remarks;  ///< In m_view; empty when they or it changed.
    HaloText m_text;
    GroundBuffer m_ground;
    ObjectBuffer m_objects;  ///< Of a large design.
    QImage m_sheet;          ///< For what is painted over that.

    ProjectDocument::Gesture m_gesture = ProjectDocument::NoGesture;
    QPointF m_pressedAt;
    QPointF m_pointer;
    rules::Subject m_hovered;
    bool m_selectsMany = false;          ///< So many that the picture shows them as selected.
    std::optional<Design> m_before;      ///< When the button went down; while it is held.
    std::set<rules::Subject> m_dragged;  ///< What looks other since then.
    std::shared_ptr<const PlanGhosts> m_ghosts;
    ReachForecast m_reach;
    bool m_isSnapping = true;
    std::optional<Snap> m_snap;      ///< What the pointer is drawn to now.
    QPointF m_grabbedAt;             ///< From the pointer to the middle of the site it has grabbed.
    std::set<SnapKind> m_grabSnaps;  ///< What draws what is grabbed.
    std::set<rules::Subject> m_grabbed;  ///< That does not.
    std::vector<QLineF> m_guides;        ///< What a site is in line with while it is dragged.
    QString m_typed;                     ///< Coordinates for the site tool.
    /// A link that is drawn with keys alone.
    struct KeyLink {
        SiteId from;                    ///< Selected when the tool was taken up.
        std::optional<SiteId> to = {};  ///< Where Enter ends it.
        QString typed = {};
        bool isBegun = false;  ///< By the first key; a pointer that moves before ends it.
    };
    std::optional<KeyLink> m_keyLink;
    ProjectDocument::Gesture m_nudging = ProjectDocument::NoGesture;
    int m_nudgedRevision = -1;  ///< After the last nudge: with no edit since, the next joins it.
    std::vector<rules::Subject> m_nudged;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isPanning = false;
    bool m_isSpaceHeld = false;
    bool m_hasZoomedIn = false;  ///< By the last click, on a bubble of sites.
    bool m_needsFit = true;
    report::Lens m_lens = report::Lens::None;
    std::shared_ptr<const report::LensView> m_seen;  ///< Of that outcome.
    std::shared_ptr<const PlanOutcome> m_seenOutcome;
    QToolButton* m_lensButton = nullptr;
    bool m_isDiagram = false;
    std::optional<Viewport> m_otherView;  ///< Of the ground, or the diagram, when last left.
    QToolButton* m_diagramButton = nullptr;
    MapLayers m_layers;
    QToolButton* m_layersButton = nullptr;
    LayersCard* m_layersCard = nullptr;
    Minimap* m_minimap = nullptr;
    bool m_wantsMinimap = true;
    std::vector<QToolButton*> m_zoomButtons;
    QLabel* m_where = nullptr;  ///< Position under the pointer.
    QLabel* m_hint = nullptr;   ///< What the tool in hand waits for.
};

}  // namespace continua::ui
