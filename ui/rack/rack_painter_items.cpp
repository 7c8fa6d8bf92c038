// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/paint_parts.h"
#include "ui/rack/rack_painter.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QPainter>
#include <QPainterPath>

namespace continua::ui {
namespace {

constexpr double kTint = 0.18;

/// The height its text may have in a box of that height.
double textFor(double boxHeight, double most)
{
    // Capitals take about 0.7 of it; in a low box only descenders reach beyond.
    return std::min(most, boxHeight * 1.3);
}

/// A lightning bolt in a box, for what feeds the rack.
void paintBolt(QPainter& painter, const QRectF& box, const QColor& color)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path(at(0.6, 0.0));
    path.lineTo(at(0.15, 0.58));
    path.lineTo(at(0.46, 0.58));
    path.lineTo(at(0.38, 1.0));
    path.lineTo(at(0.85, 0.4));
    path.lineTo(at(0.52, 0.4));
    path.closeSubpath();
    painter.fillPath(path, color);
}

/// A drop in a box, for what is cooled by liquid.
void paintDrop(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double w = box.width(), h = box.height();
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.cubicTo(box.left() + 0.5 * w, box.top() + 0.3 * h, box.left() + 0.12 * w,
                 box.top() + 0.45 * h, box.left() + 0.12 * w, box.top() + 0.66 * h);
    path.cubicTo(box.left() + 0.12 * w, box.top() + 0.88 * h, box.left() + 0.3 * w, box.bottom(),
                 box.center().x(), box.bottom());
    path.cubicTo(box.left() + 0.7 * w, box.bottom(), box.left() + 0.88 * w, box.top() + 0.88 * h,
                 box.left() + 0.88 * w, box.top() + 0.66 * h);
    path.cubicTo(box.left() + 0.88 * w, box.top() + 0.45 * h, box.left() + 0.5 * w,
                 box.top() + 0.3 * h, box.center().x(), box.top());
    painter.fillPath(path, color);
}

bool feedsTheRack(const Equipment& equipment)
{
    return equipment.category == EquipmentCategory::PowerShelf
        || equipment.category == EquipmentCategory::BatteryShelf;
}

}  // namespace

void RackPainter::paintItems(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    for (const bool behind : {true, false})
        for (const RackItem& item : rack.items) {
            const Equipment* equipment = find(m_design.catalog().equipment, item.equipment);
            if (!equipment || (!rack.isFromAside && item.face != rack.face) != behind)
                continue;
            const QRectF box = itemRect(topLeft, rack, item);
            if (!behind && !rack.isFromAside)
                paintAdapter(painter, slotRect(topLeft, rack, item), box);
            paintItem(painter, box, *equipment, behind);
        }
}

void RackPainter::paintAdapter(QPainter& painter, const QRectF& shelf, const QRectF& item) const
{
    if (shelf.width() - item.width() < 1.0)
        return;
    const Tokens& t = tokens(m_style.theme);
    painter.setPen(QPen(t.muted, 0.7));
    for (const QRectF& cheek :
         {QRectF(shelf.left(), shelf.top() + 0.5, item.left() - shelf.left(), shelf.height() - 1.0),
          QRectF(item.right(), shelf.top() + 0.5, shelf.right() - item.right(),
                 shelf.height() - 1.0)}) {
        painter.setBrush(QBrush(tinted(t.muted, 0.5), Qt::BDiagPattern));
        painter.drawRect(cheek);
    }
}

void RackPainter::paintItem(QPainter& painter, const QRectF& box, const Equipment& equipment,
                            bool behind) const
{
    if (box.isEmpty())
        return;
    const Tokens& t = tokens(m_style.theme);
    const QColor color = categoryColor(t, equipment.category);
    const QRectF block = box.adjusted(0.0, 0.5, 0.0, -0.5);
    if (behind) {  // On the other side: only its outline shows through.
        painter.setPen(QPen(tinted(color, 0.5), 0.7, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(block);
        return;
    }
    painter.fillRect(block, t.surface);
    painter.fillRect(block, tinted(color, kTint));
    painter.fillRect(QRectF(block.left(), block.top(), 3.0, block.height()), color);

    const double size = textFor(std::min(box.height(), m_style.text * 1.5), m_style.text);
    const QFont text = font(size);
    painter.setFont(text);
    painter.setPen(t.text);
    const QString power =
        equipment.nameplate > ElectricPower{} ? quantityText(equipment.nameplate) : QString();
    const double powerWidth =
        power.isEmpty() ? 0.0 : QFontMetricsF(text).horizontalAdvance(power) + 4.0;
    double left = block.left() + 7.0;
    const double mark = size * 0.9;
    const QRectF markBox(left, block.center().y() - mark / 2.0, mark * 0.8, mark);
    if (feedsTheRack(equipment)) {
        paintBolt(painter, markBox, color);
        left += mark + 2.0;
    } else if (equipment.liquidHeatShare > 0.0) {
        paintDrop(painter, markBox, t.series[4]);
        left += mark + 2.0;
    }
    const double width = block.right() - powerWidth - 2.0 - left;
    painter.drawText(QRectF(left, block.top(), width, block.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     elided(QString::fromStdString(equipment.name), text, width));
    painter.drawText(
        QRectF(block.right() - powerWidth, block.top(), powerWidth - 3.0, block.height()),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, power);
}

void RackPainter::paintGhost(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    if (!rack.ghost)
        return;
    const Tokens& t = tokens(m_style.theme);
    const QColor color = rack.ghost->fits ? t.ok : t.bad;
    const QRectF box = itemRect(topLeft, rack, rack.ghost->item);
    painter.setPen(QPen(color, 1.5, Qt::DashLine));
    painter.setBrush(rack.ghost->fits ? QBrush(tinted(color, 0.2))
                                      : QBrush(tinted(color, 0.5), Qt::BDiagPattern));
    painter.drawRect(box);
    const double size = textFor(std::min(box.height(), m_style.text * 1.5), m_style.text);
    const QFont text = font(size, QFont::DemiBold);
    const QString name = elided(equipmentName(m_design.catalog(), rack.ghost->item.equipment), text,
                                box.width() - 12.0);
    // On its own ground, so that it reads over the hatching.
    const QRectF label(box.left() + 4.0, box.center().y() - size * 0.65,
                       QFontMetricsF(text).horizontalAdvance(name) + 4.0, size * 1.3);
    painter.fillRect(label, t.surface);
    painter.setPen(color);
    painter.setFont(text);
    painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, name);
}

void RackPainter::paintFreeUnits(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    const Tokens& t = tokens(m_style.theme);
    for (const int unit : rack.freeUnits) {
        const QRectF box = unitRect(topLeft, rack, unit);
        painter.fillRect(box, tinted(t.ok, 0.14));
        painter.fillRect(QRectF(box.left(), box.top() + 1.0, 2.0, box.height() - 2.0), t.ok);
        painter.fillRect(QRectF(box.right() - 2.0, box.top() + 1.0, 2.0, box.height() - 2.0), t.ok);
    }
}

}  // namespace continua::ui
