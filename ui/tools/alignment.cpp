// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/alignment.h"

#include "ui/tools/diagram_plane.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

/// Something that can be brought into line, and where it stands.
struct Piece {
    rules::Subject object;
    MercatorPoint at;
    MercatorPoint before;
};

std::vector<Piece> piecesOf(const ToolContext& context)
{
    std::vector<Piece> pieces;
    for (const rules::Subject& object : context.selection) {
        if (!context.canTouch(object))
            continue;
        MercatorPoint at;
        if (const auto* site = std::get_if<SiteId>(&object); site && context.design.find(*site))
            at = context.diagram ? onSquare(context.diagram->places.at(*site))
                                 : toMercator(context.design.at(*site).position);
        else if (const auto* note = std::get_if<NoteId>(&object);
                 note && !context.diagram && context.design.find(*note))
            at = toMercator(context.design.at(*note).position);
        else
            continue;
        if (!pieces.empty())  // On one side of the 180th meridian.
            at.x -= std::round(at.x - pieces.front().at.x);
        pieces.push_back({object, at, at});
    }
    return pieces;
}

/// What stays on an axis stays to the last bit.
GeoPoint moved(GeoPoint position, const Piece& piece)
{
    const GeoPoint to =
        fromMercator({piece.at.x - std::floor(piece.at.x), std::clamp(piece.at.y, 0.0, 1.0)});
    if (piece.at.x != piece.before.x)
        position.longitudeDeg = to.longitudeDeg;
    if (piece.at.y != piece.before.y)
        position.latitudeDeg = to.latitudeDeg;
    return position;
}

ChangeSet editOf(const ToolContext& context, const std::vector<Piece>& pieces)
{
    ChangeSet edit;
    DiagramPlaces places;
    for (const Piece& piece : pieces) {
        if (piece.at == piece.before)
            continue;
        if (const auto* site = std::get_if<SiteId>(&piece.object)) {
            if (context.diagram) {
                places[*site] = inDiagram(piece.at);
                continue;
            }
            Site row = context.design.at(*site);
            row.position = moved(row.position, piece);
            edit.replace(context.design.at(*site), row);
        } else if (const auto* note = std::get_if<NoteId>(&piece.object)) {
            Note row = context.design.at(*note);
            row.position = moved(row.position, piece);
            edit.replace(context.design.at(*note), row);
        }
    }
    return places.empty() ? edit : moveInDiagram(context.design, places, {});
}

}  // namespace

ChangeSet aligned(const ToolContext& context, Alignment alignment)
{
    std::vector<Piece> pieces = piecesOf(context);
    if (pieces.size() < 2)
        return {};
    const bool isAcross = alignment == Alignment::Left || alignment == Alignment::Center
                       || alignment == Alignment::Right;
    double MercatorPoint::*const axis = isAcross ? &MercatorPoint::x : &MercatorPoint::y;
    const auto [low, high] =
        std::minmax_element(pieces.begin(), pieces.end(), [axis](const Piece& a, const Piece& b) {
            return a.at.*axis < b.at.*axis;
        });
    const double least = low->at.*axis;
    const double most = high->at.*axis;
    const bool isLow = alignment == Alignment::Left || alignment == Alignment::Top;
    const bool isHigh = alignment == Alignment::Right || alignment == Alignment::Bottom;
    for (Piece& piece : pieces)
        piece.at.*axis = isLow ? least : isHigh ? most : (least + most) / 2.0;
    return editOf(context, pieces);
}

ChangeSet distributed(const ToolContext& context, bool isAcross)
{
    std::vector<Piece> pieces = piecesOf(context);
    if (pieces.size() < 3)
        return {};
    double MercatorPoint::*const axis = isAcross ? &MercatorPoint::x : &MercatorPoint::y;
    std::stable_sort(pieces.begin(), pieces.end(),
                     [axis](const Piece& a, const Piece& b) { return a.at.*axis < b.at.*axis; });
    const double first = pieces.front().at.*axis;
    const double step = (pieces.back().at.*axis - first) / static_cast<double>(pieces.size() - 1);
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i)
        pieces[i].at.*axis = first + static_cast<double>(i) * step;
    return editOf(context, pieces);
}

}  // namespace continua::ui
