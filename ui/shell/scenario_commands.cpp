// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scenario_commands.h"

#include "ui/shell/actions.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"

#include <QInputDialog>

namespace continua::ui {
namespace {

constexpr int kNamesTold = 4;  ///< Of objects in one message.

}  // namespace

ScenarioCommands::ScenarioCommands(Session& session, const Actions& actions, QWidget& window)
    : QObject(&window), m_session(session), m_actions(actions), m_window(window)
{
    const std::pair<Command, void (ScenarioCommands::*)()> commands[] = {
        {Command::NewScenario, &ScenarioCommands::create},
        {Command::DuplicateScenario, &ScenarioCommands::duplicate},
        {Command::RenameScenario, &ScenarioCommands::rename},
        {Command::PromoteScenario, &ScenarioCommands::promote},
        {Command::RemoveScenario, &ScenarioCommands::remove},
    };
    for (const auto& [command, act] : commands)
        connect(actions.at(command), &QAction::triggered, this, act);
    connect(actions.at(Command::OpenBaseline), &QAction::triggered, this, [this] { open({}); });
    connect(&document(), &ProjectDocument::scenariosChanged, this,
            &ScenarioCommands::updateEnabled);
    connect(&document(), &ProjectDocument::conflicted, this, &ScenarioCommands::tellConflicts);
    updateEnabled();
}

void ScenarioCommands::updateEnabled()
{
    const bool isScenario = static_cast<bool>(document().scenario());
    for (const Command command : {Command::RenameScenario, Command::PromoteScenario,
                                  Command::RemoveScenario, Command::OpenBaseline})
        m_actions.at(command)->setEnabled(isScenario);
}

bool ScenarioCommands::push(ProjectStep step, const QString& name)
{
    const Result<> pushed = document().push(std::move(step), name);
    if (!pushed)
        emit failed(errorText(pushed.error()).sentence());
    return pushed.has_value();
}

bool ScenarioCommands::add(const std::string& name, ChangeSet edits, const QString& step)
{
    Scenario scenario{.id = document().ids().next<Scenario>(),
                      .name = freeScenarioName(document().project().scenarios, name),
                      .edits = std::move(edits)};
    return push(adding(document().scenario(), std::move(scenario)), step);
}

std::optional<std::string> ScenarioCommands::askedName(const QString& title,
                                                       const std::string& suggestion)
{
    const QString suggested = QString::fromStdString(suggestion);
    std::optional<QString> name;
    if (m_askName) {
        name = m_askName(title, suggested);
    } else {
        bool isGiven = false;
        const QString text = QInputDialog::getText(&m_window, title, tr("Name of the scenario:"),
                                                   QLineEdit::Normal, suggested, &isGiven);
        if (isGiven)
            name = text;
    }
    if (!name || name->trimmed().isEmpty())
        return {};
    const std::string given = name->trimmed().toStdString();
    if (findScenario(document().project(), given) && given != suggestion) {
        emit failed(tr("There is a scenario named %1 already.").arg(name->trimmed()));
        return {};
    }
    return given;
}

void ScenarioCommands::create()
{
    const Table<Scenario>& scenarios = document().project().scenarios;
    const auto name =
        askedName(tr("New Scenario"), freeScenarioName(scenarios, tr("Scenario").toStdString()));
    if (name)
        add(*name, editsOf(document().project(), document().scenario()),
            tr("New Scenario %1").arg(QString::fromStdString(*name)));
}

void ScenarioCommands::duplicate()
{
    const QString name = scenarioName(document().project(), document().scenario());
    if (add(tr("%1 copy").arg(name).toStdString(),
            editsOf(document().project(), document().scenario()), tr("Duplicate %1").arg(name)))
        emit done(tr("Made %1, a copy of %2.")
                      .arg(scenarioName(document().project(), document().scenario()), name));
}

void ScenarioCommands::rename()
{
    const ScenarioId open = document().scenario();
    if (!open)
        return;
    const std::string before = document().project().scenarios.at(open).name;
    if (const auto name = askedName(tr("Rename Scenario"), before))
        push(renaming(document().project(), open, open, *name),
             tr("Rename Scenario to %1").arg(QString::fromStdString(*name)));
}

void ScenarioCommands::promote()
{
    const ScenarioId open = document().scenario();
    if (!open)
        return;
    const QString name = scenarioName(document().project(), open);
    if (push(promoting(document().project(), open, open), tr("Make %1 the Baseline").arg(name)))
        emit done(tr("%1 is the baseline now; the other scenarios follow it.").arg(name));
}

void ScenarioCommands::remove()
{
    const ScenarioId open = document().scenario();
    if (!open)
        return;
    const QString name = scenarioName(document().project(), open);
    if (push(removing(document().project(), open, open), tr("Delete Scenario %1").arg(name)))
        emit done(tr("Deleted the scenario %1.").arg(name));
}

void ScenarioCommands::open(ScenarioId scenario) { document().openScenario(scenario); }

void ScenarioCommands::tellOpen()
{
    emit told(document().scenario()
                  ? tr("Now open: the scenario %1.")
                        .arg(scenarioName(document().project(), document().scenario()))
                  : tr("Now open: the baseline."));
}

void ScenarioCommands::tryOut(const ChangeSet& edit, const QString& name)
{
    Design tried = document().design();
    if (const Result<> possible = edit.applyTo(tried); !possible) {
        emit failed(errorText(possible.error()).sentence());
        return;
    }
    openAs(tried, name);
}

void ScenarioCommands::openAs(const Design& design, const QString& name)
{
    if (add(name.toStdString(), difference(document().project().baseline, design),
            tr("New Scenario %1").arg(name)))
        emit done(tr("Opened as the scenario %1; the rest of the project is as it was.")
                      .arg(scenarioName(document().project(), document().scenario())));
}

void ScenarioCommands::tellConflicts(const std::vector<ScenarioConflict>& conflicts)
{
    QStringList sentences;
    for (std::size_t i = 0; i < conflicts.size();) {
        const std::string& scenario = conflicts[i].scenario;
        QStringList objects;
        bool isKeptWhole = false;
        for (; i < conflicts.size() && conflicts[i].scenario == scenario; ++i) {
            isKeptWhole =
                isKeptWhole || conflicts[i].conflict.kind == RebaseConflict::Kind::KeptWhole;
            const std::string& object = conflicts[i].conflict.object;
            objects +=
                object.empty() ? tr("the project's own data") : QString::fromStdString(object);
        }
        objects.removeDuplicates();
        const auto more = objects.size() - kNamesTold;
        QString listed = objects.mid(0, kNamesTold).join(tr(", ", "between names"));
        if (more > 0)
            listed = tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(listed);
        const QString name = QString::fromStdString(scenario);
        sentences +=
            isKeptWhole
                ? tr("Scenario %1 stays as it was: the change does not go with it.").arg(name)
                : tr("Scenario %1 keeps its own: %2.").arg(name, listed);
    }
    emit told(sentences.join(QLatin1Char('\n')));
}

}  // namespace continua::ui
