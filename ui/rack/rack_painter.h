// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "ui/rack/rack_meters.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <set>

class QPainter;

namespace continua::ui {

/// One rack to be drawn: as it stands, or as the plan orders it.
struct RackDrawing {
    SiteId site;
    QString title;          ///< "R01"
    QString subtitle = {};  ///< What it is: the kit's or the frame's name.
    std::string frame;      ///< Catalog key.
    std::vector<RackItem> items = {};
    bool isPlanned = false;  ///< Ordered by the plan, not drawn: a ghost.
    int selectedItem = -1;   ///< Index into `items`.
    bool isSelected = false;
    RackItem::Face face = RackItem::Face::Front;  ///< The side looked at.
    bool isFromAside = false;  ///< Looked at from the side: what stands how deep, front left.
    /// Where a carried item would come to stand, and whether it may.
    struct Ghost {
        RackItem item;
        bool fits = false;
    };
    std::optional<Ghost> ghost = {};
    /// While something is carried: the units it may come to stand in.
    std::set<int> freeUnits = {};
};

/// Draws rack elevations on any painter, to scale in height: 48 mm per OU, 44.45 mm per U, so that
/// racks side by side compare. Widths are one for all, wide enough for names; from aside, depths
/// are to one scale.
class RackPainter {
public:
    struct Style {
        ThemeKind theme = ThemeKind::Light;
        double perMm = 0.25;        ///< Painter units per millimeter of height.
        double frameWidth = 190.0;  ///< Painter units, posts included.
        double text = 12.0;         ///< Height of titles and meters, in painter units.
        bool showsMeters = true;
    };

    RackPainter(const Design& design, const Style& style) : m_design(design), m_style(style) {}

    /// All of it: title, elevation with ruler and rail, meters.
    QSizeF size(const RackDrawing& rack) const;

    /// Height of everything but the elevation.
    double chromeHeight() const;

    void paint(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;

    /// Where slots and items are, in the coordinates of a rack painted at `topLeft`.
    QRectF elevationRect(QPointF topLeft, const RackDrawing& rack) const;
    QRectF itemRect(QPointF topLeft, const RackDrawing& rack, const RackItem& item) const;
    /// One unit, 1 at the bottom.
    QRectF unitRect(QPointF topLeft, const RackDrawing& rack, int unit) const;
    /// The units it takes, over the whole width: with the adapter it stands on.
    QRectF slotRect(QPointF topLeft, const RackDrawing& rack, const RackItem& item) const;

    /// The unit under `point`, 1 at the bottom; 0 outside the elevation.
    int slotAt(QPointF topLeft, const RackDrawing& rack, QPointF point) const;
    /// The item under `point`, on the face looked at, or from aside on either; -1 when there is
    /// none.
    int itemAt(QPointF topLeft, const RackDrawing& rack, QPointF point) const;

    /// The colour of a category, the same in racks, legends and plots.
    static QColor categoryColor(const Tokens& tokens, EquipmentCategory category);

private:
    double unitHeight(const RackDrawing& rack) const;
    int unitCount(const RackDrawing& rack) const;
    double titleHeight() const;
    double meterHeight() const;
    QFont font(double size, QFont::Weight weight = QFont::Normal) const;

    void paintTitle(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;
    void paintFrame(QPainter& painter, const QRectF& inside, const RackDrawing& rack) const;
    void paintRuler(QPainter& painter, const QRectF& inside, const RackDrawing& rack) const;
    void paintItem(QPainter& painter, const QRectF& box, const Equipment& equipment,
                   bool behind) const;
    void paintItems(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;
    void paintFreeUnits(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;
    void paintAdapter(QPainter& painter, const QRectF& shelf, const QRectF& item) const;
    void paintGhost(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;
    void paintRail(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;
    void paintMeters(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const;

    const Design& m_design;
    Style m_style;
};

/// A bar with name and figures, hatched and `bad` at the limit; as under racks and for sites.
void paintMeter(QPainter& painter, const QRectF& box, const RackMeter& meter, const Tokens& tokens,
                const QFont& font);

}  // namespace continua::ui
