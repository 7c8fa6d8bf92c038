// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/alternatives.h"
#include "core/explain/repair.h"
#include "ui/document/plan_state.h"

#include <QTimer>

namespace continua::ui {

/// All about a replica and a site, as far as it has been worked out.
struct PlaceAnswer {
    explain::Berth berth;
    bool runsHere = false;
    std::vector<Refusal> refusals = {};          ///< What speaks against it.
    std::optional<explain::WhyHere> why = {};    ///< Where it runs here.
    std::optional<explain::Repair> repair = {};  ///< Where something speaks against it.
    /// The plan that runs it here, after the repair where it takes one.
    std::shared_ptr<const explain::PlanAt> there = {};
};

/// Why a replica runs at a site, or why not, what would let it and at what price: worked out in a
/// pool thread, the refusals first. An edit takes the answer away; the question stays, to be asked
/// again of the next plan.
class PlaceQuestion : public QObject {
    Q_OBJECT

public:
    explicit PlaceQuestion(const PlanState& plan, QObject* parent = nullptr);

    /// Asks, at once or as soon as there is a plan to ask about.
    void ask(const explain::Berth& berth);
    /// Asks the last question again, of the plan there now is.
    void askAgain();
    /// Ends the work; what has been found stays.
    void stop();

    const std::optional<explain::Berth>& berth() const { return m_berth; }
    /// Nothing before the first part of it is known, and after an edit.
    const std::optional<PlaceAnswer>& answer() const { return m_answer; }
    bool isAsked() const { return m_job != nullptr && !m_isDropped; }
    /// Whether the work was ended before all was found.
    bool isCut() const { return m_isCut; }

signals:
    void changed();

private:
    using Job = BackgroundJob<PlaceAnswer>;

    void drop();
    void start();
    void finished();

    const PlanState& m_plan;
    QTimer m_settle;  ///< Not while one edit follows the other: planning goes first.
    std::optional<explain::Berth> m_berth;
    std::optional<PlaceAnswer> m_answer;
    std::unique_ptr<Job> m_job;
    bool m_isDropped = false;  ///< What the job finds is of no use any more.
    bool m_isCut = false;
};

}  // namespace continua::ui
