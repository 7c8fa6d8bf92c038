// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/toast.h"

#include <QMenu>

namespace continua::ui {

void MainWindow::connectTables()
{
    for (TablePanel* table : m_tables) {
        for (const Command command :
             {Command::Delete, Command::Copy, Command::Paste, Command::FillDown})
            table->view()->addAction(m_actions.at(command));
        table->view()->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(table->view(), &QWidget::customContextMenuRequested, this,
                [this, table](const QPoint& position) { showTableMenu(*table, position); });
    }
}

void MainWindow::showTableMenu(const TablePanel& table, const QPoint& position)
{
    const std::vector<RowRef> rows = table.chosenRows();
    if (rows.empty())
        return;
    QMenu menu;
    menu.setObjectName(QStringLiteral("table_menu"));
    const rules::Subject subject = subjectOf(rows.front());
    if (const auto* site = std::get_if<SiteId>(&subject))
        m_why->fillMenu(menu, *site);
    else if (const auto* workload = std::get_if<WorkloadId>(&subject))
        m_why->fillMenu(menu, *workload);
    menu.addSeparator();
    for (const Command command : {Command::Copy, Command::Paste, Command::FillDown})
        menu.addAction(m_actions.at(command));
    if (!std::holds_alternative<std::monostate>(subject)) {
        menu.addSeparator();
        menu.addAction(m_actions.at(Command::Delete));
    }
    menu.exec(table.view()->viewport()->mapToGlobal(position));
}

}  // namespace continua::ui
