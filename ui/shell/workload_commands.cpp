// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workload_commands.h"

#include "ui/models/workload_defaults.h"
#include "ui/models/workload_edits.h"
#include "ui/shell/actions.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/theme/icon.h"

#include <QMenu>

namespace continua::ui {

WorkloadCommands::WorkloadCommands(Session& session, const Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions)
{
    connect(&session.selection, &Selection::changed, this, &WorkloadCommands::updateEnabled);
    connect(&session.document, &ProjectDocument::changed, this, &WorkloadCommands::updateEnabled);
    connect(&session.document, &ProjectDocument::replaced, this, &WorkloadCommands::updateEnabled);
    updateEnabled();
}

WorkloadId WorkloadCommands::selectedWorkload() const
{
    const auto workloads = m_session.selection.all<Workload>();
    return workloads.size() == 1 ? workloads.front() : WorkloadId();
}

void WorkloadCommands::updateEnabled()
{
    const Workload* workload = m_session.document.design().find(selectedWorkload());
    const bool hasSource = !m_session.document.design().all<Site>().empty();
    m_actions.at(Command::AddReplica)->setEnabled(workload);
    m_actions.at(Command::AddFlow)
        ->setEnabled(workload && !workload->replicas.empty()
                     && (hasSource || workload->replicas.size() > 1));
}

bool WorkloadCommands::push(ChangeSet edit, const QString& name)
{
    const Result<> pushed = m_session.document.push(std::move(edit), name);
    if (!pushed)
        emit failed(errorText(pushed.error()).sentence());
    return pushed.has_value();
}

void WorkloadCommands::add(WorkloadKind kind) { addFor(kind, m_session.selection.all<Site>()); }

void WorkloadCommands::addFor(WorkloadKind kind, const std::vector<SiteId>& users)
{
    const Workload workload =
        newWorkload(m_session.document.design(), kind, users, m_session.document.ids());
    if (!push(ChangeSet().insert(workload),
              tr("Add Workload %1").arg(QString::fromStdString(workload.code))))
        return;
    m_session.selection.set(workload.id);
    emit inserted(workload.id);
}

void WorkloadCommands::addReplica()
{
    const WorkloadId id = selectedWorkload();
    const Design& design = m_session.document.design();
    if (!design.find(id)
        || !push(ui::addReplica(design, id), tr("Add Replica to %1").arg(shortName(design, id))))
        return;
    emit inserted(ReplicaRow{id, static_cast<int>(design.at(id).replicas.size()) - 1});
}

void WorkloadCommands::addFlow()
{
    const WorkloadId id = selectedWorkload();
    const Workload* workload = m_session.document.design().find(id);
    if (!workload || workload->replicas.empty())
        return;
    if (const SiteId site = likelySource(m_session.document.design(), id))
        addFlow(id, site);
    else if (workload->replicas.size() > 1)
        addFlowFromReplica({id, 0});
}

void WorkloadCommands::addFlow(WorkloadId workload, SiteId from)
{
    const Design& design = m_session.document.design();
    if (push(ui::addFlow(design, workload, from),
             tr("Add Flow to %1").arg(shortName(design, workload))))
        showNewFlow(workload);
}

void WorkloadCommands::addFlowFromReplica(const ReplicaRow& from)
{
    const Design& design = m_session.document.design();
    if (push(ui::addFlowFromReplica(design, from),
             tr("Add Flow to %1").arg(shortName(design, from.workload))))
        showNewFlow(from.workload);
}

void WorkloadCommands::showNewFlow(WorkloadId workload)
{
    m_session.selection.set(workload);
    const auto& flows = m_session.document.design().at(workload).flows;
    emit inserted(FlowRow{workload, static_cast<int>(flows.size()) - 1});
}

void WorkloadCommands::remove(const std::vector<RowRef>& rows)
{
    const Design& design = m_session.document.design();
    ChangeSet edit = removeParts(design, rows);
    if (edit.isEmpty())
        return;
    const auto name = [&](const RowRef& row) {
        if (const auto* flow = std::get_if<FlowRow>(&row))
            return flowName(design, flow->workload, flow->flow);
        const auto& replica = std::get<ReplicaRow>(row);
        return replicaName(design, replica.workload, replica.replica);
    };
    const QString what = rows.size() == 1
                           ? tr("Remove %1").arg(name(rows.front()))
                           : tr("Remove %n Rows", nullptr, static_cast<int>(rows.size()));
    if (push(std::move(edit), what))
        emit done(tr("%1 done.").arg(what));
}

void WorkloadCommands::fillKinds(QMenu& menu)
{
    for (const WorkloadKind kind : workloadKinds())
        menu.addAction(nameOf(kind), this, [this, kind] { add(kind); });
}

void WorkloadCommands::fillSources(QMenu& menu)
{
    const WorkloadId id = selectedWorkload();
    const Design& design = m_session.document.design();
    const Workload* workload = design.find(id);
    menu.clear();
    if (!workload || workload->replicas.empty())
        return;
    for (const RowRef& row : siteRows(design)) {
        const SiteId site = std::get<SiteId>(row);
        menu.addAction(themedIcon(QStringLiteral("site")),
                       tr("From %1").arg(displayName(design, site)), this,
                       [this, id, site] { addFlow(id, site); });
    }
    if (workload->replicas.size() < 2)
        return;
    menu.addSeparator();
    for (int i = 0; i < static_cast<int>(workload->replicas.size()); ++i)
        menu.addAction(themedIcon(QStringLiteral("workload")),
                       tr("From %1").arg(replicaName(design, id, i)), this, [this, id, i] {
                           addFlowFromReplica({id, i});
                       });
}

void WorkloadCommands::fillTargets(QMenu& menu, SiteId from)
{
    const Design& design = m_session.document.design();
    for (const RowRef& row : workloadRows(design)) {
        const auto id = std::get<WorkloadId>(row);
        if (!design.at(id).replicas.empty())
            menu.addAction(displayName(design, id), this, [this, id, from] { addFlow(id, from); });
    }
}

}  // namespace continua::ui
