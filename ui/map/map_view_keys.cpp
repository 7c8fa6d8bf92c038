// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MapView draws a link without a mouse: from the selected site to one that is named or reached
// with the arrows, over waypoints whose coordinates are typed.

#include "ui/map/map_tip.h"
#include "ui/map/map_view.h"
#include "ui/text/names.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

using Kind = ToolEvent::Kind;

/// More than this beside the way an arrow points is another arrow's.
constexpr double kWidestShare = 1.2;

bool isText(const QKeyEvent& event)
{
    constexpr auto kNoText = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return event.text().size() == 1 && event.text().front().isPrint()
        && !(event.modifiers() & kNoText);
}

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1.0, 0.0};
    case Qt::Key_Right: return {1.0, 0.0};
    case Qt::Key_Up: return {0.0, -1.0};
    case Qt::Key_Down: return {0.0, 1.0};
    default: return {};
    }
}

}  // namespace

/// With the link tool and one site in hand, keys may draw.
void MapView::prepareKeyLink()
{
    m_keyLink.reset();
    const auto sites = m_selection.all<Site>();
    if (m_tools.kind() == ToolKind::DrawLink && sites.size() == 1)
        m_keyLink = KeyLink{.from = sites.front()};
}

bool MapView::isForKeyLink(const QKeyEvent& event) const
{
    return m_keyLink && (isText(event) || event.key() == Qt::Key_Backspace);
}

bool MapView::handleKeyLink(const QKeyEvent& event)
{
    const Design& design = m_document.design();
    KeyLink& link = *m_keyLink;
    if (!design.find(link.from)) {
        m_keyLink.reset();
        return false;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QPointF direction = directionOf(event.key());
    if (event.key() == Qt::Key_Escape) {
        if (link.typed.isEmpty()) {
            describe();
            setTool(ToolKind::Select);
            return true;
        }
        link.typed.clear();
        aimKeyLink({});
        return true;
    }
    if (!isText(event) && direction.isNull()
        && (!link.isBegun || (!isEnter && event.key() != Qt::Key_Backspace)))
        return false;
    if (!std::exchange(link.isBegun, true))
        tell({.kind = Kind::Press, .at = positionOf(link.from), .hits = {link.from}});

    if (isText(event)) {
        link.typed += event.text();
        aimKeyLink(typedPosition(link.typed) ? std::nullopt : namedSite(link.typed));
    } else if (!direction.isNull()) {
        link.typed.clear();
        if (const auto next = siteBeside(link.to.value_or(link.from), direction))
            aimKeyLink(next);
    } else if (event.key() == Qt::Key_Backspace && !link.typed.isEmpty()) {
        link.typed.chop(1);
        aimKeyLink(link.typed.isEmpty() ? std::nullopt : namedSite(link.typed));
    } else if (event.key() == Qt::Key_Backspace) {
        tell({.kind = Kind::StepBack});
        if (m_preview.line)
            aimKeyLink(link.to);
        else
            prepareKeyLink();  // Nothing is left to take back: it may begin anew.
    } else if (const auto at = typedPosition(link.typed); at && !m_isDiagram) {
        link.typed.clear();
        tell({.kind = Kind::Press, .at = *at});
        m_pointer = pixelsOf(*at);
        aimKeyLink({});
    } else if (link.to) {
        const SiteId to = *link.to;
        tell({.kind = Kind::Press, .at = positionOf(to), .hits = {to}});
    }
    return true;
}

/// Shows the link as it would be, to `to`, and tells of it.
void MapView::aimKeyLink(std::optional<SiteId> to)
{
    m_keyLink->to = to;
    if (to) {
        reveal(*to);
        const GeoPoint at = positionOf(*to);
        m_pointer = pixelsOf(at);
        tell({.kind = Kind::Hover, .at = at, .hits = {*to}});
    }
    const QStringList lines = keyLinkLines();
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    emit hinted(lines.join(QLatin1Char(' ')));
    update();
}

/// The site whose name or code begins with `text`, else one that has it inside; never where the
/// link begins.
std::optional<SiteId> MapView::namedSite(const QString& text) const
{
    std::optional<SiteId> inside;
    for (const auto& [id, site] : m_document.design().all<Site>()) {
        if (id == m_keyLink->from)
            continue;
        for (const std::string& name : {site.name, site.code}) {
            const qsizetype at =
                QString::fromStdString(name).indexOf(text.trimmed(), 0, Qt::CaseInsensitive);
            if (at == 0)
                return id;
            if (at > 0)
                inside = inside.value_or(id);
        }
    }
    return inside;
}

/// The nearest site in a direction on the screen, those right ahead first.
std::optional<SiteId> MapView::siteBeside(SiteId from, QPointF direction) const
{
    const QPointF origin = pixelsOf(from);
    std::optional<SiteId> best;
    double least = 0.0;
    for (const SiteMark& mark : m_scene.sites()) {
        if (mark.id == from || mark.id == m_keyLink->from)
            continue;
        const QPointF way = m_view.toPixels(mark.place) - origin;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead <= 0.0 || aside > kWidestShare * ahead)
            continue;
        const double cost = ahead + 2.0 * aside;
        if (!best || cost < least) {
            best = mark.id;
            least = cost;
        }
    }
    return best;
}

QStringList MapView::keyLinkLines()
{
    const Design& design = m_document.design();
    const KeyLink& link = *m_keyLink;
    QStringList lines;
    if (!link.typed.isEmpty())
        lines << link.typed;
    if (!design.find(link.from))
        return lines;
    if (typedPosition(link.typed)) {
        lines << tr("Enter sets a waypoint exactly there.");
    } else if (link.to) {
        lines << tr("Enter draws the link to %1.").arg(displayName(design, *link.to));
        if (m_preview.line)
            lines += lineTip(design, *m_preview.line, m_reach.of(design, m_preview.line->fiber));
    } else if (!link.typed.isEmpty()) {
        lines << tr("No other site is named so.");
    } else {
        lines << tr("From %1: type the name of a site or choose one with the arrows, then Enter. "
                    "Coordinates and Enter set a waypoint.")
                     .arg(displayName(design, link.from));
    }
    return lines;
}

}  // namespace continua::ui
