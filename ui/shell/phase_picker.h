// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_state.h"
#include "ui/shell/actions.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace continua::ui {

/// Which phase of the project is shown, with the way to the one before and after; hidden where
/// the project has none.
class PhasePicker : public QWidget {
    Q_OBJECT

public:
    PhasePicker(const Actions& actions, const ProjectDocument& document, PlanState& plan,
                QWidget* parent = nullptr);

private:
    void update();
    void fill();

    const ProjectDocument& m_document;
    PlanState& m_plan;
    QToolButton* m_shown = nullptr;
    QMenu* m_menu = nullptr;
};

}  // namespace continua::ui
