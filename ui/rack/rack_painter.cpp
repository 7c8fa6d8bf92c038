// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_painter.h"

#include "core/racks/fit.h"
#include "ui/rack/paint_parts.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace continua::ui {
namespace {

struct RackText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RackPainter)
};

constexpr double kRulerWidth = 22.0;  ///< Left of the frame, at a text height of 12.
constexpr double kRailWidth = 40.0;   ///< Right of the frame: rail and cumulative kW.
constexpr double kPost = 4.0;
constexpr Length kDeepest = Length::fromMm(1219.0);  ///< From aside it takes the whole width.

}  // namespace

QColor RackPainter::categoryColor(const Tokens& tokens, EquipmentCategory category)
{
    switch (category) {
    case EquipmentCategory::ComputeNode: return tokens.series[0];
    case EquipmentCategory::StorageNode: return tokens.series[3];
    case EquipmentCategory::Switch: return tokens.series[2];
    case EquipmentCategory::PowerShelf: return tokens.series[1];
    case EquipmentCategory::BatteryShelf: return tokens.series[5];
    case EquipmentCategory::CoolantUnit: return tokens.series[4];
    case EquipmentCategory::RackSystem: return tokens.series[0];
    }
    return tokens.series[7];
}

double RackPainter::unitHeight(const RackDrawing& rack) const
{
    const RackFrame* frame = find(m_design.catalog().frames, rack.frame);
    const Length unit = frame && frame->heightUnit == HeightUnit::RackUnit ? kRackUnit : kOpenUnit;
    return unit.inMm() * m_style.perMm;
}

int RackPainter::unitCount(const RackDrawing& rack) const
{
    const RackFrame* frame = find(m_design.catalog().frames, rack.frame);
    return frame ? frame->height : 0;
}

QFont RackPainter::font(double size, QFont::Weight weight) const
{
    // A font takes whole pixels; small ones are drawn as they come. Who paints has chosen how large
    // text is.
    QFont font = textFont(1, weight);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double RackPainter::titleHeight() const { return m_style.text * 3.0; }

double RackPainter::meterHeight() const { return m_style.text * 1.5; }

double RackPainter::chromeHeight() const
{
    return titleHeight() + 2.0 * kPost + m_style.text
         + (m_style.showsMeters ? 6.0 * meterHeight() + 4.0 : 0.0);
}

QSizeF RackPainter::size(const RackDrawing& rack) const
{
    const double scale = m_style.text / 12.0;
    return {m_style.frameWidth + (kRulerWidth + kRailWidth) * scale,
            chromeHeight() + unitCount(rack) * unitHeight(rack)};
}

QRectF RackPainter::elevationRect(QPointF topLeft, const RackDrawing& rack) const
{
    const double scale = m_style.text / 12.0;
    double width = m_style.frameWidth - 2.0 * kPost;
    if (rack.isFromAside)
        if (const RackFrame* frame = find(m_design.catalog().frames, rack.frame))
            width *= std::min(1.0, frame->outerDepth / kDeepest);
    return {topLeft.x() + kRulerWidth * scale + kPost, topLeft.y() + titleHeight() + kPost, width,
            unitCount(rack) * unitHeight(rack)};
}

QRectF RackPainter::unitRect(QPointF topLeft, const RackDrawing& rack, int unit) const
{
    const QRectF inside = elevationRect(topLeft, rack);
    const double height = unitHeight(rack);
    return {inside.left(), inside.bottom() - unit * height, inside.width(), height};
}

QRectF RackPainter::slotRect(QPointF topLeft, const RackDrawing& rack, const RackItem& item) const
{
    const RackFrame* frame = find(m_design.catalog().frames, rack.frame);
    const Equipment* equipment = find(m_design.catalog().equipment, item.equipment);
    if (!frame || !equipment)
        return {};
    const QRectF inside = elevationRect(topLeft, rack);
    const double unit = unitHeight(rack);
    const int units = unitsIn(*frame, *equipment);
    return {inside.left(), inside.bottom() - (item.slot - 1 + units) * unit, inside.width(),
            units * unit};
}

QRectF RackPainter::itemRect(QPointF topLeft, const RackDrawing& rack, const RackItem& item) const
{
    const RackFrame* frame = find(m_design.catalog().frames, rack.frame);
    const Equipment* equipment = find(m_design.catalog().equipment, item.equipment);
    QRectF box = slotRect(topLeft, rack, item);
    if (!frame || !equipment || equipment->category == EquipmentCategory::RackSystem)
        return box;
    if (rack.isFromAside) {
        // Unknown depth counts as the whole rack.
        const double share =
            equipment->depth > Length{} ? std::min(1.0, equipment->depth / frame->outerDepth) : 1.0;
        const double depth = box.width() * share;
        if (item.face == RackItem::Face::Rear)
            box.setLeft(box.right() - depth);
        else
            box.setWidth(depth);
        return box;
    }
    if (const auto adapter = adapterFor(*frame, *equipment)) {
        const double cheek = box.width() * (1.0 - adapter->item / adapter->bay) / 2.0;
        const double play = box.height() * (1.0 - adapter->height / adapter->taken);
        box.adjust(std::max(0.0, cheek), play, -std::max(0.0, cheek), 0.0);
    }
    return box;
}

int RackPainter::slotAt(QPointF topLeft, const RackDrawing& rack, QPointF point) const
{
    const QRectF inside = elevationRect(topLeft, rack);
    if (!inside.contains(point))
        return 0;
    return 1 + static_cast<int>((inside.bottom() - point.y()) / unitHeight(rack));
}

int RackPainter::itemAt(QPointF topLeft, const RackDrawing& rack, QPointF point) const
{
    for (int i = 0; i < static_cast<int>(rack.items.size()); ++i) {
        const RackItem& item = rack.items[static_cast<std::size_t>(i)];
        if ((rack.isFromAside || item.face == rack.face)
            && itemRect(topLeft, rack, item).contains(point))
            return i;
    }
    return -1;
}

void RackPainter::paint(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = elevationRect(topLeft, rack);
    paintTitle(painter, topLeft, rack);
    paintFrame(painter, inside, rack);
    paintRuler(painter, inside, rack);
    paintFreeUnits(painter, topLeft, rack);
    if (rack.isPlanned)
        painter.setOpacity(0.75);
    paintItems(painter, topLeft, rack);
    painter.setOpacity(1.0);
    if (rack.selectedItem >= 0 && rack.selectedItem < static_cast<int>(rack.items.size())) {
        const RackItem& item = rack.items[static_cast<std::size_t>(rack.selectedItem)];
        painter.setPen(QPen(tokens(m_style.theme).accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(itemRect(topLeft, rack, item).adjusted(1.0, 1.0, -1.0, -1.0));
    }
    paintGhost(painter, topLeft, rack);
    paintRail(painter, topLeft, rack);
    if (m_style.showsMeters)
        paintMeters(painter, topLeft, rack);
    painter.restore();
}

void RackPainter::paintTitle(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    const Tokens& t = tokens(m_style.theme);
    const double left = elevationRect(topLeft, rack).left() - kPost;
    const double line = m_style.text * 1.35;
    const QFont title = font(m_style.text, QFont::DemiBold);
    const QFont small = font(m_style.text * 11.0 / 12.0);
    const QString mark = rack.isPlanned ? RackText::tr("planned") : QString();
    const double markWidth =
        mark.isEmpty() ? 0.0 : QFontMetricsF(small).horizontalAdvance(mark) + m_style.text;
    painter.setPen(rack.isSelected ? t.accent : t.text);
    painter.setFont(title);
    painter.drawText(QRectF(left, topLeft.y(), m_style.frameWidth - markWidth, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     elided(rack.title, title, m_style.frameWidth - markWidth));
    painter.setFont(small);
    painter.setPen(t.muted);
    painter.drawText(QRectF(left, topLeft.y() + line, m_style.frameWidth, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     elided(rack.subtitle, small, m_style.frameWidth));
    if (!mark.isEmpty()) {
        const QRectF tag(left + m_style.frameWidth - markWidth, topLeft.y() + 1.0, markWidth,
                         line - 2.0);
        painter.setPen(QPen(t.accent, 1.0, Qt::DashLine));
        painter.drawRoundedRect(tag, 3.0, 3.0);
        painter.setPen(t.accent);
        painter.drawText(tag, Qt::AlignCenter, mark);
    }
}

void RackPainter::paintFrame(QPainter& painter, const QRectF& inside, const RackDrawing& rack) const
{
    const Tokens& t = tokens(m_style.theme);
    QColor edge = t.muted;
    double width = 1.0;
    if (rack.isSelected) {
        edge = t.accent;
        width = 2.0;
    }
    painter.setPen(QPen(edge, width, rack.isPlanned ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(t.surface);
    painter.drawRect(inside.adjusted(-kPost, -kPost, kPost, kPost));
    painter.setPen(QPen(t.border, 0.5));
    const double unit = unitHeight(rack);
    for (int i = 0; i <= unitCount(rack); ++i) {
        const double y = inside.bottom() - i * unit;
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
    }
    if (rack.items.empty()) {
        painter.setPen(t.muted);
        painter.setFont(font(m_style.text));
        painter.drawText(inside.adjusted(8.0, 0.0, -8.0, 0.0), Qt::AlignCenter | Qt::TextWordWrap,
                         RackText::tr("Empty rack. Add an item, or let the planner fill it."));
    }
}

void RackPainter::paintRuler(QPainter& painter, const QRectF& inside, const RackDrawing& rack) const
{
    const RackFrame* frame = find(m_design.catalog().frames, rack.frame);
    if (!frame)
        return;
    const Tokens& t = tokens(m_style.theme);
    const double unit = unitHeight(rack);
    const QFont small = font(std::min(m_style.text * 0.75, 10.0));
    const int step = unit >= QFontMetricsF(small).height() * 0.9 ? 1 : 5;
    painter.setFont(small);
    painter.setPen(t.muted);
    const double right = inside.left() - kPost - 3.0;
    for (int slot = 1; slot <= frame->height; ++slot)
        if (slot == 1 || slot == frame->height || slot % step == 0)
            painter.drawText(QRectF(right - 40.0, inside.bottom() - slot * unit, 40.0, unit),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                             QString::number(slot));
    painter.drawText(QRectF(right - 40.0, inside.bottom() + 1.0, 40.0, m_style.text),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                     nameOf(frame->heightUnit));
}

void RackPainter::paintRail(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    const RackFrame* frame = find(m_design.catalog().frames, rack.frame);
    if (!frame || !frame->hasBusbar)
        return;
    const Tokens& t = tokens(m_style.theme);
    const QRectF inside = elevationRect(topLeft, rack);
    const QRectF rail(inside.right() + kPost + 3.0, inside.top(), 4.0, inside.height());
    painter.fillRect(rail, tinted(t.series[1], 0.35));

    std::vector<const RackItem*> upwards;
    for (const RackItem& item : rack.items)
        upwards.push_back(&item);
    std::sort(upwards.begin(), upwards.end(),
              [](const RackItem* a, const RackItem* b) { return a->slot < b->slot; });
    const QFont small = font(std::min(m_style.text * 0.8, 10.0));
    const double lineHeight = QFontMetricsF(small).height() * 0.85;
    painter.setFont(small);
    ElectricPower sum;
    double lastY = inside.bottom() + lineHeight;
    for (const RackItem* item : upwards) {
        const Equipment* equipment = find(m_design.catalog().equipment, item->equipment);
        if (!equipment || equipment->nameplate == ElectricPower{})
            continue;
        sum += equipment->nameplate;
        const double y = itemRect(topLeft, rack, *item).center().y();
        painter.setPen(QPen(t.series[1], 1.0));
        painter.drawLine(QPointF(rail.left() - 2.0, y), QPointF(rail.right() + 2.0, y));
        if (lastY - y < lineHeight)
            continue;
        lastY = y;
        painter.setPen(sum > frame->powerLimit ? t.bad : t.muted);
        painter.drawText(QRectF(rail.right() + 4.0, y - lineHeight, 60.0, 2.0 * lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         numberText(sum.inKw()));
    }
    painter.setPen(t.muted);
    painter.drawText(QRectF(rail.left() - 2.0, inside.bottom() + kPost, 60.0, m_style.text),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, QStringLiteral("Σ kW"));
}

void RackPainter::paintMeters(QPainter& painter, QPointF topLeft, const RackDrawing& rack) const
{
    const QRectF inside = elevationRect(topLeft, rack);
    double y = inside.bottom() + kPost + m_style.text + 2.0;
    const QFont text = font(m_style.text * 11.0 / 12.0);
    for (const RackMeter& meter : rackMeters(m_design, rack.site, rack.frame, rack.items)) {
        paintMeter(painter,
                   QRectF(inside.left() - kPost, y, m_style.frameWidth, meterHeight() - 2.0), meter,
                   tokens(m_style.theme), text);
        y += meterHeight();
    }
}

void paintMeter(QPainter& painter, const QRectF& box, const RackMeter& meter, const Tokens& tokens,
                const QFont& font)
{
    const double nameWidth =
        box.width() - QFontMetricsF(font).horizontalAdvance(meter.text) - metrics::kInside;
    const QRectF bar(box.left(), box.bottom() - 3.0, box.width(), 3.0);
    const QColor color = meter.isFull() ? tokens.bad : tokens.accent;
    painter.fillRect(bar, tokens.border);
    const QRectF filled(bar.left(), bar.top(), bar.width() * std::min(1.0, meter.share()),
                        bar.height());
    painter.fillRect(filled, color);
    if (meter.isFull())
        painter.fillRect(filled, QBrush(tokens.surface, Qt::BDiagPattern));
    painter.setFont(font);
    painter.setPen(tokens.muted);
    const QRectF line = box.adjusted(0.0, 0.0, 0.0, -3.0);
    painter.drawText(QRectF(line.left(), line.top(), nameWidth, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, elided(meter.name, font, nameWidth));
    painter.setPen(meter.isFull() ? tokens.bad : tokens.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, meter.text);
}

}  // namespace continua::ui
