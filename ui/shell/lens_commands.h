// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lens.h"

#include <QAction>

#include <map>

namespace continua::ui {

class Actions;
class MapView;

/// Through which lens the map is seen: one of the actions at a time, or step by step.
class LensCommands : public QObject {
    Q_OBJECT

public:
    LensCommands(MapView& map, const Actions& actions, QObject* parent = nullptr);

    QList<QAction*> actions() const;

private:
    void step(int by);
    void update();

    MapView& m_map;
    std::map<report::Lens, QAction*> m_actions;
};

}  // namespace continua::ui
