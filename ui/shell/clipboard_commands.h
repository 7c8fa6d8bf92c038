// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/excerpt.h"
#include "ui/shell/session.h"

#include <QObject>

namespace continua::ui {

class MapView;

/// Copies what is selected, and puts copies into this or another project.
///
/// The clipboard holds an excerpt (core/interchange/excerpt_json.h), and the names of what was
/// copied as text for other programs; an excerpt that comes as text is taken, too.
class ClipboardCommands : public QObject {
    Q_OBJECT

public:
    ClipboardCommands(Session& session, MapView& map, QObject* parent = nullptr);

    /// Whether there was anything to be copied.
    bool copy();
    /// On the map copies go to the pointer; elsewhere to where the originals stand or stood, a
    /// little beside them where something stands there. Racks go to `rackSite`; none: to the site
    /// that is selected, else to that of the original.
    void paste(SiteId rackSite = {});
    /// Copies of what is selected a little beside it, past the clipboard.
    void duplicate();
    /// Copies of what is selected in rows and columns, itself being the first, as one undo step.
    /// @param across, down   At least 1; how many there are then.
    /// @param east, south    From one to the next on the ground; negative: the other way.
    void array(int across, int down, Length east, Length south);

signals:
    /// Something was done that a person may want to take back.
    void done(const QString& text);
    void failed(const QString& text);
    void copied(const QString& text);

private:
    Chosen chosen() const;
    PasteAt besideIt() const;
    void put(const Excerpt& excerpt, const PasteAt& at, const QString& step);
    void finish(const Pasted& pasted, const QString& step);

    Session& m_session;
    MapView& m_map;
};

}  // namespace continua::ui
