// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_view.h"

#include "ui/map/map_style.h"
#include "ui/map/map_text.h"
#include "ui/map/minimap.h"
#include "ui/map/site_surroundings.h"
#include "ui/tools/diagram_plane.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

constexpr double kFitMargin = 72.0;
constexpr double kZoomStep = 0.5;
constexpr double kRevealZoom = 9.0;
constexpr double kDiagramSteps = 6.0;  ///< So often the diagram can be halved in size.
constexpr int kButton = 28;
/// With more sites and links than this, frames show a picture of them.
constexpr std::size_t kMostPainted = 100;
/// With more selected objects than this, that picture shows them so.
constexpr std::size_t kMostOnTop = 200;

/// A plus, a minus or a frame of four corners.
QPixmap zoomIcon(int which, const QColor& color, double devicePixelRatio)
{
    constexpr int kEdge = 16;
    QPixmap pixmap(QSize(kEdge, kEdge) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (which < 2)
        painter.drawLine(QPointF(3.5, 8.0), QPointF(12.5, 8.0));
    if (which == 0)
        painter.drawLine(QPointF(8.0, 3.5), QPointF(8.0, 12.5));
    if (which == 2)
        for (const double x : {1.0, -1.0})
            for (const double y : {1.0, -1.0})
                painter.drawPolyline(QPolygonF({{8.0 + 2.0 * x, 8.0 + 5.5 * y},
                                                {8.0 + 5.5 * x, 8.0 + 5.5 * y},
                                                {8.0 + 5.5 * x, 8.0 + 2.0 * y}}));
    return pixmap;
}

/// Whether a tool draws what stands on the ground alone.
bool needsGround(ToolKind kind)
{
    return kind != ToolKind::Select && kind != ToolKind::Pan && kind != ToolKind::DrawLink;
}

}  // namespace

MapView::MapView(ProjectDocument& document, Selection& selection, PlanState& planState,
                 QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_planState(planState),
      m_tools([this](GeoPoint at) { return surroundingsOf(m_map.get(), at, m_language); },
              {tr("New note").toStdString(), tr("Area").toStdString()}),
      m_objects([this](const ObjectBuffer::Objects& without) { return sceneWithout(without); })
{
    setObjectName(QStringLiteral("mapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    addZoomButtons();
    addLensButton();
    addDiagramButton();
    addLayers();
    addChips();

    connect(&m_document, &ProjectDocument::changed, this, &MapView::followEdit);
    connect(&m_document, &ProjectDocument::replaced, this, [this] {
        m_tools.current().reset();
        m_preview = {};
        m_needsFit = true;
        m_otherView.reset();
        rebuild();
    });
    connect(&m_selection, &Selection::changed, this, &MapView::followSelection);
    connect(&m_selection, &Selection::revealed, this, &MapView::reveal);
    connect(&m_planState, &PlanState::changed, this, &MapView::rebuild);
    connect(&m_ground, &GroundBuffer::refreshed, this, qOverload<>(&QWidget::update));
    connect(&m_objects, &ObjectBuffer::refreshed, this, qOverload<>(&QWidget::update));
    rebuild();
}

MapView::~MapView() = default;

void MapView::addZoomButtons()
{
    const auto add = [this](const QString& name, const QString& tip, void (MapView::*act)()) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFixedSize(kButton, kButton);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
        connect(button, &QToolButton::clicked, this, act);
        m_zoomButtons.push_back(button);
    };
    add(QStringLiteral("mapZoomIn"), tr("Zoom In"), &MapView::zoomIn);
    add(QStringLiteral("mapZoomOut"), tr("Zoom Out"), &MapView::zoomOut);
    add(QStringLiteral("mapFitAll"), tr("Fit All"), &MapView::fitAll);
    tintZoomButtons();
}

void MapView::tintZoomButtons()
{
    for (std::size_t i = 0; i < m_zoomButtons.size(); ++i) {
        m_zoomButtons[i]->setIcon(
            zoomIcon(static_cast<int>(i), tokens().text, devicePixelRatioF()));
        m_zoomButtons[i]->setIconSize({16, 16});
    }
}

void MapView::setBasemap(std::shared_ptr<const basemap::Basemap> map)
{
    m_map = map;
    m_objects.setBasemap(m_isDiagram ? nullptr : map);
    m_minimap->setBasemap(map);
    m_ground.setBasemap(std::move(map));
    update();
}

void MapView::setLanguage(basemap::Language language)
{
    m_language = language;
    m_objects.setLanguage(language);
    update();
}

void MapView::setGhosts(std::shared_ptr<const PlanGhosts> ghosts)
{
    m_ghosts = std::move(ghosts);
    update();
}

void MapView::settle()
{
    grab();  // Fixes what is wanted: layout, viewport, ground.
    m_ground.finish();
    m_objects.finish();
    update();
}

void MapView::rebuild()
{
    m_scene.lookThrough(seen());
    if (m_scene.update(m_document.design(), m_planState.outcome().get(), m_selection.objects(),
                       m_planState.light().lostLinks()))
        m_objects.outdate();
    fitWhenNew();
    relayout();
    describe();
    m_minimap->outdate();
    placeMinimap();
}

void MapView::followEdit(const ChangeSet& edit)
{
    MapScene::Subjects touched;
    if (const auto moved =
            m_scene.follow(m_document.design(), edit, m_planState.light().lostLinks())) {
        touched = *moved;
        relayout();
        if (!m_isPressed)  // While something is dragged the overview waits for where it ends.
            m_minimap->outdate();
    } else {
        rebuild();
        for (const auto& [id, change] : edit.of<Site>())
            touched.emplace_back(id);
        for (const auto& [id, change] : edit.of<Link>())
            touched.emplace_back(id);
    }
    m_objects.touch(touched);
    if (m_isPressed)
        m_dragged.insert(touched.begin(), touched.end());
}

void MapView::followSelection()
{
    if (!m_scene.select(m_selection.objects()))
        return rebuild();
    const bool selectsMany = m_selection.objects().size() > kMostOnTop;
    if (selectsMany || m_selectsMany)
        m_objects.outdate();
    m_selectsMany = selectsMany;
    relayout();
    describe();
}

bool MapView::isLarge() const
{
    return m_scene.sites().size() + m_scene.links().size() > kMostPainted;
}

std::shared_ptr<const MapScene> MapView::sceneWithout(const ObjectBuffer::Objects& objects) const
{
    auto scene = std::make_shared<MapScene>(m_scene);
    scene->leaveOut(objects);
    if (!m_selectsMany)
        scene->select({});  // Those are painted over it.
    return scene;
}

void MapView::relayout()
{
    m_layout.reset();
    m_remarks.reset();
    update();
}

const MapLayout& MapView::layout()
{
    if (!m_layout)
        m_layout = layoutMap(m_scene, m_view, m_text,
                             {.links = !isLarge(),
                              .names = !isLarge() && m_layers.at(MapLayer::Names).isVisible,
                              .badges = !isLarge() && m_layers.at(MapLayer::Names).isVisible,
                              .taken = legendRect()});
    return *m_layout;
}

const RemarkLayout& MapView::remarks()
{
    if (!m_remarks && m_isDiagram)
        m_remarks = RemarkLayout();  // They stand on the ground.
    if (!m_remarks)
        m_remarks = layoutRemarks(m_document.design(), m_selection.objects(), m_view, m_text);
    return *m_remarks;
}

/// Of all that stands on the map, the topmost first.
std::vector<MapHit> MapView::hitsAt(QPointF at)
{
    std::vector<MapHit> hits = remarks().hitsOver(at);
    for (const std::vector<MapHit>& below : {layout().hitsAt(at), remarks().hitsUnder(at)})
        hits.insert(hits.end(), below.begin(), below.end());
    std::erase_if(hits, [this](const MapHit& hit) { return !m_layers.shows(objectOf(hit)); });
    return hits;
}

void MapView::describe()
{
    setAccessibleDescription(tr("%1 sites, %2 links, %3 selected")
                                 .arg(m_scene.sites().size())
                                 .arg(m_scene.links().size())
                                 .arg(m_selection.objects().size()));
}

void MapView::fitWhenNew()
{
    if (m_needsFit && isVisible()) {
        m_needsFit = false;
        m_pointer = rect().center();
        fitAll();
    }
}

void MapView::moveTo(const Viewport& view)
{
    Viewport next = view;
    if (m_isDiagram)
        next.zoom = std::clamp(next.zoom, kDiagramZoom - kDiagramSteps, kDiagramZoom + 1.0);
    if (next == m_view)
        return;
    m_view = next;
    relayout();
    placeMinimap();
    emit viewportChanged();
}

void MapView::setViewport(const Viewport& view)
{
    m_needsFit = false;
    moveTo(view.resized(size()));
}

void MapView::zoomIn()
{
    moveTo(m_view.zoomedTo(m_view.zoom + kZoomStep, QPointF(width(), height()) / 2.0));
}

void MapView::zoomOut()
{
    moveTo(m_view.zoomedTo(m_view.zoom - kZoomStep, QPointF(width(), height()) / 2.0));
}

void MapView::fitAll() { moveTo(Viewport::fitting(m_scene.extent(), size(), kFitMargin)); }

void MapView::fitSelection()
{
    if (const std::vector<GeoPoint> points = m_scene.selectedExtent(); !points.empty())
        moveTo(Viewport::fitting(points, size(), kFitMargin));
}

void MapView::showPlace(GeoPoint at, double zoom)
{
    setDiagram(false);
    setViewport({.center = toMercator(at), .zoom = zoom});
    m_pointer = pixelsOf(at);  // Where the keyboard goes on from.
}

void MapView::reveal(const rules::Subject& object)
{
    std::vector<GeoPoint> points;
    if (const auto* site = std::get_if<SiteId>(&object)) {
        if (const SiteMark* mark = m_scene.find(*site))
            points = {mark->position};
    } else if (const auto* link = std::get_if<LinkId>(&object)) {
        if (const LinkMark* mark = m_scene.find(*link))
            points = {m_scene.find(mark->from)->position, m_scene.find(mark->to)->position};
    } else if (m_isDiagram) {
        return;  // Notes and areas stand on the ground.
    } else if (const auto* note = std::get_if<NoteId>(&object)) {
        if (const Note* row = m_document.design().find(*note))
            points = {row->position};
    } else if (const auto* area = std::get_if<RiskAreaId>(&object)) {
        if (const RiskArea* row = m_document.design().find(*area))
            points = row->outline;
    }
    if (points.empty())
        return;
    const QRectF inner = m_view.rect().adjusted(kFitMargin, kFitMargin, -kFitMargin, -kFitMargin);
    const bool isInSight = std::all_of(points.begin(), points.end(), [&](GeoPoint point) {
        return inner.contains(m_view.toPixels(point));
    });
    const SiteSpot* spot = layout().siteAt(m_view.toPixels(points.front()));
    const bool isHidden = points.size() == 1 && spot && spot->isCluster();
    if (isInSight && !isHidden)
        return;
    Viewport view =
        Viewport::fitting(points, size(), kFitMargin,
                          std::max(m_view.zoom, m_isDiagram ? kDiagramZoom : kRevealZoom));
    setViewport(view);
}

void MapView::setTool(ToolKind kind)
{
    if (kind == m_tools.kind())
        return;
    if (needsGround(kind))
        setDiagram(false);
    m_tools.take(kind);
    m_preview = {};
    m_snap.reset();
    m_typed.clear();
    if (kind == ToolKind::PlaceSite)
        tell(keyEvent(ToolEvent::Kind::Hover, {}));
    prepareKeyLink();
    updateCursor();
    update();
    emit toolChanged(kind);
    emit hinted(m_keyLink ? keyLinkLines().join(QLatin1Char(' ')) : toolHint(kind));
}

void MapView::setSiteKind(SiteKind kind)
{
    m_tools.placeSite().setKind(kind);
    update();
}

void MapView::placeSiteAt(GeoPoint at)
{
    setDiagram(false);
    m_gesture = m_document.newGesture();
    tell(m_tools.placeSite(), {.kind = ToolEvent::Kind::Press, .at = at});
    reveal(m_selection.objects().empty() ? rules::Subject{} : m_selection.objects().back());
}

std::optional<GeoPoint> MapView::groundUnderPointer() const
{
    if (m_isDiagram || !isVisible() || !underMouse() || !rect().contains(m_pointer.toPoint()))
        return std::nullopt;
    return geoAt(m_pointer);
}

void MapView::deleteSelection()
{
    if (touchable().size() < m_selection.objects().size())
        emit told(tr("What is on a locked or hidden layer stays as it is."));
    m_gesture = m_document.newGesture();
    tell(m_tools.select(), {.kind = ToolEvent::Kind::Delete});
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {  // With a bent link selected it is ours.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isForKeyLink(*key)) {  // Letters are of a name, not of a command.
            event->accept();
            return true;
        }
        if (key->key() == Qt::Key_R && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
            && canStraighten()) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = hoverText(m_hovered, m_document.design(), m_planState.outcome().get(),
                                       lensText(m_hovered));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void MapView::resizeEvent(QResizeEvent*)
{
    int bottom = height() - metrics::kAround;
    for (auto button = m_zoomButtons.rbegin(); button != m_zoomButtons.rend(); ++button) {
        (*button)->move(width() - metrics::kAround - kButton, bottom - kButton);
        bottom -= kButton;
    }
    placeChips();
    m_view = m_view.resized(size());
    relayout();
    fitWhenNew();
    placeMinimap();
    emit viewportChanged();
}

void MapView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitWhenNew();
}

void MapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        tintZoomButtons();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace continua::ui
