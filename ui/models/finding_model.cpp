// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/finding_model.h"

#include "core/rules/approvals.h"
#include "ui/text/names.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QFont>

#include <numeric>

namespace continua::ui {
namespace {

QIcon iconOf(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Error: return themedIcon(QStringLiteral("error"), IconTint::Bad);
    case rules::Severity::Warning: return themedIcon(QStringLiteral("warning"), IconTint::Warn);
    case rules::Severity::Info: return themedIcon(QStringLiteral("info"), IconTint::Accent);
    }
    return {};
}

}  // namespace

FindingModel::FindingModel(const PlanState& plan, Sentence sentence, QObject* parent)
    : QAbstractTableModel(parent), m_plan(plan), m_sentence(std::move(sentence))
{
    const auto reload = [this] {
        const auto outcome = m_plan.outcome();
        // A draft that tells nothing else takes no view's place in the list away.
        if (outcome && m_outcome && outcome->isDraft && outcome->findings == m_outcome->findings) {
            m_outcome = outcome;
            m_design = m_plan.plannedDesign();
            return;
        }
        beginResetModel();
        m_outcome = m_plan.outcome();
        m_design.reset();
        m_rows.clear();
        if (m_outcome) {
            m_design = m_plan.plannedDesign();
            m_rows.resize(m_outcome->findings.size());
            std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
            std::stable_partition(m_rows.begin(), m_rows.end(), [&](std::size_t row) {
                return m_outcome->findings[row].isOpen();
            });
        }
        endResetModel();
    };
    reload();
    connect(&plan, &PlanState::changed, this, reload);
}

const rules::Finding& FindingModel::finding(int row) const
{
    return m_outcome->findings[m_rows[static_cast<std::size_t>(row)]];
}

int FindingModel::count(rules::Severity severity) const
{
    return m_outcome ? rules::openCount(m_outcome->findings, severity) : 0;
}

int FindingModel::approvedCount() const
{
    if (!m_outcome)
        return 0;
    return static_cast<int>(
        std::count_if(m_outcome->findings.begin(), m_outcome->findings.end(),
                      [](const rules::Finding& found) { return !found.isOpen(); }));
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_outcome ? 0 : static_cast<int>(m_outcome->findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const rules::Finding& found = finding(index.row());
    if (role == SeverityRole)
        return static_cast<int>(found.severity);
    if (role == ApprovedRole)
        return !found.isOpen();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return look(found, index.column(), role);
    if (role == Qt::ToolTipRole && !found.isOpen())
        return tr("Approved: %1").arg(QString::fromStdString(found.approval));
    switch (index.column()) {
    case SeverityColumn:
        return role == Qt::ToolTipRole ? QVariant(nameOf(found.severity)) : QVariant();
    case RuleColumn: {
        const std::string_view id = rules::ruleId(found.kind);
        return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    }
    case ObjectColumn: return displayName(*m_design, found.subject);
    default: return m_sentence(found, *m_design);
    }
}

QVariant FindingModel::look(const rules::Finding& found, int column, int role) const
{
    const bool isApproved = !found.isOpen();
    const bool saysSeverity = column == SeverityColumn;
    if (role == Qt::DecorationRole && saysSeverity)
        return isApproved ? themedIcon(QStringLiteral("ok"), IconTint::Muted)
                          : iconOf(found.severity);
    if (role == Qt::AccessibleTextRole && saysSeverity)
        return isApproved ? tr("%1, approved").arg(nameOf(found.severity)) : nameOf(found.severity);
    if (role == Qt::FontRole && isApproved && column != RuleColumn) {
        QFont font = textFont(metrics::kBaseText);
        font.setStrikeOut(true);
        return font;
    }
    if (role == Qt::ForegroundRole && isApproved)
        return tokens().muted;
    return {};
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn: return tr("Rule");
    case ObjectColumn: return tr("Object");
    case SentenceColumn: return tr("What was found");
    default: return QString();
    }
}

}  // namespace continua::ui
