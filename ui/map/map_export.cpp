// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_export.h"

#include "ui/map/ground_painter.h"
#include "ui/map/map_furniture.h"
#include "ui/map/map_painter.h"
#include "ui/map/name_painter.h"
#include "ui/map/remark_layout.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace continua::ui {
namespace {

constexpr double kUnitsPerInch = 96.0;
constexpr double kFitMargin = 64.0;
constexpr double kLegendStrip = 180.0;

QString titleOf(const Design& design) { return QString::fromStdString(design.info().title); }

Viewport viewportOf(const MapScene& scene, const MapPictureOptions& options)
{
    if (options.viewport)
        return options.viewport->resized(options.size);
    const double margin = std::min(kFitMargin, options.size.height() / 8.0);
    // A diagram fills its paper from side to side: the legend needs a strip of its own.
    const double strip = options.isDiagram && options.legend ? kLegendStrip : 0.0;
    const QSizeF room(options.size.width() - strip, options.size.height());
    return Viewport::fitting(scene.extent(), room, margin)
        .resized(options.size)
        .panned({strip / 2.0, 0.0});
}

}  // namespace

void paintMapPicture(QPainter& painter, const basemap::Basemap* map, const Design& design,
                     const PlanOutcome* outcome, const MapPictureOptions& options)
{
    const TextForPaper paper;
    const Tokens& style = tokens(options.theme);
    HaloText text;
    MapScene scene;
    scene.lookThrough(options.lens);
    scene.setDiagram(options.isDiagram);
    scene.update(design, outcome, options.selection);
    const Viewport view = viewportOf(scene, options);
    const MapLayers& layers = options.layers;
    LayoutOptions laid = options.layout;
    laid.names = laid.names && layers.at(MapLayer::Names).isVisible;
    laid.badges = laid.badges && layers.at(MapLayer::Names).isVisible;
    if (options.lens)
        laid.taken = lensLegendRect(*options.lens, false, view, text);
    MapLayout layout = layoutMap(scene, view, text, laid);

    painter.save();
    painter.setClipRect(view.rect());
    painter.fillRect(view.rect(), options.isDiagram ? style.surface : style.sea);
    const auto layer = [&](MapLayer which, auto paint) {
        if (!layers.at(which).isVisible)
            return;
        painter.setOpacity(layers.opacityOf(which));
        paint();
        painter.setOpacity(1.0);
    };
    const bool hasGround = map && !options.isDiagram && layers.at(MapLayer::Ground).isVisible;
    const basemap::Basemap* ground = hasGround ? map : nullptr;
    if (ground)
        layer(MapLayer::Ground, [&] { paintGround(painter, *ground, view, style); });
    RemarkLayout remarks;
    if (!options.isDiagram)
        remarks = layoutRemarks(design, options.selection, view, text);
    layer(MapLayer::Areas, [&] { paintAreas(painter, remarks, style, text); });
    if (options.credit && !options.isDiagram)
        layout.placer.reserve(paintScaleAndCredit(painter, view, style, text));
    if (ground && laid.names)
        paintNames(painter, *ground, view, style, options.language, layout.placer, text);
    MapPainter objects(painter, style, text);
    paintObjects(painter, objects, layout, layers);
    layer(MapLayer::Notes, [&] { paintNotes(painter, remarks, style); });
    if (options.lens)
        paintLensLegend(painter, *options.lens, false, view, style, text);
    if (options.legend)
        paintLegend(painter, scene, view, style, text);
    painter.restore();
}

QByteArray mapSvg(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                  const MapPictureOptions& options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.size));
    generator.setResolution(static_cast<int>(kUnitsPerInch));
    generator.setTitle(titleOf(design));
    generator.setDescription(attributionText());
    QPainter painter(&generator);
    paintMapPicture(painter, map, design, outcome, options);
    painter.end();
    return buffer.data();
}

QByteArray mapPdf(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                  const MapPictureOptions& options)
{
    constexpr int kResolution = 1200;
    constexpr double kPointsPerInch = 72.0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(titleOf(design));
    writer.setCreator(QStringLiteral("Continua"));
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(options.size * (kPointsPerInch / kUnitsPerInch), QPageSize::Point,
                                 {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    painter.scale(kResolution / kUnitsPerInch, kResolution / kUnitsPerInch);
    paintMapPicture(painter, map, design, outcome, options);
    painter.end();
    return buffer.data();
}

QImage mapImage(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                const MapPictureOptions& options, double dpi)
{
    constexpr double kInchesPerMeter = 1000.0 / 25.4;
    const double ratio = dpi / kUnitsPerInch;
    QImage image((options.size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens(options.theme).sea);
    QPainter painter(&image);
    paintMapPicture(painter, map, design, outcome, options);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(dpi * kInchesPerMeter));
    image.setDotsPerMeterY(static_cast<int>(dpi * kInchesPerMeter));
    return image;
}

Result<> writeMap(const QString& path, const basemap::Basemap* map, const Design& design,
                  const PlanOutcome* outcome, const MapPictureOptions& options, double dpi)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("svg")) {
        bytes = mapSvg(map, design, outcome, options);
    } else if (ending == QLatin1String("pdf")) {
        bytes = mapPdf(map, design, outcome, options);
    } else if (ending == QLatin1String("png")) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        mapImage(map, design, outcome, options, dpi).save(&buffer, "PNG");
    } else {
        return Error{.code = ErrorCode::UnknownName,
                     .subject = path.toStdString(),
                     .value = ending.toStdString(),
                     .expected = "svg, png, pdf"};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{.code = ErrorCode::FileNotWritable,
                     .subject = path.toStdString(),
                     .detail = file.errorString().toStdString()};
    return Done{};
}

QImage mapThumbnail(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                    QSize size, double devicePixelRatio, ThemeKind theme)
{
    MapPictureOptions options;
    options.size = size;
    options.theme = theme;
    options.legend = false;
    options.credit = false;
    options.layout = {.names = false, .badges = false, .clusters = false, .symbolScale = 0.55};
    return mapImage(map, design, outcome, options, kUnitsPerInch * devicePixelRatio);
}

}  // namespace continua::ui
