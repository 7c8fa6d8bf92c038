// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace continua::ui {

class ObjectTableModel;

/// A table of objects that behaves as a spreadsheet: cells are picked, copied, pasted and filled
/// down in blocks, each one undo step; Enter goes down, Tab goes on while a cell is edited.
class SheetView : public QTableView {
    Q_OBJECT

public:
    /// @param sorted  Shows `model`.
    SheetView(ObjectTableModel& model, QSortFilterProxyModel& sorted, QWidget* parent = nullptr);

    /// Puts the picked cells on the clipboard: the rectangle around them, cells between that are
    /// not picked empty.
    void copy() const;
    /// Enters what the clipboard has. One cell fills all that are picked; a block begins at the
    /// first of them and is repeated where several times as many are picked.
    void paste();
    /// Enters the first picked cell of each column into those picked below it; of one cell alone,
    /// the one above into it.
    void fillDown();

signals:
    /// What a person should know of what was entered: how many cells, and what did not fit.
    ///
    /// @param changed  Cells; if any, there is an undo step.
    void entered(const QString& sentence, int changed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// The rectangle around the picked cells, in what is shown; empty without any.
    QRect pickedRange() const;
    bool isPicked(int row, int column) const;
    void goDown();

    ObjectTableModel& m_model;
    QSortFilterProxyModel& m_sorted;
};

}  // namespace continua::ui
