// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_text.h"

#include "core/model/link_line.h"
#include "core/plan/site_use.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::MapText)
};

QString issuesText(const rules::Subject& subject, const PlanOutcome* outcome)
{
    if (!outcome)
        return {};
    const auto count = std::count_if(
        outcome->findings.begin(), outcome->findings.end(), [&](const rules::Finding& finding) {
            return finding.subject == subject && finding.severity != rules::Severity::Info
                && finding.isOpen();
        });
    return count == 0 ? QString() : Words::tr("%n issue(s)", nullptr, static_cast<int>(count));
}

QStringList siteLines(const Site& site, const Design& design, const Plan* plan)
{
    const SiteUse use = siteUse(design, plan, site.id);
    QStringList lines{Words::tr("%1, %2").arg(nameOf(site.kind), nameOf(site.status))};
    if (use.racks > 0)
        lines << Words::tr("Power %1 of %2")
                     .arg(quantityText(use.nameplate), quantityText(usablePower(use.limits)))
              << Words::tr("Racks %1 of %2")
                     .arg(countText(use.racks), countText(use.limits.rackPositions));
    if (plan) {
        const auto replicas =
            std::count_if(plan->placements.begin(), plan->placements.end(),
                          [&](const Placement& placement) { return placement.site == site.id; });
        if (replicas > 0)
            lines << Words::tr("%n replica(s) run here", nullptr, static_cast<int>(replicas));
    }
    return lines;
}

QStringList linkLines(const Link& link, const Design& design, const Plan* plan)
{
    QStringList lines;
    if (link.leased)
        lines << Words::tr("Leased service, %1 one way").arg(quantityText(link.leased->latency));
    else
        lines << Words::tr("%1 of fiber, %2 one way")
                     .arg(quantityText(fiberLength(design, link)),
                          quantityText(propagation(design, link)));
    DataRate capacity;
    DataRate carried;
    if (plan)
        for (const Lightpath& lightpath : plan->lightpaths)
            if (std::find(lightpath.links.begin(), lightpath.links.end(), link.id)
                != lightpath.links.end()) {
                capacity += lightpath.rate;
                carried += lightpath.carried;
            }
    if (capacity > DataRate{})
        lines << Words::tr("Carries %1 of %2").arg(quantityText(carried), quantityText(capacity));
    return lines;
}

/// The name of the only site the edit changes, or nothing.
const Site* onlySite(const ChangeSet& edit)
{
    const auto& changes = edit.of<Site>();
    if (changes.size() != 1)
        return nullptr;
    const Change<Site>& change = changes.begin()->second;
    return change.after ? &*change.after : &*change.before;
}

}  // namespace

QString editText(const ToolResponse& response, const Design& design)
{
    switch (response.editKind) {
    case ToolEdit::MoveSites:
        if (const Site* site = onlySite(*response.edit))
            return Words::tr("Move %1").arg(QString::fromStdString(site->name));
        return Words::tr("Move %n Sites", nullptr,
                         static_cast<int>(response.edit->of<Site>().size()));
    case ToolEdit::MoveInDiagram: return Words::tr("Move in the Diagram");
    case ToolEdit::PlaceSite:
        if (const Site* site = onlySite(*response.edit))
            return Words::tr("Place %1").arg(QString::fromStdString(site->name));
        return Words::tr("Place Site");
    case ToolEdit::DrawLink:
        if (const auto& links = response.edit->of<Link>(); links.size() == 1)
            if (const auto& link = links.begin()->second.after)
                return Words::tr("Draw Link %1 - %2")
                    .arg(shortName(design, link->from), shortName(design, link->to));
        return Words::tr("Draw Link");
    case ToolEdit::MoveWaypoint: return Words::tr("Move Waypoint");
    case ToolEdit::RemoveWaypoint: return Words::tr("Remove Waypoint");
    case ToolEdit::Straighten: return Words::tr("Straighten Links");
    case ToolEdit::PlaceNote: return Words::tr("Place Note");
    case ToolEdit::MoveNote: return Words::tr("Move Notes");
    case ToolEdit::DrawArea: return Words::tr("Draw Area");
    case ToolEdit::MoveArea: return Words::tr("Move Areas");
    case ToolEdit::ReshapeArea: return Words::tr("Reshape Area");
    case ToolEdit::Delete:
        if (const Site* site = onlySite(*response.edit))
            return Words::tr("Delete %1").arg(QString::fromStdString(site->name));
        break;
    }
    return Words::tr("Delete Selection");
}

QString toolHint(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Select:
        return Words::tr(
            "Click selects, drag moves. Shift adds, Ctrl toggles, Alt takes the next one "
            "below.");
    case ToolKind::Pan: return Words::tr("Drag to move the map.");
    case ToolKind::PlaceSite:
        return Words::tr(
            "Click to place a site, or type 35.18, 136.90 and Enter. Hold Shift to place several.");
    case ToolKind::DrawLink:
        return Words::tr(
            "Click a site, then waypoints, then another site. Backspace takes a point back, "
            "Esc cancels. Ctrl or X lets go of what the pointer is drawn to.");
    case ToolKind::PlaceNote:
        return Words::tr("Click where the note belongs. Hold Shift to place several.");
    case ToolKind::DrawArea:
        return Words::tr(
            "Click the corners of what fails together; the first one again, a double click "
            "or Enter closes it. Backspace takes a corner back, Esc cancels.");
    case ToolKind::Measure:
        return Words::tr(
            "Click the points of a way. Enter ends it and copies the figures, Esc begins "
            "anew.");
    }
    return {};
}

QStringList objectLines(const rules::Subject& subject, const Design& design,
                        const PlanOutcome* outcome, const QString& more)
{
    const Plan* plan = outcome ? &outcome->plan : nullptr;
    QStringList lines;
    if (const auto* site = std::get_if<SiteId>(&subject); site && design.find(*site))
        lines = siteLines(design.at(*site), design, plan);
    else if (const auto* link = std::get_if<LinkId>(&subject); link && design.find(*link))
        lines = linkLines(design.at(*link), design, plan);
    else if (const auto* note = std::get_if<NoteId>(&subject); note && design.find(*note))
        return {QString::fromStdString(design.at(*note).text)};
    else if (const auto* area = std::get_if<RiskAreaId>(&subject); area && design.find(*area))
        lines = {Words::tr("Sites and links in it fail together.")};
    else
        return {};
    if (const QString issues = issuesText(subject, outcome); !issues.isEmpty())
        lines << issues;
    if (!more.isEmpty())
        lines << more;
    return lines;
}

QString spokenName(const rules::Subject& subject, const Design& design)
{
    const QString name = displayName(design, subject);
    if (const auto* site = std::get_if<SiteId>(&subject); site && design.find(*site))
        return Words::tr("%1, %2").arg(name, nameOf(design.at(*site).kind).toLower());
    if (std::holds_alternative<LinkId>(subject))
        return Words::tr("%1, link").arg(name);
    if (std::holds_alternative<RiskAreaId>(subject))
        return Words::tr("%1, failure area").arg(name);
    if (std::holds_alternative<NoteId>(subject))
        return Words::tr("%1, note").arg(name);
    return name;
}

QString hoverText(const rules::Subject& subject, const Design& design, const PlanOutcome* outcome,
                  const QString& more)
{
    QStringList lines = objectLines(subject, design, outcome, more);
    if (lines.isEmpty() || std::holds_alternative<NoteId>(subject))
        return lines.join(QString());
    lines.prepend("<b>" + displayName(design, subject).toHtmlEscaped() + "</b>");
    return "<qt>" + lines.join("<br>") + "</qt>";
}

}  // namespace continua::ui
