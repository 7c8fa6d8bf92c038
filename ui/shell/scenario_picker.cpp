// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scenario_picker.h"

#include "ui/text/names.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace continua::ui {
namespace {

constexpr int kWidestName = 132;

}  // namespace

ScenarioPicker::ScenarioPicker(const Actions& actions, ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_document(document)
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("scenario_menu"));
    m_pick = new QToolButton;
    m_pick->setObjectName(QStringLiteral("scenario_pick"));
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_pick->setMenu(m_menu);
    m_pick->setMinimumHeight(scaled(metrics::kRow));
    auto* add = new QToolButton;
    add->setObjectName(QStringLiteral("scenario_add"));
    add->setDefaultAction(actions.at(Command::NewScenario));
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setAccessibleName(Actions::plainText(*actions.at(Command::NewScenario)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kInside);
    row->addWidget(m_pick);
    row->addWidget(add);
    connect(m_menu, &QMenu::aboutToShow, this, &ScenarioPicker::fillMenu);
    connect(&document, &ProjectDocument::scenariosChanged, this, &ScenarioPicker::update);
    update();
}

void ScenarioPicker::fillMenu()
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    const auto offer = [&](ScenarioId id) {
        QString text = scenarioName(m_document.project(), id);
        QAction* action = m_menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")),
                                            this, [this, id] { m_document.openScenario(id); });
        action->setCheckable(true);
        action->setChecked(id == m_document.scenario());
        group->addAction(action);
    };
    offer({});
    std::vector<const Scenario*> scenarios;
    for (const auto& [id, scenario] : m_document.project().scenarios)
        scenarios.push_back(&scenario);
    std::sort(scenarios.begin(), scenarios.end(),
              [](const Scenario* a, const Scenario* b) { return a->name < b->name; });
    for (const Scenario* scenario : scenarios)
        offer(scenario->id);
    m_menu->addSeparator();
    for (const Command command :
         {Command::NewScenario, Command::DuplicateScenario, Command::RenameScenario,
          Command::PromoteScenario, Command::RemoveScenario})
        m_menu->addAction(m_actions.at(command));
}

void ScenarioPicker::update()
{
    const QString name = scenarioName(m_document.project(), m_document.scenario());
    const QString text = tr("Scenario: %1");
    m_pick->setText(
        text.arg(m_pick->fontMetrics().elidedText(name, Qt::ElideRight, scaled(kWidestName))));
    m_pick->setToolTip(m_document.scenario()
                           ? tr("%1: what you change stays in this scenario.").arg(name)
                           : tr("Baseline: scenarios follow what you change here."));
    m_pick->setAccessibleName(text.arg(name));
    updateGeometry();
}

}  // namespace continua::ui
