// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/document/document_file.h"
#include "ui/document/plan_limits.h"
#include "ui/document/plan_state.h"
#include "ui/document/selection.h"
#include "ui/models/finding_model.h"
#include "ui/models/object_table_model.h"
#include "ui/models/reading.h"
#include "ui/models/search_model.h"

namespace continua::ui {

/// A template as the start page and the command line name it.
struct TemplateInfo {
    QString key;
    QString title;
};

/// What the window takes as given: data read at the start, and the doors to the core.
struct Services {
    QString version;
    std::shared_ptr<const Catalog> catalog;
    std::vector<TemplateInfo> templates;
    std::function<Result<Design>(const QString& key)> openTemplate;
    FileAccess files;
    PlanState::Planner planner;
    PlanState::PhasePlanner phasePlanner;
    FindingModel::Sentence sentence;
    int ruleCount = 0;
};

/// Everything one open project is worked on with; all views share it.
struct Session {
    explicit Session(Services given);

    Services services;
    std::shared_ptr<const basemap::Basemap> basemap;  ///< Null until it has been read.

    ProjectDocument document;
    Selection selection;
    PlanState plan;
    PlanLimits limits;
    Reading reading;
    DocumentFile file;

    ObjectTableModel sites;
    ObjectTableModel links;
    ObjectTableModel racks;
    ObjectTableModel workloads;
    ObjectTableModel flows;
    ObjectTableModel replicas;
    ObjectTableModel assumptions;
    ObjectTableModel phases;
    FindingModel findings;
};

/// A project with nothing on the map.
Design blankDesign(std::shared_ptr<const Catalog> catalog);

}  // namespace continua::ui
