// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/alternatives.h"
#include "ui/document/plan_ghosts.h"
#include "ui/document/plan_state.h"

namespace continua::ui {

/// What the map shows as ghosts: what applying the plan would add, what a way out would change, or
/// else what the last edit changed in the plan.
class PlanPreview : public QObject {
    Q_OBJECT

public:
    enum class Kind { None, LastEdit, Apply, WayOut };

    PlanPreview(const ProjectDocument& document, const PlanState& plan, QObject* parent = nullptr);

    Kind kind() const { return m_kind; }
    std::shared_ptr<const PlanGhosts> ghosts() const { return m_ghosts; }
    /// The way out that is shown, or null.
    const explain::PlanAt* wayOut() const { return m_wayOut.get(); }

    /// Shows what applying the plan would add; follows the plan until closed.
    void showApply();
    /// Shows what another design and its plan would change; an edit ends it.
    void showWayOut(std::shared_ptr<const explain::PlanAt> there);
    /// Back to what the last edit changed.
    void close();
    /// Whether what the last edit changed is shown at all.
    void setShowsLastEdit(bool isShown);

    /// What the last edit changed in the plan; nothing changed before the second plan of a project.
    const PlanChanges& lastEdit() const { return m_lastEdit; }

    /// The phase that was shown before, where another one is shown since and lastEdit() is the
    /// difference of both; empty after an edit.
    QString phaseBefore() const { return m_phaseBefore; }

signals:
    void changed();

private:
    void planChanged();
    void rebuild();
    void show(Kind kind, PlanChanges changes, const Design& before, const Design& after);

    const ProjectDocument& m_document;
    const PlanState& m_plan;
    Kind m_kind = Kind::None;
    std::shared_ptr<const PlanGhosts> m_ghosts;
    std::shared_ptr<const explain::PlanAt> m_wayOut;
    bool m_isApplyShown = false;
    bool m_showsLastEdit = true;
    PlanChanges m_lastEdit;
    /// The settled plan of before, and its design.
    std::shared_ptr<const PlanOutcome> m_before;
    std::optional<Design> m_beforeDesign;
    /// The latest settled one.
    std::shared_ptr<const PlanOutcome> m_latest;
    std::optional<Design> m_latestDesign;
    PhaseId m_latestPhase;
    QString m_phaseBefore;
};

}  // namespace continua::ui
