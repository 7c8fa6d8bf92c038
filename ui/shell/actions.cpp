// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/theme/icon.h"

#include <QMenu>
#include <QMenuBar>

#include <array>

namespace continua::ui {
namespace {

enum class MenuName { File, Edit, View, Insert, Plan, Help };

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

#define WORDS(text) QT_TRANSLATE_NOOP("continua::ui::Actions", text)
using enum Command;
using enum Reach;

// clang-format off
constexpr auto kRows = std::to_array<Row>({
    {NewFromTemplate, MenuName::File, WORDS("New from &Template..."), "template", "Ctrl+N"},
    {NewBlank,        MenuName::File, WORDS("New &Blank Map"),        "new",      "Ctrl+Shift+N"},
    {Open,            MenuName::File, WORDS("&Open..."),              "open",     "Ctrl+O"},
    {Save,            MenuName::File, WORDS("&Save"),                 "save",     "Ctrl+S",       Window, false, true},
    {SaveAs,          MenuName::File, WORDS("Save &As..."),           "",         "Ctrl+Shift+S"},
    {ExportReport,    MenuName::File, WORDS("Export &Report..."),     "report",   "Ctrl+P",       Window, false, true},
    {ExportMap,       MenuName::File, WORDS("Export &Map..."),        "map",      "Ctrl+Shift+E"},
    {ExportJson,      MenuName::File, WORDS("Export &Plan as JSON..."), "export"},
    {ExportCsv,       MenuName::File, WORDS("Export Tables as &CSV..."), "export"},
    {ExportGeoJson,   MenuName::File, WORDS("Export &GeoJSON..."),    "export"},
    {Quit,            MenuName::File, WORDS("&Quit"),                 "",         "Ctrl+Q",       Window, false, true},

    {Undo,            MenuName::Edit, WORDS("&Undo"),                 "undo",     "Ctrl+Z"},
    {Redo,            MenuName::Edit, WORDS("&Redo"),                 "redo",     "Ctrl+Y;Ctrl+Shift+Z"},
    {Delete,          MenuName::Edit, WORDS("&Delete"),               "trash",    "Del",          Canvas, false, true},
    {SelectAll,       MenuName::Edit, WORDS("Select &All Sites"),     "",         "Ctrl+A",       Canvas},
    {Find,            MenuName::Edit, WORDS("&Find or Run..."),       "search",   "Ctrl+K",       Window, false, true},

    {GoDesign,        MenuName::View, WORDS("&Design"),               "map",      "Ctrl+1",       Window, true},
    {GoRacks,         MenuName::View, WORDS("&Racks"),                "rack",     "Ctrl+2",       Window, true},
    {GoWorkloads,     MenuName::View, WORDS("&Workloads"),            "workload", "Ctrl+3",       Window, true},
    {GoResults,       MenuName::View, WORDS("Re&sults"),              "results",  "Ctrl+4",       Window, true},
    {GoCompare,       MenuName::View, WORDS("&Compare"),              "compare",  "Ctrl+5",       Window, true},
    {GoReport,        MenuName::View, WORDS("Re&port"),               "report",   "Ctrl+6",       Window, true},
    {ZoomIn,          MenuName::View, WORDS("Zoom &In"),              "zoom_in",  "Ctrl++;Ctrl+=", Window, false, true},
    {ZoomOut,         MenuName::View, WORDS("Zoom &Out"),             "zoom_out", "Ctrl+-"},
    {FitAll,          MenuName::View, WORDS("&Fit All"),              "fit",      "Ctrl+0"},
    {FitSelection,    MenuName::View, WORDS("Fit S&election"),        "",         "Ctrl+9"},
    {ShowInspector,   MenuName::View, WORDS("I&nspector"),            "",         "F4",           Window, true, true},
    {ShowTables,      MenuName::View, WORDS("Issues and &Tables"),    "",         "F3",           Window, true},
    {DarkTheme,       MenuName::View, WORDS("Dark T&heme"),           "theme",    "",             Window, true, true},
    {FullScreen,      MenuName::View, WORDS("F&ull Screen"),          "",         "F11",          Window, true},
    {NextPane,        MenuName::View, WORDS("Next Pane"),             "",         "F6",           Window, false, true},
    {PreviousPane,    MenuName::View, WORDS("Previous Pane"),         "",         "Shift+F6"},

    {ToolSelect,      MenuName::Insert, WORDS("&Select and Move"),    "select",   "V",            Canvas, true},
    {ToolPan,         MenuName::Insert, WORDS("&Pan"),                "pan",      "H",            Canvas, true},
    {ToolSite,        MenuName::Insert, WORDS("Place S&ite"),         "site",     "S",            Canvas, true},
    {ToolLink,        MenuName::Insert, WORDS("Draw &Link"),          "link",     "L",            Canvas, true},
    {AddRack,         MenuName::Insert, WORDS("Add &Rack..."),        "rack",     "R",            Canvas, false, true},

    {AcceptPlan,      MenuName::Plan, WORDS("&Accept Plan into Design"), "ok",    "Ctrl+Return"},
    {NextIssue,       MenuName::Plan, WORDS("&Next Issue"),           "issues",   "F8",           Window, false, true},
    {PreviousIssue,   MenuName::Plan, WORDS("&Previous Issue"),       "",         "Shift+F8"},

    {Help,            MenuName::Help, WORDS("&Keys and Steps"),       "help",     "F1"},
    {About,           MenuName::Help, WORDS("&About Continua")},
});

constexpr auto kMenus = std::to_array<std::pair<MenuName, const char*>>({
    {MenuName::File, WORDS("&File")},
    {MenuName::Edit, WORDS("&Edit")},
    {MenuName::View, WORDS("&View")},
    {MenuName::Insert, WORDS("&Insert")},
    {MenuName::Plan, WORDS("&Plan")},
    {MenuName::Help, WORDS("&Help")},
});
// clang-format on
#undef WORDS

QList<QKeySequence> keysOf(const Row& row)
{
    QList<QKeySequence> keys;
    for (const QString& text :
         QString::fromLatin1(row.shortcuts).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        keys += QKeySequence(text, QKeySequence::PortableText);
    return keys;
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
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plainText(*action)
                                          : tr("%1 (%2)").arg(plainText(*action), keys));
        m_actions[row.command] = action;
        m_order.push_back(row.command);
    }
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
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QLatin1String("...")))
        text.chop(3);
    return text;
}

}  // namespace continua::ui
