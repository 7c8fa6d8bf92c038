// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session.h"

#include <QWidget>

#include <functional>

namespace continua::ui {

class Actions;

/// What can be done with scenarios: make, rename, drop, promote and open them.
class ScenarioCommands : public QObject {
    Q_OBJECT

public:
    /// Asks for a name, `suggestion` being one that is free; nothing where the person turns back.
    using AskName =
        std::function<std::optional<QString>(const QString& title, const QString& suggestion)>;

    ScenarioCommands(Session& session, const Actions& actions, QWidget& window);

    /// A scenario from what is open, under a name that is asked for.
    void create();
    /// A copy of what is open, under a name like its.
    void duplicate();
    void rename();
    /// Makes the open scenario the baseline.
    void promote();
    void remove();
    void open(ScenarioId scenario);
    /// Says which scenario is open now, where a step back or forth has led to another.
    void tellOpen();
    /// A new scenario from what is open, with `edit`.
    void tryOut(const ChangeSet& edit, const QString& name);
    /// A new scenario that is `design`.
    void openAs(const Design& design, const QString& name);

    /// Which of its actions make sense now.
    void updateEnabled();

    /// Asked instead of a person; for tests.
    void setAskName(AskName ask) { m_askName = std::move(ask); }

signals:
    /// Something was done that a person may want to take back.
    void done(const QString& text);
    void told(const QString& text);
    void failed(const QString& text);

private:
    bool push(ProjectStep step, const QString& name);
    bool add(const std::string& name, ChangeSet edits, const QString& step);
    std::optional<std::string> askedName(const QString& title, const std::string& suggestion);
    void tellConflicts(const std::vector<ScenarioConflict>& conflicts);
    ProjectDocument& document() { return m_session.document; }

    Session& m_session;
    const Actions& m_actions;
    QWidget& m_window;
    AskName m_askName;
};

}  // namespace continua::ui
