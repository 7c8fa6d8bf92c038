// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/project_document.h"
#include "ui/models/field.h"
#include "ui/models/row_lists.h"

#include <QAbstractTableModel>

namespace continua::ui {

/// Rows of one kind as a table that edits: a cell is a Field, an edit is one undo step.
///
/// An entry that cannot be used stays in its cell, marked, until it is mended or taken back; the
/// design is as it was.
class ObjectTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,
        ChoicesRole,  ///< QStringList where a cell takes one of a list.
        BadTextRole,  ///< The entry that could not be used.
    };

    /// A text for a cell.
    struct Entry {
        QModelIndex cell;
        QString text;
    };
    /// What became of entries.
    struct Entered {
        int changed = 0;   ///< Cells that hold something else now.
        int refused = 0;   ///< Kept in their cells, marked.
        int reckoned = 0;  ///< Cells that cannot be entered, left as they are.
        QString sentence;  ///< Of all three, for a person.
    };

    ObjectTableModel(ProjectDocument& document, const Reading& reading, Fields fields, RowList rows,
                     QObject* parent = nullptr);

    const Reading& reading() const { return m_reading; }
    const RowRef& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// The row of that object, or -1. A workload's first flow stands for it.
    int rowOf(const rules::Subject& subject) const;
    const Field& field(int column) const { return m_fields[static_cast<std::size_t>(column)]; }
    /// The column of that field, or -1.
    int columnOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Enters many cells as one undo step: what can be used of them.
    ///
    /// @param name  Of the step, from how many cells it changes.
    Entered enter(const std::vector<Entry>& entries, const std::function<QString(int)>& name);
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// An entry could not be used; the design is as it was.
    void refused(const QString& problem);

private:
    struct BadEntry {
        RowRef row;
        int column = 0;
        QString text;
        QString problem;
    };

    void reload();
    void update();
    const BadEntry* badEntry(const QModelIndex& index) const;
    /// Forgets the bad entry of a cell; whether there was one.
    bool forgetBad(const QModelIndex& index);

    ProjectDocument& m_document;
    const Reading& m_reading;
    Fields m_fields;
    RowList m_list;
    std::vector<RowRef> m_rows;
    std::vector<BadEntry> m_bad;
};

/// The name of the undo step that changes `field` of `row`: "Change Latency of Tokyo (TYO)".
QString editName(const Design& design, const Field& field, const RowRef& row);

}  // namespace continua::ui
