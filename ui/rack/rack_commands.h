// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/catalog/catalog_drag.h"
#include "ui/document/project_document.h"
#include "ui/rack/rack_canvas.h"

#include <QObject>

namespace continua::ui {

/// The edits of racks, each one named undo step, and what is said of them.
class RackCommands : public QObject {
    Q_OBJECT

public:
    explicit RackCommands(ProjectDocument& document, QObject* parent = nullptr);

    void putUp(SiteId site, const CatalogPick& pick);
    void mount(RackId rack, const std::string& equipment, RackItem::Face face);
    void setDown(const RackCanvas::Carried& carried, RackId rack, int slot, RackItem::Face face);
    void step(RackId rack, int item, int step);
    void remove(RackId rack, int item);
    /// One more of the item, below it where there is room, else above.
    void duplicateItem(RackId rack, int item);
    /// `count` more racks like this one, named after `pattern`: "R##".
    void duplicateRack(RackId rack, int count, const QString& pattern);
    /// As many of `equipment` as the rack still takes.
    void fill(RackId rack, const std::string& equipment, RackItem::Face face);

signals:
    /// An item stands there now.
    void placed(continua::RackId rack, int item);
    void told(const QString& text);

private:
    bool push(const ChangeSet& edit, const QString& text);
    QString name(const std::string& equipment) const;
    QString titled(RackId rack) const;

    ProjectDocument& m_document;
};

}  // namespace continua::ui
