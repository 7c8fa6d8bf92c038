// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/map/view_picture.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

class QPainter;

namespace continua::ui {

/// Keeps a picture of the ground, somewhat larger than the view, painted in a pool thread.
///
/// Panning moves the picture, zooming stretches it until the sharp one is there; where it does
/// not reach, a picture of the whole world stands in. So a frame costs a copy of pixels.
class GroundBuffer final : public QObject {
    Q_OBJECT

public:
    explicit GroundBuffer(QObject* parent = nullptr);
    ~GroundBuffer() override;

    /// Null: only sea, until there is a map.
    void setBasemap(std::shared_ptr<const basemap::Basemap> map);

    /// Paints the best there is of `view`, and orders what is missing.
    void paint(QPainter& painter, const Viewport& view, ThemeKind theme, double devicePixelRatio);

    /// Waits until the ground last painted is there sharply; for pictures and tests.
    void finish();

signals:
    void refreshed();  ///< A sharper picture has come: paint again.

private:
    struct Order {
        Viewport view;
        ThemeKind theme = ThemeKind::Light;
        double devicePixelRatio = 1.0;
    };

    bool isSharp(const Order& wanted, double room) const;
    void start();
    void take();
    static ViewPicture render(std::shared_ptr<const basemap::Basemap> map, const Order& order);
    static ViewPicture renderWorld(std::shared_ptr<const basemap::Basemap> map, ThemeKind theme);
    void drawWorld(QPainter& painter, const Viewport& view) const;

    std::shared_ptr<const basemap::Basemap> m_map;
    std::optional<ViewPicture> m_picture;
    std::optional<ViewPicture> m_world;
    std::optional<Order> m_wanted;  ///< The last view painted.
    QFutureWatcher<ViewPicture> m_job;
    bool m_jobIsWorld = false;
};

}  // namespace continua::ui
