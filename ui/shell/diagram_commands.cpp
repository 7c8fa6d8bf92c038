// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/diagram_commands.h"

#include "core/diagram/places.h"
#include "ui/map/map_view.h"
#include "ui/shell/actions.h"

#include <QAction>

namespace continua::ui {

DiagramCommands::DiagramCommands(MapView& map, ProjectDocument& document, const Actions& actions,
                                 QObject* parent)
    : QObject(parent), m_map(map), m_document(document)
{
    QAction* show = actions.at(Command::ShowDiagram);
    map.setDiagramAction(show);
    connect(show, &QAction::triggered, this, [this](bool isOn) {
        m_map.setDiagram(isOn);
        emit shown();
    });
    connect(actions.at(Command::ArrangeDiagram), &QAction::triggered, this,
            &DiagramCommands::arrange);
}

/// One undo step, however many sites move.
void DiagramCommands::arrange()
{
    m_map.setDiagram(true);
    emit shown();
    const ChangeSet edit = arrangeDiagram(m_document.design());
    if (edit.isEmpty()) {
        m_map.fitAll();
        emit told(tr("The diagram is arranged already."), false);
        return;
    }
    if (const Result<> pushed = m_document.push(edit, tr("Arrange the Diagram")); !pushed) {
        emit failed(pushed.error());
        return;
    }
    m_map.fitAll();
    emit told(tr("The diagram is arranged."), true);
}

}  // namespace continua::ui
