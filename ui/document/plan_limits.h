// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/headroom.h"
#include "ui/document/plan_state.h"

namespace continua::ui {

/// What runs out first at each site of the latest plan, worked out in a pool thread once the plan
/// is the last word. Of no site while it is not.
class PlanLimits : public QObject {
    Q_OBJECT

public:
    explicit PlanLimits(const PlanState& plan, QObject* parent = nullptr);

    /// What runs out first coming first; null while it is not known.
    const std::vector<explain::Headroom>* headrooms() const
    {
        return m_isKnown ? &m_headrooms : nullptr;
    }

signals:
    void changed();

private:
    using Job = BackgroundJob<std::vector<explain::Headroom>>;

    void drop();
    void start();
    void finished();

    const PlanState& m_plan;
    std::vector<explain::Headroom> m_headrooms;
    bool m_isKnown = false;
    bool m_isDropped = false;  ///< What the job finds is of no use any more.
    std::unique_ptr<Job> m_job;
};

}  // namespace continua::ui
