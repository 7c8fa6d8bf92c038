// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_painter.h"

#include "core/racks/fit.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace continua::ui {
namespace {

struct RackText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RackPainter)
};

constexpr double kRulerWidth = 22.0;  ///< Left of the frame, at a text height of 12.
constexpr double kRailWidth = 40.0;   ///< Right of the frame: rail and cumulative kW.
constexpr double kPost = 4.0;
constexpr double kTint = 0.18;
constexpr Length kDeepest = Length::fromMm(1219.0);  ///< From aside it takes the whole width.

QColor tinted(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// The height its text may have in a box of that height.
double textFor(double boxHeight, double most)
{
    // Capitals take about 0.7 of it; in a low box only descenders reach beyond.
    return std::min(most, boxHeight * 1.3);
}

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width));
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
    // A font takes whole pixels; small ones are drawn as they come.
    QFont font = textFont(std::max(1, static_cast<int>(std::lround(size))), weight);
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
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     meter.text);
}

}  // namespace continua::ui
