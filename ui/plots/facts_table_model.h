// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/facts_table.h"

#include <QAbstractTableModel>

namespace continua::ui {

/// A table of facts for views: read only, sortable by what its cells mean.
class FactsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { OrderRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void show(FactsTable table);
    const FactsTable& table() const { return m_table; }

    /// What the row is about.
    rules::Subject subject(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FactsTable m_table;
};

}  // namespace continua::ui
