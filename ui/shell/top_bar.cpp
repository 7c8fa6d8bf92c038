// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/top_bar.h"

#include "ui/shell/phase_picker.h"
#include "ui/shell/scenario_picker.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace continua::ui {
namespace {

constexpr int kSearchWidth = 216;
constexpr int kNarrowestTitle = 120;

}  // namespace

TopBar::TopBar(const Actions& actions, ProjectDocument& document, const DocumentFile& file,
               PlanState& plan, QWidget* parent)
    : QWidget(parent), m_document(document), m_file(file)
{
    setObjectName(QStringLiteral("top_bar"));
    setProperty("look", QStringLiteral("bar"));
    auto* row = new FlowLayout(this);
    row->setContentsMargins(metrics::kBetween, 0, metrics::kAround, 0);
    row->setSpacing(metrics::kBetween);

    m_workspaces = new QWidget;
    auto* workspaces = new QHBoxLayout(m_workspaces);
    workspaces->setContentsMargins(0, 0, 0, 0);
    workspaces->setSpacing(0);
    for (const Command command :
         {Command::GoDesign, Command::GoRacks, Command::GoWorkloads, Command::GoOptics,
          Command::GoResults, Command::GoCompare, Command::GoReport}) {
        actions.at(command)->setIconText(Actions::plainText(*actions.at(command)));
        auto* button = new QToolButton;
        button->setDefaultAction(actions.at(command));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("look", QStringLiteral("workspace"));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(Actions::plainText(*actions.at(command)));
        workspaces->addWidget(button);
    }
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("project_title"));
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("saved_state"));
    m_state->setProperty("look", QStringLiteral("muted"));

    m_search = new QPushButton(
        themedIcon(QStringLiteral("search"), IconTint::Muted),
        tr("Find or run...  %1")
            .arg(actions.at(Command::Find)->shortcut().toString(QKeySequence::NativeText)));
    m_search->setObjectName(QStringLiteral("open_palette"));
    m_search->setProperty("look", QStringLiteral("search"));
    m_search->setAccessibleName(tr("Find or run"));
    m_search->setMinimumWidth(kSearchWidth);
    connect(m_search, &QPushButton::clicked, actions.at(Command::Find), &QAction::trigger);

    m_scenarios = new ScenarioPicker(actions, document);
    row->addWidget(m_workspaces);
    row->addWidget(m_scenarios);
    row->addStretch();
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    m_phases = new PhasePicker(actions, document, plan);
    row->addWidget(m_phases);
    row->addWidget(m_search);

    connect(&file, &DocumentFile::changed, this, &TopBar::update);
    connect(&document, &ProjectDocument::replaced, this, &TopBar::update);
    connect(&plan, &PlanState::phaseChanged, this, &TopBar::fitTitle);
    connect(&document, &ProjectDocument::scenariosChanged, this, &TopBar::fitTitle);
    update();
}

void TopBar::setHasProject(bool hasProject)
{
    m_workspaces->setVisible(hasProject);
    m_scenarios->setVisible(hasProject);
    m_title->setVisible(hasProject);
    m_state->setVisible(hasProject);
    m_search->setVisible(hasProject);
}

void TopBar::update()
{
    m_state->setText(m_file.isModified()       ? tr("unsaved changes")
                     : m_file.path().isEmpty() ? tr("not saved yet")
                                               : tr("saved"));
    m_state->setToolTip(m_file.path());
    fitTitle();
}

void TopBar::fitTitle()
{
    const QString title = QString::fromStdString(m_document.design().info().title);
    m_title->clear();
    const int room = width() - layout()->sizeHint().width();
    m_title->setText(
        m_title->fontMetrics().elidedText(title, Qt::ElideRight, std::max(room, kNarrowestTitle)));
    m_title->setToolTip(title);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

}  // namespace continua::ui
