// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MainWindow copies, pastes and brings into line.

#include "ui/map/map_view.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/rack/rack_view.h"
#include "ui/shell/array_strip.h"
#include "ui/shell/clipboard_commands.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/toast.h"
#include "ui/tools/alignment.h"

namespace continua::ui {

/// A command that is meant for the cells of a table while one has the focus, and else for objects.
void MainWindow::onCells(Command command, void (*act)(SheetView&), std::function<void()> otherwise)
{
    connect(m_actions.at(command), &QAction::triggered, this,
            [this, act, otherwise = std::move(otherwise)] {
                for (TablePanel* table : m_tables)
                    if (table->view()->isVisible() && table->view()->hasFocus())
                        return act(*table->view());
                otherwise();
            });
}

void MainWindow::connectCopies()
{
    auto* copies = new ClipboardCommands(m_session, *m_map, this);
    connect(copies, &ClipboardCommands::failed, m_toast, &Toast::warn);
    connect(copies, &ClipboardCommands::copied, this,
            [this](const QString& text) { m_toast->tell(text); });
    connect(copies, &ClipboardCommands::done, this, [this](const QString& text) {
        m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
    });
    const auto copy = [this, copies] {
        const bool isDone = copies->copy();
        if (!isDone)
            m_toast->tell(tr("Select what is to be copied."));
        return isDone;
    };
    onCells(
        Command::Copy, [](SheetView& view) { view.copy(); }, copy);
    onCells(
        Command::Paste, [](SheetView& view) { view.paste(); },
        [this, copies] {
            copies->paste(m_workspace == Workspace::Racks ? m_racks->site() : SiteId{});
        });
    onCells(
        Command::FillDown, [](SheetView& view) { view.fillDown(); },
        [copies] { copies->duplicate(); });
    connect(m_actions.at(Command::Cut), &QAction::triggered, this, [this, copy] {
        if (copy())
            m_edits->deleteSelection();
    });
    connect(m_actions.at(Command::MakeArray), &QAction::triggered, this, [this] {
        showWorkspace(Workspace::Design);
        m_array->begin();
    });
    connect(m_array, &ArrayStrip::accepted, this,
            [this, copies](int across, int down, Length east, Length south) {
                m_array->hide();
                m_map->setFocus();
                copies->array(across, down, east, south);
            });
    connect(m_array, &ArrayStrip::cancelled, this, [this] {
        m_array->hide();
        m_map->setFocus();
    });
    for (const Command command : {Command::Cut, Command::Copy, Command::Paste, Command::FillDown}) {
        m_map->addAction(m_actions.at(command));
        if (command != Command::FillDown)  // Racks duplicate by themselves.
            m_racks->addAction(m_actions.at(command));
    }
    connectAlignment();
}

void MainWindow::connectAlignment()
{
    QAction* snapping = m_actions.at(Command::Snapping);
    snapping->setChecked(m_map->isSnapping());
    m_map->addAction(snapping);
    connect(snapping, &QAction::toggled, m_map, &MapView::setSnapping);
    connect(m_actions.at(Command::StraightenLinks), &QAction::triggered, this, [this] {
        if (m_map->canStraighten())
            m_map->straightenSelection();
        else
            m_toast->tell(tr("Select links that have waypoints."));
    });
    const std::pair<Command, Alignment> ways[] = {
        {Command::AlignLeft, Alignment::Left},     {Command::AlignCenter, Alignment::Center},
        {Command::AlignRight, Alignment::Right},   {Command::AlignTop, Alignment::Top},
        {Command::AlignMiddle, Alignment::Middle}, {Command::AlignBottom, Alignment::Bottom}};
    const auto push = [this](Command command, auto make) {
        connect(m_actions.at(command), &QAction::triggered, this, [this, command, make] {
            const ChangeSet edit = make(m_map->toolContext());
            if (edit.isEmpty())
                return m_toast->tell(tr("Select sites or notes that are not in line yet."));
            m_edits->push(edit, Actions::plainText(*m_actions.at(command)));
        });
    };
    for (const auto& [command, alignment] : ways)
        push(command, [alignment = alignment](const ToolContext& context) {
            return aligned(context, alignment);
        });
    push(Command::DistributeAcross,
         [](const ToolContext& context) { return distributed(context, true); });
    push(Command::DistributeDown,
         [](const ToolContext& context) { return distributed(context, false); });
}

}  // namespace continua::ui
