// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/project_document.h"
#include "ui/shell/actions.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace continua::ui {

/// "Scenario: Baseline": which design of the project is open, the others to open, and what can be
/// done with it; beside it a button that makes a new one.
class ScenarioPicker : public QWidget {
    Q_OBJECT

public:
    ScenarioPicker(const Actions& actions, ProjectDocument& document, QWidget* parent = nullptr);

private:
    void fillMenu();
    void update();

    const Actions& m_actions;
    ProjectDocument& m_document;
    QToolButton* m_pick = nullptr;
    QMenu* m_menu = nullptr;
};

}  // namespace continua::ui
