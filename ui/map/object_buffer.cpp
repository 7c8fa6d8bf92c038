// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/object_buffer.h"

#include "ui/map/line_raster.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_painter.h"
#include "ui/map/name_painter.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace continua::ui {
namespace {

constexpr double kLeastRoom = 0.12;        ///< With less left, a new picture is ordered.
constexpr std::size_t kMostTouched = 300;  ///< With more, the picture is out of date altogether.

}  // namespace

ObjectBuffer::ObjectBuffer(Look look, QObject* parent) : QObject(parent), m_look(std::move(look))
{
    m_pool.setMaxThreadCount(1);  // Its own: a search for a plan may hold the common ones.
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        if (!m_job.future().isResultReadyAt(0))
            return;  // Dropped.
        take(m_job.result());
        start();
        emit refreshed();
    });
}

ObjectBuffer::~ObjectBuffer()
{
    m_job.disconnect(this);
    m_job.waitForFinished();
}

void ObjectBuffer::setBasemap(std::shared_ptr<const basemap::Basemap> map)
{
    m_map = std::move(map);
    outdate();
}

void ObjectBuffer::setLanguage(basemap::Language language)
{
    m_language = language;
    outdate();
}

void ObjectBuffer::setLayers(const MapLayers& layers)
{
    m_layers = layers;
    outdate();
}

void ObjectBuffer::outdate() { m_outdated = ++m_revision; }

void ObjectBuffer::touch(const std::vector<rules::Subject>& objects)
{
    if (objects.size() > kMostTouched || m_touched.size() > kMostTouched) {
        m_touched.clear();
        outdate();
        return;
    }
    ++m_revision;
    for (const rules::Subject& object : objects)
        m_touched[object] = m_revision;
}

void ObjectBuffer::hold(bool isHeld) { m_isHeld = isHeld; }

ObjectBuffer::Objects ObjectBuffer::loose() const
{
    if (!m_picture)
        return {};
    Objects loose = m_picture->without;
    for (const auto& [object, revision] : m_touched)
        if (revision > m_picture->revision)
            loose.insert(object);
    return loose;
}

/// Whether the picture shows everything as it is, but for what is held.
bool ObjectBuffer::isOfNow() const
{
    if (m_picture->revision < m_outdated)
        return false;
    const Objects now = loose();
    return m_isHeld ? now.size() == m_picture->without.size() : now.empty();
}

bool ObjectBuffer::isGood(const Order& wanted, double room) const
{
    return m_picture && m_picture->shown.theme == wanted.theme
        && m_picture->shown.devicePixelRatio == wanted.devicePixelRatio
        && m_picture->shown.isSharp(wanted.view, room) && isOfNow();
}

void ObjectBuffer::paint(QPainter& painter, const Viewport& view, ThemeKind theme,
                         double devicePixelRatio)
{
    m_wanted = Order{view, theme, devicePixelRatio};
    if (!m_picture || m_picture->shown.theme != theme) {  // The first sight, or another theme.
        dropJob();
        take(render(makeJob()));
    }
    m_picture->shown.draw(painter, view);
    start();
}

std::optional<QRectF> ObjectBuffer::nameOf(SiteId site) const
{
    if (!m_picture)
        return std::nullopt;
    const auto found = m_picture->names.find(site);
    return found == m_picture->names.end() ? std::nullopt : std::optional(found->second);
}

ObjectBuffer::Job ObjectBuffer::makeJob() const
{
    Objects without;
    if (m_isHeld) {
        without = loose();
        for (const auto& [object, revision] : m_touched)
            without.insert(object);
    }
    return {*m_wanted, m_look(without), m_map, m_language, m_layers, without, m_revision};
}

ObjectBuffer::Picture ObjectBuffer::render(const Job& job)
{
    const Order& order = job.order;
    Picture picture{.shown = ViewPicture::around(order.view, order.theme, order.devicePixelRatio,
                                                 QImage::Format_ARGB32_Premultiplied),
                    .names = {},
                    .without = job.without,
                    .revision = job.revision};
    QImage& image = picture.shown.image;
    image.fill(Qt::transparent);
    const Tokens& style = tokens(order.theme);
    const Viewport& view = picture.shown.view;
    const bool isNamed = job.layers.at(MapLayer::Names).isVisible;
    MapLayout layout = layoutMap(*job.scene, view, m_text, {.names = isNamed, .badges = isNamed});
    const LineRaster raster(image);
    QPainter painter(&image);
    MapPainter objects(painter, style, m_text);
    objects.strokeWith(raster);
    if (job.map && isNamed) {
        LabelPlacer placer = layout.placer;
        paintNames(painter, *job.map, view, style, job.language, placer, m_text);
    }
    paintObjects(painter, objects, layout, job.layers);
    painter.end();
    for (const SiteSpot& spot : layout.sites)
        if (!spot.nameRect.isNull() && !spot.isCluster())
            picture.names.emplace(spot.mark().id, spot.nameRect.translated(-spot.at));
    return picture;
}

void ObjectBuffer::take(Picture picture)
{
    m_picture = std::move(picture);
    std::erase_if(m_touched, [this](const auto& entry) {
        return entry.second <= m_picture->revision && !m_picture->without.contains(entry.first);
    });
}

void ObjectBuffer::start()
{
    if (!m_wanted || m_job.isRunning() || isGood(*m_wanted, kLeastRoom))
        return;
    m_job.setFuture(QtConcurrent::run(&m_pool, [this, job = makeJob()] { return render(job); }));
}

/// Nothing comes of a run that is under way.
void ObjectBuffer::dropJob()
{
    m_job.waitForFinished();
    m_job.setFuture({});
}

void ObjectBuffer::finish()
{
    if (!m_wanted)
        return;
    m_job.waitForFinished();
    if (m_job.future().isResultReadyAt(0))
        take(m_job.result());
    dropJob();
    if (!isGood(*m_wanted, 0.0))
        take(render(makeJob()));
}

}  // namespace continua::ui
