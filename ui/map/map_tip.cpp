// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_tip.h"

#include "core/geo/mercator.h"
#include "core/model/link_line.h"
#include "ui/map/map_style.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::MapTip)
};

constexpr std::size_t kMostLinks = 4;
constexpr std::size_t kMostLightpaths = 3;

QFont tipFont(bool isFirst)
{
    QFont font = textFont(map_metrics::kSiteText);
    font.setWeight(isFirst ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// A link whose fiber is another length now.
struct Stretched {
    QString text;
    double change = 0.0;  ///< km, either way.
};

std::vector<Stretched> stretchedLinks(const Design& before, const Design& now,
                                      const std::set<rules::Subject>& touched)
{
    std::vector<Stretched> links;
    for (const rules::Subject& object : touched) {
        const auto* id = std::get_if<LinkId>(&object);
        if (!id || !now.find(*id) || !before.find(*id))
            continue;
        const Link& link = now.at(*id);
        const Link* earlier = before.find(*id);
        if (link.leased || link.length)
            continue;
        const bool isSame = *earlier == link
                         && before.at(link.from).position == now.at(link.from).position
                         && before.at(link.to).position == now.at(link.to).position;
        if (isSame)
            continue;
        const Length length = fiberLength(now, link);
        const Length change = length - fiberLength(before, *earlier);
        const QString amount = quantityText(change < Length() ? change * -1.0 : change);
        const QString told = change < Length() ? Words::tr("%1: %2 (-%3), %4 one way")
                                               : Words::tr("%1: %2 (+%3), %4 one way");
        links.push_back({told.arg(shortName(now, *id), quantityText(length), amount,
                                  quantityText(propagation(now, link))),
                         std::abs(change.inKm())});
    }
    std::stable_sort(links.begin(), links.end(),
                     [](const Stretched& a, const Stretched& b) { return a.change > b.change; });
    return links;
}

}  // namespace

QString positionText(GeoPoint at)
{
    return QStringLiteral("%1, %2").arg(at.latitudeDeg, 0, 'f', 5).arg(at.longitudeDeg, 0, 'f', 5);
}

std::optional<GeoPoint> typedPosition(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([+-]?\\d+(?:\\.\\d*)?)\\s*[,\\s]\\s*([+-]?\\d+(?:\\.\\d*)?)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const GeoPoint at{match.captured(1).toDouble(), match.captured(2).toDouble()};
    if (std::abs(at.latitudeDeg) > kMercatorLimitDeg || std::abs(at.longitudeDeg) > 180.0)
        return std::nullopt;
    return at;
}

QStringList lineTip(const Design& design, const ToolPreview::Line& line, const Reach& reach)
{
    QStringList lines{Words::tr("%1 of fiber, %2 one way")
                          .arg(quantityText(line.fiber), quantityText(line.oneWay))};
    if (reach.mode.empty())
        lines << Words::tr("No transceiver of the catalog reaches that far without a stop.");
    else
        lines << Words::tr("Carries %1 with %2 of margin")
                     .arg(quantityText(reach.rate), quantityText(reach.margin))
              << modeName(design.catalog(), reach.mode);
    return lines;
}

QStringList measureTip(const ToolPreview::Measure& measure)
{
    if (measure.points.size() < 2)
        return {Words::tr("Click the next point")};
    QStringList lines;
    if (measure.points.size() == 2)
        lines << Words::tr("%1 over the ground").arg(quantityText(measure.whole));
    else
        lines << Words::tr("%1 over the ground, the last leg %2")
                     .arg(quantityText(measure.whole), quantityText(measure.last));
    lines << Words::tr("Fiber of about %1, %2 one way")
                 .arg(quantityText(measure.fiber), quantityText(measure.oneWay));
    if (!measure.isEnded)
        lines << Words::tr("Enter ends and copies, Backspace takes a point back");
    return lines;
}

QStringList dragTip(const Design& before, const Design& now,
                    const std::set<rules::Subject>& touched)
{
    QStringList lines;
    int moved = 0;
    const Site* site = nullptr;
    for (const rules::Subject& object : touched) {
        const auto* id = std::get_if<SiteId>(&object);
        const Site* row = id ? now.find(*id) : nullptr;
        const Site* earlier = id ? before.find(*id) : nullptr;
        if (!row || !earlier || earlier->position == row->position)
            continue;
        ++moved;
        site = row;
    }
    if (moved == 1)
        lines << positionText(site->position);
    else if (moved > 1)
        lines << Words::tr("%n sites", nullptr, moved);
    const std::vector<Stretched> links = stretchedLinks(before, now, touched);
    for (std::size_t i = 0; i < links.size() && i < kMostLinks; ++i)
        lines << links[i].text;
    if (links.size() > kMostLinks)
        lines << Words::tr("%n more links", nullptr, static_cast<int>(links.size() - kMostLinks));
    return lines;
}

QStringList lostLightTip(const Design& design, const Plan& plan,
                         const std::vector<std::size_t>& lost)
{
    if (lost.empty())
        return {};
    QStringList lines{Words::tr("%n lightpath(s) would no longer close:", nullptr,
                                static_cast<int>(lost.size()))};
    for (std::size_t i = 0; i < lost.size() && i < kMostLightpaths; ++i) {
        const Lightpath& path = plan.lightpaths[lost[i]];
        //: Lightpath: from, to, rate
        lines << Words::tr("%1 – %2, %3")
                     .arg(shortName(design, path.from), shortName(design, path.to),
                          quantityText(path.rate));
    }
    if (lost.size() > kMostLightpaths)
        lines << Words::tr("and %n more", nullptr, static_cast<int>(lost.size() - kMostLightpaths));
    return lines;
}

QRectF tipRect(QSizeF size, QPointF pointer, QPointF away, const QRectF& room)
{
    constexpr double kOff = metrics::kGroups;
    QRectF best;
    double farthest = -1.0;
    for (const double right : {1.0, -1.0})
        for (const double down : {1.0, -1.0}) {
            QRectF box(QPointF(), size);
            box.moveCenter(pointer
                           + QPointF(right * (kOff + size.width() / 2.0),
                                     down * (kOff + size.height() / 2.0)));
            box.moveLeft(std::clamp(box.left(), room.left(),
                                    std::max(room.left(), room.right() - size.width())));
            box.moveTop(std::clamp(box.top(), room.top(),
                                   std::max(room.top(), room.bottom() - size.height())));
            if (box.contains(pointer))
                continue;  // Pushed back over the spot by the edge of the map.
            const QPointF off = box.center() - away;
            // The usual place, to the lower right, unless another is clearly better.
            const double distance =
                std::hypot(off.x(), off.y()) * (right > 0.0 && down > 0.0 ? 1.05 : 1.0);
            if (distance <= farthest)
                continue;
            farthest = distance;
            best = box;
        }
    return best;
}

void paintTip(QPainter& painter, const QStringList& lines, QPointF pointer, QPointF away,
              const QRectF& room)
{
    if (lines.isEmpty())
        return;
    const Tokens& style = tokens();
    double width = 0.0;
    double height = 0.0;
    for (int i = 0; i < lines.size(); ++i) {
        const QFontMetricsF measure(tipFont(i == 0));
        width = std::max(width, measure.horizontalAdvance(lines[i]));
        height += measure.height();
    }
    const double inside = metrics::kBetween;
    const QRectF box = tipRect({std::ceil(width) + 2.0 * inside, height + inside}, pointer, away,
                               room.marginsRemoved({metrics::kInside, metrics::kInside,
                                                    metrics::kInside, metrics::kInside}));
    if (box.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(style.border, 1.0));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
    double top = box.top() + inside / 2.0;
    for (int i = 0; i < lines.size(); ++i) {
        const QFont font = tipFont(i == 0);
        const QFontMetricsF measure(font);
        painter.setFont(font);
        painter.setPen(i == 0 ? style.text : style.muted);
        painter.drawText(QPointF(box.left() + inside, top + measure.ascent()), lines[i]);
        top += measure.height();
    }
    painter.restore();
}

}  // namespace continua::ui
