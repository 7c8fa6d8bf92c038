// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/document/plan_state.h"
#include "ui/map/map_layout.h"
#include "ui/theme/tokens.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <optional>

namespace continua::ui {

/// What a picture of the map shows besides its design and plan.
struct MapPictureOptions {
    QSizeF size{1200.0, 800.0};  ///< In pixels of 1/96 inch; type and lines keep their size.
    ThemeKind theme = ThemeKind::Print;
    basemap::Language language = basemap::Language::English;
    bool legend = true;
    bool credit = true;                     ///< Scale bar and the sources' credit.
    std::optional<Viewport> viewport = {};  ///< What is shown; empty: all of the design.
    std::vector<rules::Subject> selection = {};
    LayoutOptions layout = {};
    std::shared_ptr<const report::LensView> lens = {};  ///< That it is seen through; null: none.
    MapLayers layers = {};                              ///< All shown, none faint.
    bool isDiagram = false;                             ///< The schematic rather than the ground.
};

/// Paints ground, names, links, sites and furniture at the painter's origin. Needs no window and
/// no MapView; works into any painter.
///
/// @param map      Null: no ground.
/// @param outcome  Null: only what is drawn.
void paintMapPicture(QPainter& painter, const basemap::Basemap* map, const Design& design,
                     const PlanOutcome* outcome, const MapPictureOptions& options = {});

/// The picture as an SVG document; its text is text.
QByteArray mapSvg(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                  const MapPictureOptions& options = {});

/// The picture as a PDF document of one page in its size, all vectors.
QByteArray mapPdf(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                  const MapPictureOptions& options = {});

/// The picture in pixels. @param dpi  96 gives one pixel per unit of options.size.
QImage mapImage(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                const MapPictureOptions& options = {}, double dpi = 192.0);

/// Writes the picture in the format that the name ends with: .svg, .png (at `dpi`) or .pdf.
///
/// @error UnknownName      Another ending.
/// @error FileNotWritable  An older file of that name is as it was.
Result<> writeMap(const QString& path, const basemap::Basemap* map, const Design& design,
                  const PlanOutcome* outcome, const MapPictureOptions& options = {},
                  double dpi = 192.0);

/// A small picture for cards and lists: symbols and lines on the bare ground, no text.
QImage mapThumbnail(const basemap::Basemap* map, const Design& design, const PlanOutcome* outcome,
                    QSize size, double devicePixelRatio, ThemeKind theme);

}  // namespace continua::ui
