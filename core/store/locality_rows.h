// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/store/sqlite.h"

namespace continua::store {

/// Writes where workloads and their replicas may be. @pre The workloads are written.
Result<> writeLocalities(Database& database, const Table<Workload>& workloads);

/// Adds it to workloads that have their replicas already.
Result<> readLocalities(const Database& database, Table<Workload>& workloads);

}  // namespace continua::store
