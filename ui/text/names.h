// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/scenario.h"
#include "core/plan/plan.h"
#include "core/rules/finding.h"

#include <QString>

namespace continua::ui {

/// What the user reads for each enumerator, in sentence case.
QString nameOf(SiteKind kind);
QString nameOf(ApnRole role);
QString nameOf(BuildStatus status);
QString nameOf(Redundancy redundancy);
QString nameOf(WorkloadKind kind);
QString nameOf(RateNeed::Kind kind);
QString nameOf(Protection protection);
QString nameOf(Pin::Kind kind);
QString nameOf(rules::Severity severity);
QString nameOf(Objective objective);
QString nameOf(PlanStatus status);
QString nameOf(CostKind kind);
QString nameOf(Unserved::What what);
QString nameOf(EquipmentCategory category);
QString nameOf(HeightUnit unit);  ///< "OU", "U".
QString nameOf(RackItem::Face face);
QString nameOf(Confidence confidence);
QString nameOf(AmplifierModel model);

/// Names of objects: what stands in tables, titles and the issues list. A row that is gone is "-".
QString displayName(const Design& design, SiteId site);          ///< "Tokyo Otemachi"
QString displayName(const Design& design, LinkId link);          ///< "Nagoya - Tokyo (L3)"
QString displayName(const Design& design, RackId rack);          ///< "Tokyo Otemachi R01"
QString displayName(const Design& design, WorkloadId workload);  ///< "Fraud scoring (F2)"
QString displayName(const Design& design, NoteId note);          ///< Its first line.
QString displayName(const Design& design, RiskAreaId area);      ///< "Kiso valley"
QString displayName(const Design& design, const rules::Subject& subject);

/// The short name that fits into a plot or a column: "TYO-OTE".
QString shortName(const Design& design, SiteId site);
QString shortName(const Design& design, LinkId link);
QString shortName(const Design& design, WorkloadId workload);

/// A replica by its own name behind its workload's: "F2 Kanto half"; without one "F2 #2".
QString replicaName(const Design& design, WorkloadId workload, int replica);

/// A flow by its own name behind its workload's code: "F2 cameras".
QString flowName(const Design& design, WorkloadId workload, int flow);

/// What the catalog calls a key; the key itself where it has no name.
QString equipmentName(const Catalog& catalog, const std::string& key);
QString kitName(const Catalog& catalog, const std::string& key);
QString acceleratorName(const Catalog& catalog, const std::string& key);

/// "400ZR+ QSFP-DD, 400 Gbit/s" for "zr-plus-400/400".
QString modeName(const Catalog& catalog, const std::string& qualifiedKey);

/// A country by its name in the catalog, else its code.
QString countryName(const Catalog& catalog, const std::string& code);

/// "Baseline", or the name of a scenario of the project.
QString scenarioName(const Project& project, ScenarioId scenario);

}  // namespace continua::ui
