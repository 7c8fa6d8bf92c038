// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/selection.h"
#include "ui/models/object_table_model.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;

namespace continua::ui {

class SheetView;

/// A table of objects with a filter; what is selected here is selected everywhere.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    /// @param name       English, for object names: "sites".
    /// @param emptyText  What to do when there are no rows.
    TablePanel(ObjectTableModel& model, Selection& selection, const QString& name,
               const QString& title, const QString& emptyText, QWidget* parent = nullptr);

    SheetView* view() const { return m_view; }
    /// Puts the keyboard into the cell of that object and field.
    void goTo(const rules::Subject& subject, const QString& fieldKey);

    /// The rows a person has picked in this very table: empty while its selection only follows
    /// another view's.
    std::vector<RowRef> chosenRows() const;
    /// Picks one row, as a click on it does.
    void choose(const RowRef& row);
    /// Puts a button that runs `action` into the bar above the table, with further choices in
    /// `menu`.
    void addButton(QAction* action, QMenu* menu = nullptr);

signals:
    void problem(const QString& sentence);
    /// Many cells were entered at once.
    void entered(const QString& sentence, int changed);

private:
    /// Of the model, with a cell picked in them, from the top.
    std::vector<int> pickedRows() const;
    void takeSelection();
    void giveSelection();
    void updateEmpty();
    /// Gives each column the width of what it holds, unless a person has chosen widths.
    void fitColumns();

    ObjectTableModel& m_model;
    Selection& m_selection;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLineEdit* m_filter = nullptr;
    SheetView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QHBoxLayout* m_bar = nullptr;
    bool m_isSyncing = false;
    bool m_isFitting = false;
    bool m_isWidthChosen = false;
};

}  // namespace continua::ui
