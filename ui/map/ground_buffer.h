// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

#include <QFutureWatcher>
#include <QImage>
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
    struct Picture {
        Order order;
        QImage image;
    };

    bool isSharp(const Order& wanted) const;
    bool hasRoom(const Order& wanted) const;
    void start();
    void take();
    static Picture render(std::shared_ptr<const basemap::Basemap> map, const Order& order);
    static void draw(QPainter& painter, const Viewport& view, const Picture& picture);

    std::shared_ptr<const basemap::Basemap> m_map;
    std::optional<Picture> m_picture;
    std::optional<Picture> m_world;
    std::optional<Order> m_wanted;  ///< The last view painted, with its margin.
    QFutureWatcher<Picture> m_job;
    bool m_jobIsWorld = false;
};

}  // namespace continua::ui
