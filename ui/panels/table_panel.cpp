// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/table_panel.h"

#include "ui/panels/field_delegate.h"
#include "ui/panels/sheet_view.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr int kWidestColumn = 260;
constexpr int kNarrowestColumn = 64;

}  // namespace

TablePanel::TablePanel(ObjectTableModel& model, Selection& selection, const QString& name,
                       const QString& title, const QString& emptyText, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection)
{
    setObjectName(name + QStringLiteral("_panel"));
    setProperty("look", QStringLiteral("surface"));

    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(ObjectTableModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    m_filter = new QLineEdit;
    m_filter->setObjectName(name + QStringLiteral("_filter"));
    m_filter->setPlaceholderText(tr("Filter %1").arg(title.toLower()));
    m_filter->setAccessibleName(tr("Filter %1").arg(title.toLower()));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("filter"), IconTint::Muted),
                        QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(scaled(240));
    m_filter->setToolTip(m_filter->placeholderText());
    connect(m_filter, &QLineEdit::textChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);

    connect(
        new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, m_filter, [this] {
            m_filter->setFocus(Qt::ShortcutFocusReason);
            m_filter->selectAll();
        });

    m_count = new QLabel;
    m_count->setProperty("look", QStringLiteral("muted"));
    auto* bar = m_bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::kBetween, metrics::kInside, metrics::kBetween,
                            metrics::kInside);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    bar->addWidget(m_count);

    m_view = new SheetView(model, *m_sorted);
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setItemDelegate(new FieldDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(scaled(metrics::kRow));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        m_isWidthChosen |= !m_isFitting && column + 1 < m_model.columnCount();
    });

    m_empty = new QLabel(emptyText);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePanel::giveSelection);
    connect(&selection, &Selection::changed, this, &TablePanel::takeSelection);
    connect(&selection, &Selection::revealed, this, [this](const rules::Subject& subject) {
        if (const int row = m_model.rowOf(subject); row >= 0)
            m_view->scrollTo(m_sorted->mapFromSource(m_model.index(row, 0)));
    });
    connect(&model, &ObjectTableModel::refused, this, &TablePanel::problem);
    connect(m_view, &SheetView::entered, this, &TablePanel::entered);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        updateEmpty();
        takeSelection();
    });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &TablePanel::updateEmpty);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &TablePanel::updateEmpty);
    // Figures of the plan come after the rows.
    connect(&model.reading(), &Reading::planChanged, this, &TablePanel::fitColumns);
    updateEmpty();
}

void TablePanel::updateEmpty()
{
    const int rows = m_model.rowCount();
    m_view->setVisible(rows > 0);
    m_filter->setEnabled(rows > 0);
    m_empty->setVisible(rows == 0);
    m_count->setText(m_sorted->rowCount() == rows
                         ? tr("%n rows", nullptr, rows)
                         : tr("%1 of %n rows", nullptr, rows).arg(m_sorted->rowCount()));
    if (rows == 0)
        return;
    m_isWidthChosen = false;
    fitColumns();
}

void TablePanel::fitColumns()
{
    if (m_isWidthChosen)
        return;
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    m_view->resizeColumnsToContents();
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_view->setColumnWidth(i, std::clamp(m_view->columnWidth(i) + metrics::kBetween,
                                             scaled(kNarrowestColumn), scaled(kWidestColumn)));
}

void TablePanel::takeSelection()
{
    if (m_isSyncing)
        return;
    const QScopedValueRollback<bool> guard(m_isSyncing, true);
    QItemSelection rows;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (!m_selection.contains(subjectOf(m_model.row(i))))
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model.index(i, 0));
        rows.select(index, index);
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect
                                               | QItemSelectionModel::Rows);
}

void TablePanel::giveSelection()
{
    if (m_isSyncing)
        return;
    const QScopedValueRollback<bool> guard(m_isSyncing, true);
    std::vector<rules::Subject> objects;
    for (const int row : pickedRows()) {
        const rules::Subject subject = subjectOf(m_model.row(row));
        const bool isNew = std::find(objects.begin(), objects.end(), subject) == objects.end();
        if (!std::holds_alternative<std::monostate>(subject) && isNew)
            objects.push_back(subject);
    }
    m_selection.set(std::move(objects));
}

std::vector<int> TablePanel::pickedRows() const
{
    std::vector<int> rows;
    int last = -1;
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex& cell : cells)
        if (std::exchange(last, cell.row()) != cell.row())
            rows.push_back(m_sorted->mapToSource(cell).row());
    return rows;
}

std::vector<RowRef> TablePanel::chosenRows() const
{
    std::vector<RowRef> rows;
    if (!m_view->selectionModel()->isSelected(m_view->currentIndex()))
        return rows;
    for (const int row : pickedRows())
        rows.push_back(m_model.row(row));
    return rows;
}

void TablePanel::choose(const RowRef& row)
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i) != row)
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model.index(i, 0));
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                             | QItemSelectionModel::Rows);
        m_view->scrollTo(index);
        return;
    }
}

void TablePanel::addButton(QAction* action, QMenu* menu)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    QString name = action->text();
    name.remove(QLatin1Char('&'));
    button->setAccessibleName(name);
    button->setObjectName(action->objectName() + QStringLiteral("_button"));
    if (menu) {
        if (!menu->parent())
            menu->setParent(button, menu->windowFlags());
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    // Behind the filter, before the stretch that pushes the count to the right.
    m_bar->insertWidget(m_bar->count() - 2, button);
}

void TablePanel::goTo(const rules::Subject& subject, const QString& fieldKey)
{
    const int row = m_model.rowOf(subject);
    const int column = std::max(0, m_model.columnOf(fieldKey));
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model.index(row, column));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->setFocus(Qt::OtherFocusReason);
}

}  // namespace continua::ui
