// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <QSortFilterProxyModel>

#include <set>

namespace continua::ui {

/// Findings of some severities, approved ones too or not, whose text holds some words.
class FindingFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FindingFilter(QObject* parent = nullptr);

    void show(rules::Severity severity, bool isShown);
    void showApproved(bool isShown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::set<rules::Severity> m_hidden;
    bool m_showsApproved = true;
};

}  // namespace continua::ui
