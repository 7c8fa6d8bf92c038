// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/fixes.h"
#include "ui/document/plan_state.h"

#include <QTimer>

namespace continua::ui {

/// Tries the remedies of one finding one after the other: each is carried out on a copy of the
/// planned design, planned anew and kept when it mends the finding. In a pool thread; an edit of
/// the document ends it, for what was found then holds no longer.
class FixSearch : public QObject {
    Q_OBJECT

public:
    explicit FixSearch(const PlanState& plan, QObject* parent = nullptr);

    /// Looks for what mends this finding of the latest plan; what was found before goes.
    void start(const rules::Finding& finding);
    void clear();

    /// The cheapest first.
    const std::vector<rules::Fix>& fixes() const { return m_fixes; }
    bool isSearching() const { return m_finding && (m_job || !m_waiting.empty()); }

signals:
    void changed();

private:
    using Job = BackgroundJob<std::optional<rules::Fix>>;

    void next();
    void finished();

    const PlanState& m_plan;
    QTimer m_settle;  ///< Not while one edit follows the other: planning goes first.
    std::shared_ptr<const PlanOutcome> m_outcome;
    std::optional<rules::Finding> m_finding;
    std::vector<explain::Remedy> m_waiting;  ///< The next one last.
    std::vector<rules::Fix> m_fixes;
    std::unique_ptr<Job> m_job;
    bool m_isDropped = false;  ///< What the job finds is of no use any more.
};

}  // namespace continua::ui
