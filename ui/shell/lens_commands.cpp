// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lens_commands.h"

#include "ui/map/map_view.h"
#include "ui/shell/actions.h"

#include <QActionGroup>

#include <algorithm>

namespace continua::ui {

using report::Lens;

LensCommands::LensCommands(MapView& map, const Actions& actions, QObject* parent)
    : QObject(parent), m_map(map), m_actions{{Lens::None, actions.at(Command::LensNone)},
                                             {Lens::Power, actions.at(Command::LensPower)},
                                             {Lens::Cooling, actions.at(Command::LensCooling)},
                                             {Lens::Compute, actions.at(Command::LensCompute)},
                                             {Lens::OpticalLoad, actions.at(Command::LensOptical)},
                                             {Lens::Latency, actions.at(Command::LensLatency)},
                                             {Lens::Cost, actions.at(Command::LensCost)},
                                             {Lens::Carbon, actions.at(Command::LensCarbon)}}
{
    auto* group = new QActionGroup(this);
    for (const auto& [lens, action] : m_actions) {
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, lens = lens] { m_map.setLens(lens); });
    }
    connect(actions.at(Command::NextLens), &QAction::triggered, this, [this] { step(1); });
    connect(actions.at(Command::PreviousLens), &QAction::triggered, this, [this] { step(-1); });
    connect(&map, &MapView::lensChanged, this, &LensCommands::update);
    map.setLensActions(this->actions());
    update();
}

QList<QAction*> LensCommands::actions() const
{
    QList<QAction*> all;
    for (const auto& [lens, action] : m_actions)
        all += action;
    return all;
}

void LensCommands::step(int by)
{
    constexpr auto& lenses = report::kLenses;
    const auto count = static_cast<std::ptrdiff_t>(lenses.size());
    const std::ptrdiff_t at =
        std::find(lenses.begin(), lenses.end(), m_map.lens()) - lenses.begin();
    m_map.setLens(lenses[static_cast<std::size_t>((at + by + count) % count)]);
}

void LensCommands::update() { m_actions.at(m_map.lens())->setChecked(true); }

}  // namespace continua::ui
