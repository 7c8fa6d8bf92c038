// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace continua {
struct Error;
}

namespace continua::ui {

class Actions;
class MapView;
class ProjectDocument;

/// Shows the diagram in place of the map, and arranges it.
class DiagramCommands : public QObject {
    Q_OBJECT

public:
    DiagramCommands(MapView& map, ProjectDocument& document, const Actions& actions,
                    QObject* parent = nullptr);

signals:
    /// The diagram was arranged, or stood so already.
    void told(const QString& text, bool isUndoable);
    void failed(const continua::Error& error);
    /// The diagram or the map was asked for: it is to be in sight.
    void shown();

private:
    void arrange();

    MapView& m_map;
    ProjectDocument& m_document;
};

}  // namespace continua::ui
