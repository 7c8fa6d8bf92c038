// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/settings/shortcut_settings.h"
#include "ui/theme/icon.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace continua::ui {
namespace {

enum class MenuName { File, Edit, View, Lens, Insert, Arrange, Scenario, Plan, Help };

/// Where the keys of an action work.
enum class Reach {
    Window,  ///< Everywhere.
    Canvas,  ///< On map, racks and tables only: single letters are text elsewhere.
};

struct Row {
    Command command;
    MenuName menu;
    const char* text;
    const char* icon = "";
    const char* shortcuts = "";  ///< Portable text, several divided by ";".
    Reach reach = Reach::Window;
    bool isCheckable = false;
    bool beginsGroup = false;
};

using enum Command;
using enum Reach;

// clang-format off
constexpr auto kRows = std::to_array<Row>({
    {NewFromTemplate, MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "New from &Template..."), "template", "Ctrl+N"},
    {NewBlank,        MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "New &Blank Map"),        "new",      "Ctrl+Shift+N"},
    {Open,            MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Open..."),              "open",     "Ctrl+O"},
    {Import,          MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Import..."),            "",         "Ctrl+I"},
    {Save,            MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Save"),                 "save",     "Ctrl+S",       Window, false, true},
    {SaveAs,          MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Save &As..."),           "",         "Ctrl+Shift+S"},
    {ExportReport,    MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Export &Report..."),     "report",   "Ctrl+P",       Window, false, true},
    {ExportMap,       MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Export &Map..."),        "map",      "Ctrl+Shift+E"},
    {ExportJson,      MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Export &Plan as JSON..."), "export"},
    {ExportCsv,       MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Export Tables as &CSV..."), "export"},
    {ExportGeoJson,   MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Export &GeoJSON..."),    "export"},
    {ExportGnpy,      MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "Export G&NPy Files..."), "export"},
    {Quit,            MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Quit"),                 "",         "Ctrl+Q",       Window, false, true},

    {Undo,            MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Undo"),                 "undo",     "Ctrl+Z"},
    {Redo,            MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Redo"),                 "redo",     "Ctrl+Y;Ctrl+Shift+Z"},
    {Delete,          MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Delete"),               "trash",    "Del",          Canvas, false, true},
    {RemovePhase,     MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "Remove P&hase"),         "trash"},
    {Cut,             MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "Cu&t"),                  "",         "Ctrl+X",       Canvas, false, true},
    {Copy,            MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Copy"),                 "",         "Ctrl+C",       Canvas},
    {Paste,           MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Paste"),                "",         "Ctrl+V",       Canvas},
    {FillDown,        MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "Duplicate or Fill D&own"), "",       "Ctrl+D",       Canvas},
    {SelectAll,       MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "Select &All Sites"),     "",         "Ctrl+A",       Canvas},
    {Find,            MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Find or Run..."),       "search",   "Ctrl+K",       Window, false, true},

    {GoDesign,        MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Design"),               "map",      "Ctrl+1",       Window, true},
    {GoRacks,         MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Racks"),                "rack",     "Ctrl+2",       Window, true},
    {GoWorkloads,     MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Workloads"),            "workload", "Ctrl+3",       Window, true},
    {GoOptics,        MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Optics"),               "optics",   "Ctrl+4",       Window, true},
    {GoResults,       MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Re&sults"),              "results",  "Ctrl+5",       Window, true},
    {GoCompare,       MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Compare"),              "compare",  "Ctrl+6",       Window, true},
    {GoReport,        MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Re&port"),               "report",   "Ctrl+7",       Window, true},
    {ZoomIn,          MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Zoom &In"),              "zoom_in",  "Ctrl++;Ctrl+=", Window, false, true},
    {ZoomOut,         MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Zoom &Out"),             "zoom_out", "Ctrl+-"},
    {FitAll,          MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Fit All"),              "fit",      "Ctrl+0"},
    {FitSelection,    MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Fit S&election"),        "",         "Ctrl+9"},
    {ShowDiagram,     MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Dia&gram"),              "",         "Ctrl+Shift+M", Window, true},
    {ShowLayers,      MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "La&yers"),               "layers",   "Ctrl+Shift+L", Window, true},
    {ShowMinimap,     MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "O&verview"),         "",         "",             Window, true},
    {ShowInspector,   MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "I&nspector"),            "",         "F4",           Window, true, true},
    {ShowTables,      MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Issues and &Tables"),    "",         "F3",           Window, true},
    {DarkTheme,       MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Dark T&heme"),           "theme",    "",             Window, true, true},
    {LargerText,      MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Lar&ger Text"),          "",         "Ctrl+F11"},
    {SmallerText,     MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "S&maller Text"),         "",         "Ctrl+Shift+F11"},
    {FullScreen,      MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "F&ull Screen"),          "",         "F11",          Window, true},
    {SelectBack,      MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "What Was Selected &Before"), "",   "Alt+Left",     Window, false, true},
    {SelectForward,   MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "What Was Selected &After"), "",    "Alt+Right"},
    {NextPane,        MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Next Pane"),             "",         "F6",           Window, false, true},
    {PreviousPane,    MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Previous Pane"),         "",         "Shift+F6"},
    {NextPhase,       MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Next Phase"),            "",         "Ctrl+.",       Window, false, true},
    {PreviousPhase,   MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "Previous Phase"),        "",         "Ctrl+,"},

    {LensNone,        MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "&No Lens"),              "",         "",             Window, true},
    {LensPower,       MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Power Lens"),           "",         "",             Window, true, true},
    {LensCooling,     MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Cooling Lens"),         "",         "",             Window, true},
    {LensCompute,     MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "C&ompute Lens"),         "",         "",             Window, true},
    {LensOptical,     MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "Optical Loa&d Lens"),    "",         "",             Window, true},
    {LensLatency,     MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Latency Lens"),         "",         "",             Window, true},
    {LensCost,        MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "Co&st Lens"),            "",         "",             Window, true},
    {LensCarbon,      MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "C&arbon Lens"),          "",         "",             Window, true},
    {NextLens,        MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "Ne&xt Lens"),            "",         "F9",           Window, false, true},
    {PreviousLens,    MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "Pre&vious Lens"),        "",         "Shift+F9"},

    {ToolSelect,      MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Select and Move"),    "select",   "V",            Canvas, true},
    {ToolPan,         MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Pan"),                "pan",      "H",            Canvas, true},
    {ToolSite,        MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Place S&ite"),         "site",     "S",            Canvas, true},
    {ToolLink,        MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Draw &Link"),          "link",     "L",            Canvas, true},
    {ToolArea,        MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Draw Failure &Area"),  "area",     "A",            Canvas, true},
    {ToolNote,        MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Place &Note"),         "note",     "N",            Canvas, true},
    {ToolMeasure,     MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Measure"),            "measure",  "M",            Canvas, true},
    {AddRack,         MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Add &Rack..."),        "rack",     "R",            Canvas, false, true},
    {AddWorkload,     MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Add &Workload"),       "workload",   "Ctrl+Shift+W", Window, false, true},
    {AddWorkloadOfKind, MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Add Workload of &Kind")},
    {AddReplica,      MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Add R&eplica"),        "plus",     "Ctrl+Shift+R"},
    {AddFlow,         MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Add &Flow"),           "plus",     "Ctrl+Shift+F"},
    {AddPhase,        MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "Add P&hase"),          "plus",     "",             Window, false, true},

    {MakeArray,       MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Arra&y...")},
    {AlignLeft,       MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Align &Left"),        "",         "",             Window, false, true},
    {AlignCenter,     MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Align &Centers")},
    {AlignRight,      MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Align &Right")},
    {AlignTop,        MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Align &Top")},
    {AlignMiddle,     MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Align &Middles")},
    {AlignBottom,     MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Align &Bottom")},
    {DistributeAcross, MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Distribute Acr&oss"), "",        "",             Window, false, true},
    {DistributeDown,  MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Distribute &Down")},
    {StraightenLinks, MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Straighten Links"),  "",         "",             Window, false, true},
    {Snapping,        MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "S&nap to What Is Near"), "",      "X",            Canvas, true},
    {ArrangeDiagram,  MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "Arran&ge Diagram"),   "",         "",             Window, false, true},

    {NewScenario,     MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "&New Scenario..."),  "plus",     "Ctrl+Shift+B"},
    {DuplicateScenario, MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Duplicate Scenario")},
    {RenameScenario,  MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Rename Scenario...")},
    {PromoteScenario, MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Make It the Baseline"), "",      "",             Window, false, true},
    {RemoveScenario,  MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "De&lete Scenario"),  "trash"},
    {OpenBaseline,    MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Open Baseline"),    "",         "",             Window, false, true},

    {PreviewPlan,     MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Preview &Plan"),         "results",  "Ctrl+Shift+Return", Window, true},
    {ApplyPlan,       MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Apply Plan"),           "ok",       "Ctrl+Return"},
    {ShowLastEdit,    MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Show What the &Last Edit Changed"), "",  "Ctrl+L",     Window, true},
    {WhyNotHere,      MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Why Not Here?"),        "help",     "Ctrl+Shift+Y", Window, false, true},
    {AimAtCost,        MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Aim at Least &Cost"), "", "", Window, true, true},
    {AimAtEnergy,      MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Aim at Least &Energy"), "", "", Window, true},
    {AimAtCarbon,      MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Aim at Least Car&bon"), "", "", Window, true},
    {AimAtLatency,     MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Aim at Least La&tency"), "", "", Window, true},
    {AimAtWeighted,    MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Aim at All, Wei&ghted"), "", "", Window, true},
    {NextIssue,       MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Next Issue"),           "issues",   "F8",           Window, false, true},
    {PreviousIssue,   MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Previous Issue"),       "",         "Shift+F8"},
    {FixIssue,        MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Fix Issue"),            "",         "Ctrl+F8"},
    {ApproveIssue,    MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "Appro&ve Issue"),        "",         "Alt+F8"},

    {Shortcuts,       MenuName::Help, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Shortcuts..."),         "",         ""},
    {Help,            MenuName::Help, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Keys and Steps"),       "help",     "F1"},
    {About,           MenuName::Help, QT_TRANSLATE_NOOP("continua::ui::Actions", "&About Continua")},
});

constexpr auto kMenus = std::to_array<std::pair<MenuName, const char*>>({
    {MenuName::File, QT_TRANSLATE_NOOP("continua::ui::Actions", "&File")},
    {MenuName::Edit, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Edit")},
    {MenuName::View, QT_TRANSLATE_NOOP("continua::ui::Actions", "&View")},
    {MenuName::Lens, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Lens")},
    {MenuName::Insert, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Insert")},
    {MenuName::Arrange, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Arrange")},
    {MenuName::Scenario, QT_TRANSLATE_NOOP("continua::ui::Actions", "S&cenario")},
    {MenuName::Plan, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Plan")},
    {MenuName::Help, QT_TRANSLATE_NOOP("continua::ui::Actions", "&Help")},
});
// clang-format on

QList<QKeySequence> keysOf(const Row& row)
{
    QList<QKeySequence> keys;
    for (const QString& text :
         QString::fromLatin1(row.shortcuts).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        keys += QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

const Row& rowOf(Command command)
{
    return *std::find_if(kRows.begin(), kRows.end(),
                         [command](const Row& row) { return row.command == command; });
}

}  // namespace

Actions::Actions(QObject* parent) : QObject(parent)
{
    for (const Row& row : kRows) {
        auto* action = new QAction(tr(row.text), this);
        action->setObjectName(QStringLiteral("action_")
                              + QString::number(static_cast<int>(row.command)));
        if (*row.icon != '\0')
            action->setIcon(themedIcon(QString::fromLatin1(row.icon)));
        action->setShortcuts(keysOf(row));
        action->setShortcutContext(row.reach == Canvas ? Qt::WidgetWithChildrenShortcut
                                                       : Qt::WindowShortcut);
        action->setCheckable(row.isCheckable);
        action->setMenuRole(QAction::NoRole);
        m_actions[row.command] = action;
        m_order.push_back(row.command);
        putKeys(row.command, keysOf(row));
    }
    const ShortcutSettings own = loadShortcuts();
    for (const Command command : m_order)
        if (const auto keys = own.find(keyOf(command)); keys != own.end())
            putKeys(command, keys->second);
}

QString Actions::keyOf(Command command)
{
    QString key = QString::fromLatin1(rowOf(command).text).toLower();
    static const QRegularExpression other(QStringLiteral("[^a-z]+"));
    key.remove(QLatin1Char('&'));
    key.replace(other, QStringLiteral("_"));
    while (key.endsWith(QLatin1Char('_')))
        key.chop(1);
    return key;
}

QList<QKeySequence> Actions::defaultKeys(Command command) { return keysOf(rowOf(command)); }

void Actions::putKeys(Command command, const QList<QKeySequence>& keys)
{
    QAction* action = m_actions.at(command);
    action->setShortcuts(keys);
    const QString shown = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? plainText(*action)
                                       : tr("%1 (%2)").arg(plainText(*action), shown));
}

void Actions::setKeys(Command command, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& sequence : keys)
        while (const auto holder = holderOf(sequence, command)) {
            QList<QKeySequence> rest = m_actions.at(*holder)->shortcuts();
            rest.removeAll(sequence);
            putKeys(*holder, rest);
        }
    putKeys(command, keys);
    save();
}

std::optional<Command> Actions::holderOf(const QKeySequence& keys, Command command) const
{
    for (const Command other : m_order)
        if (other != command && m_actions.at(other)->shortcuts().contains(keys))
            return other;
    return std::nullopt;
}

void Actions::save() const
{
    ShortcutSettings own;
    for (const Command command : m_order)
        if (m_actions.at(command)->shortcuts() != defaultKeys(command))
            own[keyOf(command)] = m_actions.at(command)->shortcuts();
    saveShortcuts(own);
}

void Actions::fill(QMenuBar& bar) const
{
    for (const auto& [name, title] : kMenus) {
        QMenu* menu = bar.addMenu(tr(title));
        for (const Row& row : kRows) {
            if (row.menu != name)
                continue;
            if (row.beginsGroup)
                menu->addSeparator();
            menu->addAction(m_actions.at(row.command));
        }
    }
}

QString Actions::plainText(const QAction& action)
{
    static const QRegularExpression inParentheses(QStringLiteral("\\(&.\\)"));
    QString text = action.text();
    text.remove(inParentheses).remove(QLatin1Char('&'));
    if (text.endsWith(QLatin1String("...")))
        text.chop(3);
    return text;
}

}  // namespace continua::ui
