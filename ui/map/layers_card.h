// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_layers.h"

#include <QFrame>

#include <map>

class QSlider;
class QToolButton;

namespace continua::ui {

/// The layers of the map, each with an eye, a lock and its opacity. Alt on an eye shows that layer
/// alone.
class LayersCard final : public QFrame {
    Q_OBJECT

public:
    explicit LayersCard(QWidget* parent);

    /// Shows how the layers are; changed() is not told.
    void show(const MapLayers& layers);
    using QWidget::show;

signals:
    void changed(const continua::ui::MapLayers& layers);
    /// Escape: the card is to go.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        QToolButton* eye = nullptr;
        QToolButton* lock = nullptr;  ///< Null where there is nothing to be locked.
        QSlider* opacity = nullptr;   ///< Null where it is seen or not.
    };

    void addRow(MapLayer layer, int row);
    void take(const MapLayers& layers);

    MapLayers m_layers;
    std::map<MapLayer, Row> m_rows;
};

}  // namespace continua::ui
