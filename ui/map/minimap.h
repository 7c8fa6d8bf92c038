// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/ground_buffer.h"

#include <QPixmap>
#include <QWidget>

namespace continua::ui {

class MapView;

/// All of a design in a corner of its map, with a frame round what the map shows. A click or drag
/// takes the map there.
class Minimap final : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(MapView& map);

    void setBasemap(std::shared_ptr<const basemap::Basemap> map);
    /// What stands on the map has changed, or where.
    void outdate();
    /// Whether the map shows all there is: then there is nothing to be told.
    bool isAllInSight();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void refresh();
    void goTo(QPointF at);

    MapView& m_map;
    GroundBuffer m_ground;
    Viewport m_view;    ///< Of all there is.
    QRectF m_extent;    ///< Of all sites, in its pixels.
    QPixmap m_objects;  ///< Null when they have changed.
};

}  // namespace continua::ui
