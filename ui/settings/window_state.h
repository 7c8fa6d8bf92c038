// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace continua::ui {

/// Where the main window stood and how it was divided.
struct WindowState {
    QByteArray geometry;  ///< As QWidget::saveGeometry() gives it; empty: never saved.
    QMap<QString, QByteArray> splitters;  ///< By object name, as QSplitter::saveState() gives it.
    QMap<QString, QByteArray> headers;    ///< Of tables, by object name.
    bool showsBottom = true;
    bool showsInspector = true;
};

WindowState loadWindowState();
void saveWindowState(const WindowState& state);

}  // namespace continua::ui
