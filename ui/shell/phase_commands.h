// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session.h"

namespace continua::ui {

class Actions;

/// Adds phases to the project, takes them out again and goes from one to the next.
class PhaseCommands : public QObject {
    Q_OBJECT

public:
    PhaseCommands(Session& session, const Actions& actions, QObject* parent);

    /// Adds a phase: the first one now, each further one a year after the last, with its demand.
    void add();
    /// Takes phases out. What began or ended with a phase that goes does so with the next one.
    void remove(const std::vector<RowRef>& rows);
    /// Shows the phase so many steps later, as far as there is one.
    void step(int by);

signals:
    void inserted(const continua::ui::RowRef& row);
    void done(const QString& text);
    void failed(const QString& text);

private:
    void updateEnabled();

    Session& m_session;
    const Actions& m_actions;
};

}  // namespace continua::ui
