// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace continua::ui {

/// A name on the ground that one can go to.
struct FoundPlace {
    QString name;
    QString region;  ///< "Aichi, Japan"
    GeoPoint position;
};

/// The places whose name begins like the query, the largest first.
using PlaceFinder = std::function<std::vector<FoundPlace>(const QString& query, int most)>;

/// One line of the palette.
struct SearchEntry {
    QString text;
    QString note;  ///< What it is, or its shortcut.
    QIcon icon;
    std::function<void()> run;
};

/// Commands, objects, issues and places in one list: what fits best first, of what fits alike what
/// was run last.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// What can be found now. Places are asked for as the query is typed.
    void setEntries(std::vector<SearchEntry> entries);
    void setPlaces(PlaceFinder finder, std::function<void(const FoundPlace&)> go);
    void setQuery(const QString& query);

    /// Runs an entry and remembers it.
    void run(int row);

    const SearchEntry& entry(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchEntry> m_entries;
    std::vector<SearchEntry> m_shown;
    QStringList m_recent;  ///< Texts, the latest first.
    PlaceFinder m_places;
    std::function<void(const FoundPlace&)> m_go;
};

/// How well `text` answers `query`: 0 not at all, the more the better. A beginning beats the
/// beginning of a word, that beats anywhere inside, that beats letters in order.
int matchScore(const QString& text, const QString& query);

}  // namespace continua::ui
