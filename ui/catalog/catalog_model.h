// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "ui/catalog/catalog_drag.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <memory>
#include <vector>

namespace continua::ui {

/// What can be put up: items, empty racks and kits of a catalog, to be dragged from.
class CatalogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Size, Power, ColumnCount };
    enum Role { PickRole = Qt::UserRole, RefusalRole, FavoriteRole, GroupRole };

    /// Says why a pick cannot go where it is wanted; empty: it can.
    using Judge = std::function<QString(const CatalogPick&)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// Judges every pick anew. None: nothing is wanted anywhere, so all can.
    void setJudge(const Judge& judge);
    /// As toText() writes picks.
    void setFavorites(const QStringList& favorites);
    const QStringList& favorites() const { return m_favorites; }

    const Catalog& catalog() const { return *m_catalog; }
    CatalogPick pickAt(int row) const { return m_rows[static_cast<std::size_t>(row)].pick; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Row {
        CatalogPick pick;
        QString name;
        QString group;  ///< "Compute node", "Kit": what the list is filtered by.
        QString size;
        QString power;
        QString refusal;
    };

    std::shared_ptr<const Catalog> m_catalog = std::make_shared<const Catalog>();
    std::vector<Row> m_rows;
    QStringList m_favorites;
};

/// The rows that a person asks for: favorites first, then by name.
class CatalogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CatalogFilter(QObject* parent = nullptr);

    /// Every word of `text` must be in name, group or key.
    void setWords(const QString& text);
    void setGroup(const QString& group);  ///< Empty: all.
    void setOnlyFitting(bool only);
    void setOnlyFavorites(bool only);
    /// How many rows only setOnlyFitting() hides.
    int unfitting() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool isAskedFor(int row) const;

    QStringList m_words;
    QString m_group;
    bool m_onlyFitting = false;
    bool m_onlyFavorites = false;
};

}  // namespace continua::ui
