// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapView tells at the pointer and at its edges while something is being done.

#include "ui/map/layers_card.h"
#include "ui/map/map_style.h"
#include "ui/map/map_tip.h"
#include "ui/map/map_view.h"
#include "ui/text/names.h"

#include <QLabel>
#include <QToolButton>

namespace continua::ui {

QStringList MapView::tipLines()
{
    if (m_keyLink && m_keyLink->isBegun)
        return keyLinkLines();
    if (!m_typed.isEmpty())
        return {m_typed, typedPosition(m_typed) ? tr("Enter places the site exactly there")
                                                : tr("Latitude, longitude: 35.18, 136.90")};
    QStringList lines = actionLines();
    if (m_snap && !lines.isEmpty())
        lines << tr("Drawn to %1").arg(displayName(m_document.design(), m_snap->object));
    return lines;
}

/// What is told of what a tool is at.
QStringList MapView::actionLines()
{
    if (m_preview.line)
        return lineTip(m_document.design(), *m_preview.line,
                       m_reach.of(m_document.design(), m_preview.line->fiber));
    if (m_preview.measure)
        return measureTip(*m_preview.measure);
    if (m_isDragging && m_before) {
        QStringList lines = dragTip(*m_before, m_document.design(), m_dragged);
        if (const Plan* plan = m_planState.plan())
            lines += lostLightTip(m_document.design(), *plan, m_planState.light().lost());
        return lines;
    }
    if (m_preview.site)
        return {positionText(*m_preview.site), m_preview.isArmed
                                                   ? tr("Click places, Shift keeps the tool")
                                                   : tr("Click to place")};
    return {};
}

/// The spot that a tip leaves free besides the pointer's: the last fixed point of a line, the
/// middle of the links that a drag pulls.
QPointF MapView::tipAway() const
{
    if (m_preview.measure && m_preview.measure->points.size() > 1)
        return pixelsOf(m_preview.measure->points[m_preview.measure->points.size() - 2]);
    if (m_preview.line && m_preview.line->points.size() > 1)
        return pixelsOf(m_preview.line->points[m_preview.line->points.size() - 2]);
    QPointF sum;
    int count = 0;
    for (const rules::Subject& object : m_dragged)
        if (const auto* id = std::get_if<LinkId>(&object))
            if (const Link* link = m_document.design().find(*id))
                for (const SiteId end : {link->from, link->to})
                    if (!m_dragged.contains(end)) {
                        sum += pixelsOf(end);
                        ++count;
                    }
    return m_isDragging && count > 0 ? sum / count : m_pointer - QPointF(1.0, 1.0);
}

void MapView::addChips()
{
    const auto add = [this](const QString& name) {
        auto* chip = new QLabel(this);
        chip->setObjectName(name);
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        chip->hide();
        return chip;
    };
    m_where = add(QStringLiteral("map_position"));
    m_hint = add(QStringLiteral("map_hint"));
    connect(this, &MapView::pointerMoved, m_where, [this](GeoPoint at) {
        m_where->setText(positionText(at));
        m_where->show();
        placeChips();
    });
    connect(this, &MapView::hinted, m_hint, [this](const QString& text) {
        m_hint->setText(text);
        m_hint->setVisible(m_tools.kind() != ToolKind::Select);
        placeChips();
    });
}

void MapView::placeChips()
{
    m_where->adjustSize();
    m_where->move(m_zoomButtons.front()->x() - metrics::kBetween - m_where->width(),
                  height() - metrics::kBetween - m_where->height());
    int right = width() - metrics::kAround;
    for (QToolButton* button : {m_lensButton, m_diagramButton, m_layersButton}) {
        button->adjustSize();
        button->move(right - button->width(), metrics::kBetween);
        right = button->x() - metrics::kBetween;
    }
    m_layersCard->adjustSize();
    m_layersCard->move(width() - metrics::kAround - m_layersCard->width(),
                       m_lensButton->geometry().bottom() + metrics::kBetween);
    placeMinimap();
    // Beside the buttons, in several lines where one is too long.
    const int room = right - metrics::kBetween;
    m_hint->setWordWrap(false);
    m_hint->adjustSize();
    if (m_hint->width() > room) {
        m_hint->setWordWrap(true);
        m_hint->resize(room, m_hint->heightForWidth(room));
    }
    m_hint->move(metrics::kBetween, metrics::kBetween);
}

}  // namespace continua::ui
