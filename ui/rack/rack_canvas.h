// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rack/rack_painter.h"

#include <QWidget>

namespace continua::ui {

/// The racks of one site side by side, to be looked at and worked on. Draws and reports what the
/// user does; edits nothing itself.
class RackCanvas : public QWidget {
    Q_OBJECT

public:
    /// A rack that stands there, or, without an id, one that the plan orders.
    struct Entry {
        RackId id = {};
        RackDrawing drawing;
    };

    explicit RackCanvas(QWidget* parent = nullptr);

    /// Shows these racks of `design`, which must stay what it is until the next call.
    void show(const Design& design, std::vector<Entry> entries);

    /// Makes the racks as tall as fits into `height`, within legible limits.
    void setVisibleHeight(int height);

    /// Larger or smaller than what fits the height; 1 fits.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    RackId selectedRack() const { return m_rack; }
    int selectedItem() const { return m_item; }
    /// Selects without telling.
    void select(RackId rack, int item = -1);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void selected(continua::RackId rack, int item);
    void moveRequested(continua::RackId rack, int item, int slot);
    /// One slot up (1) or down (-1), over what is in the way.
    void stepRequested(continua::RackId rack, int item, int step);
    void removeRequested(continua::RackId rack, int item);
    /// What stands under the cursor while dragging; empty when the drag ends.
    void hinted(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    RackPainter painter() const;
    QPointF topLeft(int entry) const;
    int entryAt(QPointF point) const;
    int entryOf(RackId rack) const;
    void pick(int entry, int item);
    void pickNeighbor(int step);
    void pickItem(int step);
    void updateGhost(QPointF point);
    void endDrag();
    QString toolTipAt(QPointF point) const;

    const Design* m_design = nullptr;
    std::vector<Entry> m_entries;
    RackId m_rack;
    int m_item = -1;
    double m_perMm = 0.25;
    double m_zoom = 1.0;
    int m_visibleHeight = 0;
    bool m_dragging = false;
    QPointF m_pressedAt;
    int m_grabbedUnit = 0;  ///< How many units above the item's lowest the mouse took hold.
};

}  // namespace continua::ui
