// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace continua::ui {

/// A view of a FactsTableModel, or of what sorts it, as tables of facts look everywhere: dense
/// rows and no grid.
QTableView* makeFactsView(QAbstractItemModel* model);

}  // namespace continua::ui
