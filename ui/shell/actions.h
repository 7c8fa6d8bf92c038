// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QAction>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QMenuBar;

namespace continua::ui {

/// Everything that can be asked of the program by menu, key or palette.
enum class Command {
    NewFromTemplate,
    NewBlank,
    Open,
    Import,
    Save,
    SaveAs,
    ExportReport,
    ExportMap,
    ExportJson,
    ExportCsv,
    ExportGeoJson,
    ExportGnpy,
    Quit,
    Undo,
    Redo,
    Delete,
    Cut,
    Copy,
    Paste,
    FillDown,
    SelectAll,
    Find,
    GoDesign,
    GoRacks,
    GoWorkloads,
    GoOptics,
    GoResults,
    GoCompare,
    GoReport,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    ShowDiagram,
    ArrangeDiagram,
    ShowLayers,
    ShowMinimap,
    ShowInspector,
    ShowTables,
    DarkTheme,
    LargerText,
    SmallerText,
    FullScreen,
    LensNone,
    LensPower,
    LensCooling,
    LensCompute,
    LensOptical,
    LensLatency,
    LensCost,
    LensCarbon,
    NextLens,
    PreviousLens,
    ToolSelect,
    ToolPan,
    ToolSite,
    ToolLink,
    ToolArea,
    ToolNote,
    ToolMeasure,
    AddRack,
    AddWorkload,
    AddWorkloadOfKind,
    AddReplica,
    AddFlow,
    AddPhase,
    RemovePhase,
    PreviewPlan,
    ApplyPlan,
    ShowLastEdit,
    MakeArray,
    AlignLeft,
    AlignCenter,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeAcross,
    DistributeDown,
    StraightenLinks,
    Snapping,
    NewScenario,
    DuplicateScenario,
    RenameScenario,
    PromoteScenario,
    RemoveScenario,
    OpenBaseline,
    WhyNotHere,
    ApproveIssue,
    AimAtCost,
    AimAtEnergy,
    AimAtCarbon,
    AimAtLatency,
    AimAtWeighted,
    NextIssue,
    PreviousIssue,
    FixIssue,
    SelectBack,
    SelectForward,
    NextPane,
    PreviousPane,
    NextPhase,
    PreviousPhase,
    Shortcuts,
    Help,
    About,
};

/// The command that leads to a workspace.
constexpr Command goCommand(Workspace workspace)
{
    return static_cast<Command>(static_cast<int>(Command::GoDesign) + static_cast<int>(workspace));
}

/// Every QAction of the program, from one table: text, icon, shortcut, menu.
class Actions : public QObject {
    Q_OBJECT

public:
    /// With the keys that a person has given them.
    explicit Actions(QObject* parent = nullptr);

    QAction* at(Command command) const { return m_actions.at(command); }
    /// In the order of the menus.
    const std::vector<Command>& all() const { return m_order; }

    /// What a command goes by in settings, whatever the language: "draw_link".
    static QString keyOf(Command command);
    /// The keys that the program came with.
    static QList<QKeySequence> defaultKeys(Command command);
    /// Gives a command other keys, or none, and takes them from whichever has them. They are kept
    /// for the next time the program is opened.
    void setKeys(Command command, const QList<QKeySequence>& keys);
    /// The command besides `command` that these keys call; nothing when they are free.
    std::optional<Command> holderOf(const QKeySequence& keys, Command command) const;

    /// Puts the menus File, Edit, View, Insert, Scenario, Plan and Help into `bar`.
    void fill(QMenuBar& bar) const;

    /// The words of a menu entry without dots and mnemonic, which Japanese puts in parentheses.
    static QString plainText(const QAction& action);

private:
    void putKeys(Command command, const QList<QKeySequence>& keys);
    void save() const;

    std::map<Command, QAction*> m_actions;
    std::vector<Command> m_order;
};

}  // namespace continua::ui
