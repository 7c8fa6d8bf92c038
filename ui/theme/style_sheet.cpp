// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style_sheet.h"

#include "ui/theme/tokens.h"

#include <cmath>

namespace continua::ui {
namespace {

constexpr char kBase[] = R"css(
QMainWindow, QDialog { background: @panel; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QFrame[look="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QWidget[look="bar"] { background: @panel; }
QWidget[look="surface"], QScrollArea[look="surface"] { background: @surface; }
QLabel[look="heading"] { font-size: 16px; }
QLabel[look="section"] { color: @muted; font-size: 12px; }
QLabel[look="muted"] { color: @muted; font-size: 12px; }
QLabel[look="problem"] { color: @bad; font-size: 12px; }
QFrame[look="card"], QAbstractButton[look="card"] {
    background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[look="toast"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QLabel[look="finding"] { background: @surface; border-left: 3px solid @warn; padding: 4px 6px;
    font-size: 12px; }
QLabel[look="finding"][severity="error"] { border-left-color: @bad; }
QFrame[look="banner"] { background: @surface; border: 1px solid @border; border-left: 3px solid @warn; }
QFrame[look="verdict_bar"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[look="verdict_bar"] QLabel[stale="true"], QFrame[look="verdict_bar"] QToolButton[stale="true"] {
    color: @muted; }
QToolButton[look="verdict"] { font-size: 16px; padding: 2px 4px; }
QMenuBar { background: @panel; spacing: 0; }
QMenuBar::item { background: transparent; padding: 4px 8px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px 0; }
QMenu::item { padding: 4px 24px 4px 8px; min-height: 18px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
)css";

constexpr char kControls[] = R"css(
QPushButton, QToolButton[look="button"] { background: @surface; border: 1px solid @border;
    border-radius: 4px; padding: 3px 12px; min-height: 20px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:disabled { color: @muted; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid @accent; padding: 2px 11px; }
QPushButton[look="primary"], QPushButton:default { background: @accent; color: @onAccent;
    border-color: @accent; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 2px solid @text; }
QPushButton[look="chip"] { border-radius: 4px; padding: 1px 8px; min-height: 18px; font-size: 12px; }
QPushButton[look="chip"]:checked { border-color: @accent; color: @accent; }
QPushButton[look="chip"]:focus { border: 2px solid @accent; padding: 0 7px; }
QToolButton[look="chip"] { background: @surface; border: 1px solid @border; border-radius: 4px;
    padding: 2px 8px; font-size: 12px; }
QToolButton[look="chip"]:hover { background: @hover; }
QToolButton[look="chip"]:checked { border-color: @accent; color: @accent; }
QToolButton[look="chip"]:focus { border: 2px solid @accent; padding: 1px 7px; }
QPushButton[look="search"] { color: @muted; text-align: left; padding: 2px 8px; }
QPushButton[look="search"]:focus { padding: 1px 7px; }
QPushButton[look="link"] { background: transparent; border: none; color: @accent; padding: 2px 4px;
    text-align: left; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 0 2px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @surface; border-color: @accent; color: @accent; }
QToolButton[look="eye"]:checked { background: transparent; border-color: transparent; }
QToolButton[look="eye"]:focus { border: 2px solid @accent; padding: 2px; }
QToolButton:focus { border: 2px solid @accent; padding: 2px; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton[popupMode="1"]:focus { padding-right: 19px; }
QToolButton::menu-button { border: none; background: transparent; width: 18px; border-radius: 4px; }
QToolButton::menu-button:hover { background: @selected; }
QToolButton::menu-arrow { image: url(:/icons/@kind/chevron_down.svg); width: 12px; height: 12px; }
QCheckBox::indicator:unchecked { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 2px;
    background: @surface; }
QLabel[look="chip"] { background: @surface; border: 1px solid @border; border-radius: 4px;
    padding: 1px 6px; color: @muted; font-size: 12px; }
QToolButton[look="workspace"] { border: none; border-radius: 0; padding: 6px 10px; color: @muted; }
QToolButton[look="workspace"]:hover { color: @text; background: transparent; }
QToolButton[look="workspace"]:checked { color: @text; background: transparent;
    border-bottom: 2px solid @accent; padding-bottom: 4px; }
QToolButton[look="workspace"]:focus { border: 2px solid @accent; padding: 4px 8px; }
QToolButton[look="workspace"]:disabled { color: @border; }
QToolButton[look="fold"], QToolButton[look="fold"]:checked { color: @text; background: transparent;
    border: none; border-top: 1px solid @border; border-radius: 0; padding: 4px 0; }
QToolButton[look="fold"]:focus { border: 2px solid @accent; padding: 2px 0; }
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit { background: @surface;
    border: 1px solid @border; border-radius: 4px; padding: 1px 4px; min-height: 20px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @accent; padding: 0 3px; }
QLineEdit[look="bad"], QPlainTextEdit[look="bad"] { border: 2px solid @bad; padding: 0 3px; }
QLineEdit:read-only, QLineEdit:disabled { background: @panel; color: @muted; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/icons/@kind/chevron_down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border;
    selection-background-color: @accent; selection-color: @onAccent; outline: none; }
QCheckBox, QRadioButton { spacing: 6px; min-height: 20px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QProgressBar { background: @surface; border: 1px solid @border; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: @accent; }
)css";

constexpr char kViews[] = R"css(
QAbstractItemView { background: @surface; alternate-background-color: @panel;
    selection-background-color: @selected; selection-color: @text; outline: none; }
QTableView, QTreeView, QListView { border: none; gridline-color: @hover; font-size: 12px; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; }
QTableView::item { padding: 0 4px; border: none; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: @selected; color: @text; }
QTableView::item:focus { border: 2px solid @accent; }
QTableView QLineEdit { border-radius: 0; padding: 0 3px; min-height: 18px; font-size: 12px; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @muted; border: none;
    border-bottom: 1px solid @border; border-right: 1px solid @hover; padding: 3px 6px;
    font-size: 12px; font-weight: normal; }
QAbstractScrollArea::corner { background: @track; border: none; }
QTableCornerButton::section { background: @panel; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; padding: 5px 10px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { border: 2px solid @accent; padding: 3px 8px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QToolBar { background: @panel; border: none; spacing: 2px; padding: 4px; }
QToolBar::separator { background: @border; width: 1px; height: 1px; margin: 4px; }
QStatusBar { background: @panel; border-top: 1px solid @border; }
QScrollArea { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @border; border: 3px solid @track; border-radius: 6px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:vertical, QScrollBar:horizontal { background: @track; }
)css";

QString mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share + 0.5);
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()))
        .name();
}

}  // namespace

QString styleSheet(const Tokens& t, double textScale)
{
    QString sheet =
        QString::fromLatin1(kBase) + QString::fromLatin1(kControls) + QString::fromLatin1(kViews);
    // Longer names first: "@onAccent" holds "@on..." and no other, "@panel" none.
    const std::pair<const char*, QString> values[] = {
        {"@surface", t.surface.name()},
        {"@panel", t.panel.name()},
        {"@border", t.border.name()},
        {"@text", t.text.name()},
        {"@muted", t.muted.name()},
        {"@accent", t.accent.name()},
        {"@onAccent", t.onAccent.name()},
        {"@warn", t.warn.name()},
        {"@bad", t.bad.name()},
        {"@hover", mixed(t.panel, t.border, 0.5)},
        {"@selected", mixed(t.surface, t.accent, 0.15)},
        {"@track", t.panel.name()},
        {"@kind", t.surface.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    for (const auto& [name, value] : values)
        sheet.replace(QLatin1String(name), value);
    for (const int size : {metrics::kHeading, metrics::kTableText})
        sheet.replace(QStringLiteral("font-size: %1px").arg(size),
                      QStringLiteral("font-size: %1px").arg(std::lround(size * textScale)));
    return sheet;
}

}  // namespace continua::ui
