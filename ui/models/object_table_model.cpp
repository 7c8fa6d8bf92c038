// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/object_table_model.h"

#include "ui/text/names.h"
#include "ui/theme/tokens.h"

#include <QColor>

#include <algorithm>

namespace continua::ui {

ObjectTableModel::ObjectTableModel(ProjectDocument& document, const Reading& reading, Fields fields,
                                   RowList rows, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_reading(reading), m_list(rows)
{
    for (Field& field : fields)
        if (field.inTable)
            m_fields.push_back(std::move(field));
    m_rows = m_list(document.design());
    connect(&reading, &Reading::designChanged, this, &ObjectTableModel::update);
    connect(&reading, &Reading::planChanged, this, &ObjectTableModel::update);
    connect(&reading, &Reading::replaced, this, [this] {
        m_bad.clear();
        reload();
    });
}

int ObjectTableModel::rowOf(const rules::Subject& subject) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (subjectOf(m_rows[i]) == subject)
            return static_cast<int>(i);
    return -1;
}

int ObjectTableModel::columnOf(const QString& key) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].key == key)
            return static_cast<int>(i);
    return -1;
}

int ObjectTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObjectTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

const ObjectTableModel::BadEntry* ObjectTableModel::badEntry(const QModelIndex& index) const
{
    const auto bad = std::find_if(m_bad.begin(), m_bad.end(), [&](const BadEntry& entry) {
        return entry.column == index.column() && entry.row == row(index.row());
    });
    return bad == m_bad.end() ? nullptr : &*bad;
}

bool ObjectTableModel::forgetBad(const QModelIndex& index)
{
    return std::erase_if(m_bad,
                         [&](const BadEntry& entry) {
                             return entry.column == index.column() && entry.row == row(index.row());
                         })
         > 0;
}

QVariant ObjectTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field& cell = field(index.column());
    const BadEntry* bad = badEntry(index);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (cell.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (bad)
            return tokens().bad;
        return cell.editor == Field::Editor::None ? QVariant(tokens().muted) : QVariant();
    case ChoicesRole:
        return cell.choices ? QVariant(cell.choices(m_reading.design(), row(index.row())))
                            : QVariant();
    case BadTextRole: return bad ? QVariant(bad->text) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SortRole: break;
    default: return {};
    }
    const FieldValue value = cell.read(m_reading, row(index.row()));
    if (role == SortRole)
        return value.sortKey.isValid() ? value.sortKey : QVariant(value.text);
    if (role == Qt::ToolTipRole)
        return bad ? bad->problem : value.source;
    return bad ? bad->text : value.text;
}

bool ObjectTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Field& cell = field(index.column());
    const RowRef target = row(index.row());
    const QString text = value.toString();
    const bool wasBad = forgetBad(index);
    if (text == cell.read(m_reading, target).text) {
        if (wasBad)
            emit dataChanged(index, index);
        return true;
    }
    const FieldEdit edit = cell.write(m_document.design(), target, text);
    if (!edit.edit) {
        m_bad.push_back({target, index.column(), text, edit.problem});
        emit dataChanged(index, index);
        emit refused(edit.problem);
        return false;
    }
    return m_document.push(*edit.edit, editName(m_document.design(), cell, target)).has_value();
}

ObjectTableModel::Entered ObjectTableModel::enter(const std::vector<Entry>& entries,
                                                  const std::function<QString(int)>& name)
{
    Entered done;
    Design design = m_document.design();
    ChangeSet all;
    QString problem;
    for (const auto& [cell, text] : entries) {
        if (!(flags(cell) & Qt::ItemIsEditable)) {
            ++done.reckoned;
            continue;
        }
        forgetBad(cell);
        if (text == field(cell.column()).read(m_reading, row(cell.row())).text)
            continue;
        const FieldEdit edit = field(cell.column()).write(design, row(cell.row()), text);
        if (edit.edit && edit.edit->applyTo(design)) {
            all = all.then(*edit.edit);
            ++done.changed;
            continue;
        }
        m_bad.push_back({row(cell.row()), cell.column(), text, edit.problem});
        if (done.refused++ == 0)
            problem = edit.problem;
    }
    if (!all.isEmpty() && !m_document.push(all, name(done.changed)))
        done.changed = 0;
    if (!entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    QStringList sentences{tr("%n cells changed.", nullptr, done.changed)};
    if (done.reckoned > 0)
        sentences += tr("%n cells are reckoned and stay.", nullptr, done.reckoned);
    if (done.refused > 0)
        sentences +=
            tr("%n cells could not be used and are marked. %1", nullptr, done.refused).arg(problem);
    done.sentence = sentences.join(QLatin1Char(' '));
    return done;
}

QVariant ObjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field& cell = field(section);
    if (role == Qt::DisplayRole)
        return cell.label;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (cell.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags ObjectTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && field(index.column()).editor != Field::Editor::None)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void ObjectTableModel::reload()
{
    beginResetModel();
    m_rows = m_list(m_reading.design());
    std::erase_if(m_bad, [this](const BadEntry& entry) {
        return std::find(m_rows.begin(), m_rows.end(), entry.row) == m_rows.end();
    });
    endResetModel();
}

void ObjectTableModel::update()
{
    std::vector<RowRef> rows = m_list(m_reading.design());
    if (rows == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    reload();
}

QString editName(const Design& design, const Field& field, const RowRef& row)
{
    if (std::holds_alternative<ProjectRow>(row))
        return ObjectTableModel::tr("Change %1 of the Project").arg(field.label);
    if (const auto* id = std::get_if<AssumptionId>(&row)) {
        const Assumption* assumption = design.find(*id);
        return ObjectTableModel::tr("Change %1")
            .arg(assumption ? QString::fromStdString(assumption->name) : field.label);
    }
    if (const auto* flow = std::get_if<FlowRow>(&row))
        return ObjectTableModel::tr("Change %1 of %2")
            .arg(field.label, flowName(design, flow->workload, flow->flow));
    return ObjectTableModel::tr("Change %1 of %2")
        .arg(field.label, displayName(design, subjectOf(row)));
}

}  // namespace continua::ui
