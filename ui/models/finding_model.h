// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reading.h"

#include <QAbstractTableModel>

namespace continua::ui {

/// What the rules found as rows: severity, rule, object, sentence. Errors first, what is approved
/// last and struck out.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, ObjectColumn, SentenceColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, ApprovedRole };

    /// The ui's words for a finding of a design.
    using Sentence = std::function<QString(const rules::Finding&, const Design&)>;

    FindingModel(const PlanState& plan, Sentence sentence, QObject* parent = nullptr);

    const rules::Finding& finding(int row) const;
    /// How many of that severity are open.
    int count(rules::Severity severity) const;
    int approvedCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant look(const rules::Finding& found, int column, int role) const;

    const PlanState& m_plan;
    Sentence m_sentence;
    std::shared_ptr<const PlanOutcome> m_outcome;
    std::optional<Design> m_design;   ///< The one the findings speak of.
    std::vector<std::size_t> m_rows;  ///< By row: the place of its finding.
};

}  // namespace continua::ui
