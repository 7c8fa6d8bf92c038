// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_furniture.h"

#include "ui/map/map_painter.h"
#include "ui/map/map_style.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::MapFurniture)
};

/// The largest of 1, 2, 5, 10, 20 ... not above `meters`.
double roundLength(double meters)
{
    const double power = std::pow(10.0, std::floor(std::log10(meters)));
    const double head = meters / power;
    return power * (head >= 5.0 ? 5.0 : head >= 2.0 ? 2.0 : 1.0);
}

/// One line of the legend: how to paint its sample, and what it means.
struct Entry {
    std::function<void(QPointF center)> sample;
    QString text;
};

constexpr double kSampleWidth = 36.0;
constexpr double kLine = 20.0;

}  // namespace

QString attributionText()
{
    return Words::tr(
        "Made with Natural Earth; GSHHG; place data © GeoNames (geonames.org) CC BY 4.0, "
        "modified");
}

QRectF paintScaleAndCredit(QPainter& painter, const Viewport& view, const Tokens& style,
                           HaloText& text)
{
    constexpr double kLongest = 120.0;
    constexpr double kTick = 5.0;
    const QFont font = textFont(map_metrics::kSmallText);
    const QString credit = attributionText();
    const QSizeF creditSize = text.size(credit, font);
    const double left = metrics::kBetween;
    const double bottom = view.size.height() - metrics::kInside;
    const QPointF creditAt(left, bottom - creditSize.height());
    text.draw(painter, creditAt, credit, {font, style.mapLabel, style.land});

    const double meters = roundLength(view.metersPerPixel() * kLongest);
    const double width = meters / view.metersPerPixel();
    const double y = creditAt.y() - metrics::kInside;
    const QPolygonF bar(
        {{left, y - kTick}, {left, y}, {left + width, y}, {left + width, y - kTick}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.land, 4.0));
    painter.drawPolyline(bar);
    painter.setPen(QPen(style.text, 1.5));
    painter.drawPolyline(bar);
    painter.restore();
    const QString label = quantityText(Length::fromM(meters));
    const QSizeF size = text.size(label, font);
    text.draw(painter, {left + width + metrics::kInside, y - size.height() + 3.0}, label,
              {font, style.text, style.land});
    return {QPointF(left, y - size.height()),
            QPointF(left + std::max(creditSize.width(), width + size.width()), bottom)};
}

void paintLegend(QPainter& painter, const MapScene& scene, const Viewport& view,
                 const Tokens& style, HaloText& text)
{
    MapPainter map(painter, style, text);
    std::vector<Entry> entries;
    std::set<SiteKind> kinds;
    for (const SiteMark& site : scene.sites())
        kinds.insert(site.kind);
    for (const SiteKind kind : kinds)
        entries.push_back({[&map, &style, kind](QPointF at) {
                               map.paintSymbol(kind, at, symbolSize(kind) * 0.8, style.muted,
                                               false);
                           },
                           nameOf(kind)});
    const auto line = [&](const QColor& color, double width, Qt::PenStyle pen) {
        return [&painter, color, width, pen](QPointF at) {
            painter.setPen(QPen(color, width, pen));
            painter.drawLine(at - QPointF(kSampleWidth * 0.4, 0.0),
                             at + QPointF(kSampleWidth * 0.4, 0.0));
        };
    };
    const auto any = [&](auto has) {
        return std::any_of(scene.links().begin(), scene.links().end(), has);
    };
    if (std::any_of(scene.sites().begin(), scene.sites().end(),
                    [](const SiteMark& site) { return site.hosts; }))
        entries.push_back({[&](QPointF at) {
                               map.paintSymbol(SiteKind::RegionalDc, at, 16.0, style.series[0],
                                               false);
                           },
                           Words::tr("Runs workloads")});
    if (any([](const LinkMark& link) { return !link.isLeased && link.capacity > DataRate{}; }))
        entries.push_back(
            {line(style.series[0], 3.0, Qt::SolidLine), Words::tr("Lit fiber, by capacity")});
    if (any([](const LinkMark& link) { return link.capacity == DataRate{}; }))
        entries.push_back({line(style.muted, 1.5, Qt::SolidLine), Words::tr("Fiber not lit")});
    if (any([](const LinkMark& link) { return link.status != BuildStatus::Existing; }))
        entries.push_back({line(style.muted, 1.5, Qt::DashLine), Words::tr("Planned or optional")});
    if (any([](const LinkMark& link) { return link.isLeased; }))
        entries.push_back({line(style.series[3], 3.0, Qt::SolidLine), Words::tr("Leased service")});
    if (any([](const LinkMark& link) { return link.protects; }))
        entries.push_back(
            {line(style.series[2], 1.5, Qt::SolidLine), Words::tr("Carries protection")});

    const QFont font = textFont(map_metrics::kPlaceText);
    double width = 0.0;
    for (const Entry& entry : entries)
        width = std::max(width, text.size(entry.text, font).width());
    if (entries.empty() || width + kSampleWidth > view.size.width() / 2.0)
        return;
    const QRectF box(metrics::kBetween, metrics::kBetween,
                     kSampleWidth + width + 3.0 * metrics::kBetween,
                     kLine * static_cast<double>(entries.size()) + 2.0 * metrics::kInside);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(style.border, 1.0));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(box, metrics::kRadius, metrics::kRadius);
    double y = box.top() + metrics::kInside + kLine / 2.0;
    for (const Entry& entry : entries) {
        entry.sample({box.left() + metrics::kBetween + kSampleWidth / 2.0, y});
        text.draw(painter,
                  {box.left() + 2.0 * metrics::kBetween + kSampleWidth,
                   y - text.size(entry.text, font).height() / 2.0},
                  entry.text, {font, style.text, style.surface});
        y += kLine;
    }
    painter.restore();
}

}  // namespace continua::ui
