// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapView answers about single objects.

#include "ui/map/map_text.h"
#include "ui/map/map_view.h"

#include <algorithm>

namespace continua::ui {
namespace {

/// The rectangle of the spot that stands for an object; null where there is none.
template <class Spots, class Of>
QRectF placeAmong(const Spots& spots, const rules::Subject& object, const Of& placeOf)
{
    const auto found = std::find_if(spots.begin(), spots.end(), [&](const auto& spot) {
        return rules::Subject(spot.id) == object;
    });
    return found == spots.end() ? QRectF() : placeOf(*found);
}

}  // namespace

rules::Subject MapView::objectAt(QPointF at)
{
    const std::vector<MapHit> hits = hitsAt(at);
    return hits.empty() ? rules::Subject{} : objectOf(hits.front());
}

QRectF MapView::placeOf(const rules::Subject& object)
{
    if (const auto* id = std::get_if<SiteId>(&object)) {
        const SiteSpot* spot = layout().spotOf(*id);
        if (spot)
            return QRectF(spot->at, QSizeF()).marginsAdded(QMarginsF() + spot->size / 2.0);
        const SiteMark* mark = m_scene.find(*id);
        return mark ? QRectF(m_view.toPixels(mark->place), QSizeF(1.0, 1.0)) : QRectF();
    }
    if (const auto* id = std::get_if<LinkId>(&object)) {
        const LinkMark* mark = m_scene.find(*id);
        return mark ? boundsOf(*mark, m_view) : QRectF();
    }
    if (std::holds_alternative<NoteId>(object))
        return placeAmong(remarks().notes, object, [](const NoteSpot& spot) { return spot.box; });
    return placeAmong(remarks().areas, object,
                      [](const AreaSpot& spot) { return spot.outline.boundingRect(); });
}

QStringList MapView::linesOn(const rules::Subject& object) const
{
    return objectLines(object, m_document.design(), m_planState.outcome().get(), lensText(object));
}

}  // namespace continua::ui
