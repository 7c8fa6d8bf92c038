// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/roadmap.h"
#include "core/report/facts.h"
#include "core/rules/finding.h"
#include "ui/document/project_document.h"
#include "ui/document/standing_light.h"
#include "ui/jobs/background_job.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace continua::ui {

/// A plan and what the rules say of it and its design.
struct PlanOutcome {
    Plan plan;
    std::vector<rules::Finding> findings;
    /// The search for a better plan, or the check of its rules, goes on: findings are then those of
    /// before that speak of nothing that has changed.
    bool isDraft = false;
    /// Of a design that goes in phases: the roadmap whose step this is, and what that is of.
    std::shared_ptr<const Roadmap> roadmap = {};
    std::optional<Design> step = {};
    std::vector<report::PhaseCost> phases = {};  ///< What each costs.
};

/// The latest plan of a document, and whether the document has moved on since.
///
/// After every edit it plans a snapshot in a pool thread; an edit meanwhile stops that run and
/// starts the next. Views read outcome() and listen to changed() and staled().
class PlanState : public QObject {
    Q_OBJECT

public:
    /// Takes a whole plan that is not the last word.
    using Draft = std::function<void(Plan)>;
    /// What is asked of a planner beside the design.
    struct Aim {
        const Plan* previous = nullptr;  ///< The last plan, if there is one.
        Objective objective = Objective::Cost;
    };
    /// Plans a snapshot. Called in a pool thread.
    using Planner =
        std::function<Result<PlanOutcome>(const Design&, const Aim&, JobControl&, const Draft&)>;

    /// Plans all phases of a snapshot and tells of one. Called in a pool thread.
    using PhasePlanner =
        std::function<Result<PlanOutcome>(const Design&, PhaseId, Objective, JobControl&,
                                          const std::function<void(PlanOutcome)>& draft)>;

    /// @param phasePlanner  Where there is none, phases are not planned.
    PlanState(ProjectDocument& document, Planner planner, PhasePlanner phasePlanner = {},
              QObject* parent = nullptr);

    /// The phase that plan and design are shown of: the one last chosen, else the last; none where
    /// the design has none.
    PhaseId phase() const;
    void showPhase(PhaseId phase);

    /// What plans are to have least of, as the project says.
    Objective objective() const { return m_document.design().info().objective; }

    /// The latest answer, or null before the first.
    std::shared_ptr<const PlanOutcome> outcome() const { return m_outcome; }
    const Plan* plan() const { return m_outcome ? &m_outcome->plan : nullptr; }

    /// The design the answer was made for; of phases, that of the one shown. @pre outcome()
    const Design& plannedDesign() const { return *m_plannedDesign; }

    /// The design the answer was made for, all phases of it. @pre outcome()
    const Design& plannedWhole() const { return *m_plannedWhole; }

    /// How the lightpaths of the answer fare over the design as it is now, while it is of before.
    const StandingLight& light() const { return m_light; }

    bool isStale() const
    {
        return m_plannedRevision != m_document.revision() || m_plannedPhase != phase();
    }
    bool isPlanning() const { return m_job != nullptr; }
    /// Whether the answer is the last word on the design as it stands: what takes long to work out
    /// of a plan is worth it.
    bool isSettled() const { return m_outcome && !m_outcome->isDraft && !isStale(); }

    /// Why the last run gave no plan; nothing when it did.
    const std::optional<Error>& failure() const { return m_failure; }

signals:
    void staled();   ///< The document moved on; the answer shown is of before.
    void changed();  ///< A new answer, be it a draft, or a failure.
    void progressed(int percent);
    void objectiveChanged();
    void phaseChanged();  ///< Another one is shown, or phases came, went or were edited.

private:
    void documentMoved();
    bool keepsAnswer();
    void planAnew();
    void take(PlanOutcome outcome);
    bool isOfNow() const;
    void retire();
    void start();
    void draftPublished();
    void jobFinished();

    ProjectDocument& m_document;
    Planner m_planner;
    PhasePlanner m_phasePlanner;
    PhaseId m_chosenPhase;
    PhaseId m_plannedPhase;
    PhaseId m_jobPhase;
    Objective m_toldObjective = Objective::Cost;
    QTimer m_settle;
    std::shared_ptr<const PlanOutcome> m_outcome;
    std::optional<Design> m_plannedDesign;
    std::optional<Design> m_plannedWhole;  ///< All phases of it.
    StandingLight m_light;
    std::optional<Error> m_failure;
    int m_plannedRevision = -1;
    int m_jobRevision = -1;
    std::optional<Design> m_jobDesign;
    std::unique_ptr<BackgroundJob<PlanOutcome>> m_job;
    /// Told to stop: what it is at may take a while to end, and nobody waits for it.
    std::unique_ptr<BackgroundJob<PlanOutcome>> m_retired;
};

}  // namespace continua::ui
