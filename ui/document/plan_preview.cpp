// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/plan_preview.h"

namespace continua::ui {
namespace {

/// Without what a person drew: that is on the map, and no ghost.
PlanChanges planOnly(PlanChanges changes)
{
    changes.sitesAdded.clear();
    changes.sitesRemoved.clear();
    changes.sitesChanged.clear();
    changes.linksAdded.clear();
    changes.linksRemoved.clear();
    changes.linksChanged.clear();
    return changes;
}

}  // namespace

PlanPreview::PlanPreview(const ProjectDocument& document, const PlanState& plan, QObject* parent)
    : QObject(parent), m_document(document), m_plan(plan)
{
    connect(&plan, &PlanState::changed, this, &PlanPreview::planChanged);
    connect(&plan, &PlanState::staled, this, [this] {
        m_wayOut.reset();
        m_lastEdit = {};
        rebuild();
    });
    connect(&document, &ProjectDocument::replaced, this, [this] {
        m_before.reset();
        m_latest.reset();
        m_isApplyShown = false;
        rebuild();
    });
}

void PlanPreview::planChanged()
{
    if (m_plan.isSettled() && m_plan.outcome() != m_latest) {
        m_before = std::exchange(m_latest, m_plan.outcome());
        m_beforeDesign = std::exchange(m_latestDesign, m_plan.plannedDesign());
        m_lastEdit = m_before ? planOnly(planChanges(*m_beforeDesign, &m_before->plan,
                                                     *m_latestDesign, &m_latest->plan))
                              : PlanChanges();
        const Phase* before = m_document.design().find(m_latestPhase);
        const bool isOther = before && m_latestPhase != m_plan.phase();
        m_phaseBefore = isOther ? QString::fromStdString(before->name) : QString();
        m_latestPhase = m_plan.phase();
    }
    rebuild();
}

void PlanPreview::showApply()
{
    m_wayOut.reset();
    m_isApplyShown = true;
    rebuild();
}

void PlanPreview::showWayOut(std::shared_ptr<const explain::PlanAt> there)
{
    m_isApplyShown = false;
    m_wayOut = std::move(there);
    rebuild();
}

void PlanPreview::close()
{
    m_isApplyShown = false;
    m_wayOut.reset();
    rebuild();
}

void PlanPreview::setShowsLastEdit(bool isShown)
{
    m_showsLastEdit = isShown;
    rebuild();
}

void PlanPreview::show(Kind kind, PlanChanges changes, const Design& before, const Design& after)
{
    m_kind = kind;
    m_ghosts = std::make_shared<const PlanGhosts>(PlanGhosts{std::move(changes), before, after});
}

void PlanPreview::rebuild()
{
    m_kind = Kind::None;
    m_ghosts.reset();
    if (m_wayOut && m_plan.outcome()) {
        PlanChanges changes =
            planChanges(m_plan.plannedDesign(), m_plan.plan(), m_wayOut->design, &m_wayOut->plan);
        show(Kind::WayOut, std::move(changes), m_plan.plannedDesign(), m_wayOut->design);
    } else if (m_isApplyShown && m_plan.outcome()) {
        const Design& design = m_plan.plannedDesign();
        PlanChanges changes = planChanges(design, nullptr, design, m_plan.plan());
        changes.moves.clear();  // Where replicas run is the plan's, applied or not.
        show(Kind::Apply, std::move(changes), design, design);
    } else if (m_showsLastEdit && !m_lastEdit.isEmpty() && m_latest) {
        show(Kind::LastEdit, m_lastEdit, *m_beforeDesign, *m_latestDesign);
    }
    emit changed();
}

}  // namespace continua::ui
