// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/ground_buffer.h"

#include "ui/map/ground_painter.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

constexpr double kMargin = 0.25;     ///< Painted beyond each edge, as a share of the view.
constexpr double kLeastRoom = 0.06;  ///< With less left, a new picture is ordered.
constexpr double kWorldZoom = 2.5;

/// The view with `share` of its size more on each side.
Viewport grown(const Viewport& view, double share)
{
    Viewport larger = view;
    larger.size = view.size * (1.0 + 2.0 * share);
    return larger;
}

/// Where `inner` stands in the pixels of `outer`, whatever their zooms.
QRectF rectIn(const Viewport& outer, const Viewport& inner)
{
    MercatorPoint topLeft = inner.toMercator({0.0, 0.0});
    topLeft.x -= std::round(inner.center.x - outer.center.x);
    return {outer.toPixels(topLeft), inner.size * std::exp2(outer.zoom - inner.zoom)};
}

}  // namespace

GroundBuffer::GroundBuffer(QObject* parent) : QObject(parent)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        take();
        start();
        emit refreshed();
    });
}

GroundBuffer::~GroundBuffer()
{
    m_job.disconnect(this);
    m_job.waitForFinished();
}

void GroundBuffer::setBasemap(std::shared_ptr<const basemap::Basemap> map)
{
    m_job.waitForFinished();
    m_map = std::move(map);
    m_picture.reset();
    m_world.reset();
    emit refreshed();
}

bool GroundBuffer::isSharp(const Order& wanted) const
{
    return m_picture && m_picture->order.theme == wanted.theme
        && m_picture->order.devicePixelRatio == wanted.devicePixelRatio
        && std::abs(m_picture->order.view.zoom - wanted.view.zoom) < 1e-9
        && rectIn(wanted.view, m_picture->order.view)
               .adjusted(-0.5, -0.5, 0.5, 0.5)
               .contains(wanted.view.rect());
}

bool GroundBuffer::hasRoom(const Order& wanted) const
{
    Order roomy = wanted;
    roomy.view = grown(wanted.view, kLeastRoom);
    return isSharp(roomy);
}

void GroundBuffer::paint(QPainter& painter, const Viewport& view, ThemeKind theme,
                         double devicePixelRatio)
{
    if (!m_map) {
        painter.fillRect(view.rect(), tokens(theme).sea);
        return;
    }
    const Order now{view, theme, devicePixelRatio};
    m_wanted = now;
    const bool nothing = !m_picture || m_picture->order.theme != theme;
    if (nothing) {  // The first sight, or another theme: worth one wait of some 50 ms.
        m_job.waitForFinished();
        Order order = now;
        order.view = grown(view, kMargin);
        m_picture = render(m_map, order);
        m_world.reset();
    }
    if (!rectIn(view, m_picture->order.view).contains(view.rect())) {
        painter.fillRect(view.rect(), tokens(theme).sea);
        if (m_world)
            draw(painter, view, *m_world);
    }
    draw(painter, view, *m_picture);
    start();
}

void GroundBuffer::draw(QPainter& painter, const Viewport& view, const Picture& picture)
{
    QRectF target = rectIn(view, picture.order.view);
    const double ratio = picture.order.devicePixelRatio;
    const double world = view.pixelsPerUnit();
    const bool isWorld = picture.order.view.zoom == kWorldZoom;
    const bool isScaled = std::abs(picture.order.view.zoom - view.zoom) > 1e-9;
    if (!isScaled)  // On whole device pixels nothing blurs.
        target.moveTopLeft(
            {std::round(target.left() * ratio) / ratio, std::round(target.top() * ratio) / ratio});
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    if (isWorld) {
        while (target.left() > 0.0)
            target.translate(-world, 0.0);
        for (; target.left() < view.size.width(); target.translate(world, 0.0))
            painter.drawImage(target, picture.image);
    } else if (isScaled) {
        painter.drawImage(target, picture.image);
    } else {
        painter.drawImage(target.topLeft(), picture.image);
    }
    painter.restore();
}

GroundBuffer::Picture GroundBuffer::render(std::shared_ptr<const basemap::Basemap> map,
                                           const Order& order)
{
    Picture picture{
        order, QImage((order.view.size * order.devicePixelRatio).toSize(), QImage::Format_RGB32)};
    // The picture's size is whole device pixels; the view it shows must be exactly that large.
    picture.order.view.size = QSizeF(picture.image.size()) / order.devicePixelRatio;
    picture.image.setDevicePixelRatio(order.devicePixelRatio);
    QPainter painter(&picture.image);
    paintGround(painter, *map, picture.order.view, tokens(order.theme));
    return picture;
}

void GroundBuffer::start()
{
    if (!m_map || !m_wanted || m_job.isRunning())
        return;
    if (!hasRoom(*m_wanted)) {
        Order order = *m_wanted;
        order.view = grown(m_wanted->view, kMargin);
        m_jobIsWorld = false;
        m_job.setFuture(QtConcurrent::run(&GroundBuffer::render, m_map, order));
    } else if (!m_world) {
        const double edge = Viewport::kTilePixels * std::exp2(kWorldZoom);
        Viewport view{.center = {0.5, 0.5}, .zoom = kWorldZoom, .size = {edge, edge}};
        m_jobIsWorld = true;
        m_job.setFuture(
            QtConcurrent::run(&GroundBuffer::render, m_map, Order{view, m_wanted->theme, 1.0}));
    }
}

void GroundBuffer::take()
{
    if (m_job.future().resultCount() == 0)
        return;
    Picture picture = m_job.result();
    (m_jobIsWorld ? m_world : m_picture) = std::move(picture);
}

void GroundBuffer::finish()
{
    if (!m_map || !m_wanted)
        return;
    m_job.waitForFinished();
    if (isSharp(*m_wanted))
        return;
    Order order = *m_wanted;
    order.view = grown(m_wanted->view, kMargin);
    m_picture = render(m_map, order);
}

}  // namespace continua::ui
