// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sheet_view.h"

#include "ui/models/cell_block.h"
#include "ui/models/object_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace continua::ui {

SheetView::SheetView(ObjectTableModel& model, QSortFilterProxyModel& sorted, QWidget* parent)
    : QTableView(parent), m_model(model), m_sorted(sorted)
{
    setModel(&sorted);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);  // Tab leads on to the next widget, as everywhere.
}

QRect SheetView::pickedRange() const
{
    QRect range;
    for (const QModelIndex& index : selectedIndexes())
        range |= QRect(index.column(), index.row(), 1, 1);
    return range;
}

bool SheetView::isPicked(int row, int column) const
{
    return selectionModel()->isSelected(m_sorted.index(row, column));
}

void SheetView::copy() const
{
    const QRect range = pickedRange();
    CellBlock block;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells +=
                isPicked(row, column) ? m_sorted.index(row, column).data().toString() : QString();
        block.push_back(cells);
    }
    if (!block.empty())
        QGuiApplication::clipboard()->setText(clipboardText(block));
}

void SheetView::paste()
{
    const CellBlock block = cellBlock(QGuiApplication::clipboard()->text());
    QRect range = pickedRange();
    if (block.empty() || range.isEmpty())
        return;
    const auto height = static_cast<int>(block.size());
    const auto width = static_cast<int>(block.front().size());
    const bool isOneCell = height == 1 && width == 1;
    const bool isRepeated = range.width() % width == 0 && range.height() % height == 0;
    if (!isRepeated)
        range.setSize({width, height});
    int beyond = 0;
    std::vector<ObjectTableModel::Entry> entries;
    for (int row = range.top(); row <= range.bottom(); ++row)
        for (int column = range.left(); column <= range.right(); ++column) {
            if (isOneCell && !isPicked(row, column))
                continue;
            const QModelIndex index = m_sorted.index(row, column);
            const QString& text = block[static_cast<std::size_t>((row - range.top()) % height)]
                                       [(column - range.left()) % width];
            if (index.isValid())
                entries.push_back({m_sorted.mapToSource(index), text});
            else
                ++beyond;
        }
    const auto done =
        m_model.enter(entries, [](int cells) { return tr("Paste %n cells", nullptr, cells); });
    QStringList sentences{done.sentence};
    if (beyond > 0)
        sentences += tr("%n cells are beyond the end of the table.", nullptr, beyond);
    emit entered(sentences.join(QLatin1Char(' ')), done.changed);
}

void SheetView::fillDown()
{
    QRect range = pickedRange();
    if (range.height() == 1 && range.top() > 0)
        range.setTop(range.top() - 1);
    std::vector<ObjectTableModel::Entry> entries;
    for (int column = range.left(); column <= range.right(); ++column)
        for (int row = range.top() + 1; row <= range.bottom(); ++row)
            if (isPicked(row, column))
                entries.push_back({m_sorted.mapToSource(m_sorted.index(row, column)),
                                   m_sorted.index(range.top(), column).data().toString()});
    if (entries.empty())
        return;
    const auto done =
        m_model.enter(entries, [](int cells) { return tr("Fill down %n cells", nullptr, cells); });
    emit entered(done.sentence, done.changed);
}

void SheetView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        goDown();
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SheetView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

}  // namespace continua::ui
