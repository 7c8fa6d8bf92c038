// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/row_ref.h"

#include <vector>

namespace continua::ui {

/// All rows of one kind, in the order people expect: by code or name, flows by workload.
using RowList = std::vector<RowRef> (*)(const Design&);

std::vector<RowRef> siteRows(const Design& design);
std::vector<RowRef> linkRows(const Design& design);
std::vector<RowRef> rackRows(const Design& design);
std::vector<RowRef> workloadRows(const Design& design);
std::vector<RowRef> flowRows(const Design& design);
std::vector<RowRef> replicaRows(const Design& design);
std::vector<RowRef> assumptionRows(const Design& design);
std::vector<RowRef> phaseRows(const Design& design);

}  // namespace continua::ui
