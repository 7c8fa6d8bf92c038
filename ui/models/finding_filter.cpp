// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/finding_filter.h"

#include "ui/models/finding_model.h"

namespace continua::ui {

FindingFilter::FindingFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void FindingFilter::show(rules::Severity severity, bool isShown)
{
    if (isShown)
        m_hidden.erase(severity);
    else
        m_hidden.insert(severity);
    invalidateFilter();
}

void FindingFilter::showApproved(bool isShown)
{
    m_showsApproved = isShown;
    invalidateFilter();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const auto severity =
        static_cast<rules::Severity>(first.data(FindingModel::SeverityRole).toInt());
    const bool isApproved = first.data(FindingModel::ApprovedRole).toBool();
    return (isApproved ? m_showsApproved : !m_hidden.contains(severity))
        && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

}  // namespace continua::ui
