// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session.h"

#include "ui/models/assumption_fields.h"
#include "ui/models/flow_fields.h"
#include "ui/models/link_fields.h"
#include "ui/models/phase_fields.h"
#include "ui/models/rack_fields.h"
#include "ui/models/site_fields.h"
#include "ui/models/workload_fields.h"

#include <QCoreApplication>

namespace continua::ui {

Session::Session(Services given)
    : services(std::move(given)), document(blankDesign(services.catalog)),
      plan(document, services.planner, services.phasePlanner), limits(plan),
      reading(document, plan), file(document, services.files),
      sites(document, reading, siteFields(), siteRows),
      links(document, reading, linkFields(), linkRows),
      racks(document, reading, rackFields(), rackRows),
      workloads(document, reading, workloadFields(), workloadRows),
      flows(document, reading, flowFields(), flowRows),
      replicas(document, reading, replicaFields(), replicaRows),
      assumptions(document, reading, assumptionFields(), assumptionRows),
      phases(document, reading, phaseFields(), phaseRows), findings(plan, services.sentence)
{
    QObject::connect(&document, &ProjectDocument::changed, &selection,
                     [this] { selection.prune(document.design()); });
    QObject::connect(&document, &ProjectDocument::replaced, &selection,
                     [this] { selection.clear(); });
}

Design blankDesign(std::shared_ptr<const Catalog> catalog)
{
    const QString title = QCoreApplication::translate("continua::ui::Session", "Untitled project");
    return Design({.title = title.toStdString()}, std::move(catalog));
}

}  // namespace continua::ui
