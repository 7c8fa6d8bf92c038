// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session.h"

class QMenu;

namespace continua::ui {

class Actions;

/// Puts workloads, their replicas and their flows into the design and takes them out again.
/// Asks nothing: what is added has defaults, is selected, and is changed in its fields.
class WorkloadCommands : public QObject {
    Q_OBJECT

public:
    WorkloadCommands(Session& session, const Actions& actions, QObject* parent);

    /// Adds a workload whose users are at the selected sites.
    void add(WorkloadKind kind);
    void addFor(WorkloadKind kind, const std::vector<SiteId>& users);
    /// Adds a replica to the selected workload.
    void addReplica();
    /// Adds a flow to the selected workload: from the likeliest site, else between its replicas.
    void addFlow();
    void addFlow(WorkloadId workload, SiteId from);
    void addFlowFromReplica(const ReplicaRow& from);
    /// Takes flows and replicas out of their workloads.
    void remove(const std::vector<RowRef>& rows);

    /// One entry per kind of workload.
    void fillKinds(QMenu& menu);
    /// One entry per site and replica that the selected workload's next flow can come from.
    void fillSources(QMenu& menu);
    /// Workloads that users at a site can be given to.
    void fillTargets(QMenu& menu, SiteId from);

    /// Which of its actions make sense now.
    void updateEnabled();

signals:
    /// The row is new; its fields are to be shown.
    void inserted(const continua::ui::RowRef& row);
    /// Something was done that a person may want to take back.
    void done(const QString& text);
    void failed(const QString& text);

private:
    bool push(ChangeSet edit, const QString& name);
    WorkloadId selectedWorkload() const;
    void showNewFlow(WorkloadId workload);

    Session& m_session;
    const Actions& m_actions;
};

}  // namespace continua::ui
