// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/document_file.h"
#include "ui/document/plan_state.h"
#include "ui/shell/actions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace continua::ui {

/// Workspaces, the open scenario, the project's title and whether it is saved, and the way to the
/// palette.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Actions& actions, ProjectDocument& document, const DocumentFile& file,
           PlanState& plan, QWidget* parent = nullptr);

    /// Without a project there is nothing to go to and nothing saved.
    void setHasProject(bool hasProject);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As much of the project's title as there is room for.
    void fitTitle();
    void update();

    const ProjectDocument& m_document;
    const DocumentFile& m_file;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_workspaces = nullptr;
    QWidget* m_phases = nullptr;
    QWidget* m_scenarios = nullptr;
    QPushButton* m_search = nullptr;
};

}  // namespace continua::ui
