// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/facts_table_model.h"

#include "ui/theme/tokens.h"

#include <QFont>

namespace continua::ui {

void FactsTableModel::show(FactsTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

rules::Subject FactsTableModel::subject(int row) const
{
    return row >= 0 && row < rowCount() ? m_table.rows[static_cast<std::size_t>(row)].subject
                                        : rules::Subject{};
}

int FactsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FactsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FactsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FactsTable::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size())
        return {};
    const FactsTable::Cell& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case OrderRole: return cell.order.isValid() ? cell.order : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (m_table.columns[column].isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: return cell.isBad ? QVariant(tokens().bad) : QVariant();
    case Qt::FontRole:
        return row.isTotal ? QVariant(textFont(metrics::kTableText, QFont::DemiBold)) : QVariant();
    default: return {};
    }
}

QVariant FactsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const FactsTable::Column& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == Qt::ToolTipRole && !column.wholeName.isEmpty())
        return column.wholeName;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.isFigure ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    return {};
}

}  // namespace continua::ui
