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

constexpr double kLeastRoom = 0.06;  ///< With less left beyond an edge, a new picture is ordered.
constexpr double kWorldZoom = 2.5;

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

bool GroundBuffer::isSharp(const Order& wanted, double room) const
{
    return m_picture && m_picture->theme == wanted.theme
        && m_picture->devicePixelRatio == wanted.devicePixelRatio
        && m_picture->isSharp(wanted.view, room);
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
    const bool nothing = !m_picture || m_picture->theme != theme;
    if (nothing) {  // The first sight, or another theme: worth one wait of some 50 ms.
        m_job.waitForFinished();
        m_picture = render(m_map, now);
        m_world.reset();
    }
    if (!m_picture->covers(view)) {
        painter.fillRect(view.rect(), tokens(theme).sea);
        if (m_world)
            drawWorld(painter, view);
    }
    m_picture->draw(painter, view);
    start();
}

/// As often as the world stands side by side in the view.
void GroundBuffer::drawWorld(QPainter& painter, const Viewport& view) const
{
    QRectF target = view.rectOf(m_world->view);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const double world = view.pixelsPerUnit();
    while (target.left() > 0.0)
        target.translate(-world, 0.0);
    for (; target.left() < view.size.width(); target.translate(world, 0.0))
        painter.drawImage(target, m_world->image);
    painter.restore();
}

ViewPicture GroundBuffer::render(std::shared_ptr<const basemap::Basemap> map, const Order& order)
{
    ViewPicture picture =
        ViewPicture::around(order.view, order.theme, order.devicePixelRatio, QImage::Format_RGB32);
    QPainter painter(&picture.image);
    paintGround(painter, *map, picture.view, tokens(order.theme));
    return picture;
}

ViewPicture GroundBuffer::renderWorld(std::shared_ptr<const basemap::Basemap> map, ThemeKind theme)
{
    const double edge = Viewport::kTilePixels * std::exp2(kWorldZoom);
    ViewPicture picture{.view = {.center = {0.5, 0.5}, .zoom = kWorldZoom},
                        .theme = theme,
                        .image = QImage(QSizeF(edge, edge).toSize(), QImage::Format_RGB32)};
    picture.view.size = picture.image.size();
    QPainter painter(&picture.image);
    paintGround(painter, *map, picture.view, tokens(theme));
    return picture;
}

void GroundBuffer::start()
{
    if (!m_map || !m_wanted || m_job.isRunning())
        return;
    m_jobIsWorld = isSharp(*m_wanted, kLeastRoom);
    if (!m_jobIsWorld)
        m_job.setFuture(QtConcurrent::run(&GroundBuffer::render, m_map, *m_wanted));
    else if (!m_world)
        m_job.setFuture(QtConcurrent::run(&GroundBuffer::renderWorld, m_map, m_wanted->theme));
}

void GroundBuffer::take()
{
    if (m_job.future().resultCount() == 0)
        return;
    ViewPicture picture = m_job.result();
    (m_jobIsWorld ? m_world : m_picture) = std::move(picture);
}

void GroundBuffer::finish()
{
    if (!m_map || !m_wanted)
        return;
    m_job.waitForFinished();
    if (!isSharp(*m_wanted, 0.0))
        m_picture = render(m_map, *m_wanted);
}

}  // namespace continua::ui
