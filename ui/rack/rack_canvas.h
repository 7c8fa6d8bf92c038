// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/fit.h"
#include "ui/catalog/catalog_drag.h"
#include "ui/rack/rack_painter.h"

#include <QWidget>

namespace continua::ui {

/// The racks of one site side by side, to be looked at and worked on. Draws and reports what the
/// user does; edits nothing itself.
///
/// Something is carried from the moment an item is dragged or taken up with Enter, or comes over
/// from the catalog, until it is set down or taken back: meanwhile every unit where it may stand is
/// marked, and the slot it is over says whether it fits and, if not, why.
class RackCanvas : public QWidget {
    Q_OBJECT

public:
    /// A rack that stands there, or, without an id, one that the plan orders.
    struct Entry {
        RackId id = {};
        RackDrawing drawing;
    };

    /// What is on its way to a slot.
    struct Carried {
        std::string equipment;
        RackId from = {};     ///< Where it stands now; none: it is new, from the catalog.
        int item = -1;        ///< Which one there.
        bool copies = false;  ///< It stays there, too: Alt or Ctrl while dragging.
    };

    explicit RackCanvas(QWidget* parent = nullptr);

    /// Shows these racks of `design`, which must stay what it is until the next call.
    void show(const Design& design, std::vector<Entry> entries);

    /// Makes the racks as tall as fits into `height`, within legible limits.
    void setVisibleHeight(int height);

    /// Covers that much even where the racks do not, so that what is dropped beside them arrives.
    void setLeastSize(QSize size);

    /// Larger or smaller than what fits the height; 1 fits.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    RackId selectedRack() const { return m_rack; }
    int selectedItem() const { return m_item; }
    /// Selects as a click does: `item` -1 is the rack itself.
    void choose(RackId rack, int item) { pick(entryOf(rack), item); }
    /// Selects without telling.
    void select(RackId rack, int item = -1);

    /// Takes up a new item for the selected rack, else the first: arrows carry it, Enter sets it
    /// down. @return Whether there is a rack to carry it over.
    bool carry(const std::string& equipment);
    const std::optional<Carried>& carried() const { return m_carried; }
    /// Whether the slot it is over would take what is carried.
    const Fit& fit() const { return m_fit; }
    /// Drops what is carried where it came from.
    void takeBack();
    /// Takes up the selected item, if there is one.
    void takeUp();

    /// What is drawn, from left to right; null before there is anything.
    const Design* design() const { return m_design; }
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Where the rack of an entry is drawn, or, from 0 on, one of its items.
    QRectF placeOf(int entry, int item = -1) const;
    /// The units `low` to `high` of an entry's rack.
    QRectF placeOfUnits(int entry, int low, int high) const;
    /// What is at a point: the entry and its item, -1 where there is none.
    std::pair<int, int> at(QPointF point) const;
    /// What the tooltip of an item says under its name.
    QStringList linesOn(int entry, int item) const;
    QString verdict() const { return m_verdict; }

    /// Where an item of a rack is drawn; empty when there is none.
    QRectF rectOf(RackId rack, int item) const;
    /// Where units of a rack are drawn.
    QRectF rectOfSlot(RackId rack, int slot) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Other racks or other items are drawn.
    void shown();
    /// Something else is selected, by whomever.
    void selectionShown();
    void selected(continua::RackId rack, int item);
    /// Something is set down where it fits.
    void setDown(const continua::ui::RackCanvas::Carried& carried, continua::RackId rack, int slot);
    /// A kit or an empty frame came over from the catalog.
    void putUp(const continua::ui::CatalogPick& pick);
    /// One slot up (1) or down (-1), over what is in the way.
    void stepRequested(continua::RackId rack, int item, int step);
    void removeRequested(continua::RackId rack, int item);
    void duplicateRequested(continua::RackId rack, int item);
    /// What stands under the cursor while carrying; empty when it ends.
    void hinted(const QString& text);
    /// What there is to do with the selected rack or item is asked for, there on the screen.
    void menuRequested(const QPoint& at);
    /// This part should come into sight.
    void pointed(const QRect& part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    RackPainter painter() const;
    QPointF topLeft(int entry) const;
    int entryAt(QPointF point) const;
    int entryOf(RackId rack) const;
    void pick(int entry, int item);
    void pickNeighbor(int step);
    void pickItem(int step);
    const Rack* carriedFrom() const;
    RackItem::Face carriedFace() const;
    int movedIn(const Entry& entry) const;
    void beginCarrying(Carried carried);
    void hoverAt(QPointF point);
    void hover(int entry, int slot);
    void carryBeside(int step);
    bool carryWithKey(const QKeyEvent& event);
    void moveWithKey(QKeyEvent& event);
    void place();
    void paintVerdict(QPainter& painter) const;
    QString toolTipAt(QPointF point) const;
    QString keysText() const;

    const Design* m_design = nullptr;
    std::vector<Entry> m_entries;
    RackId m_rack;
    int m_item = -1;
    double m_perMm = 0.25;
    double m_zoom = 1.0;
    int m_visibleHeight = 0;
    QSize m_leastSize;
    std::optional<Carried> m_carried;
    int m_over = -1;  ///< The entry that something is carried over.
    int m_slot = 0;   ///< And its slot there.
    Fit m_fit;
    QString m_verdict;
    QPointF m_pressedAt;
    int m_grabbedUnit = 0;  ///< How many units above the item's lowest the mouse took hold.
};

}  // namespace continua::ui
