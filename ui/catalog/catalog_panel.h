// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/catalog/catalog_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace continua::ui {

/// The catalog beside the racks: searched, filtered by kind and by what fits, favorites first. Its
/// rows are dragged from it, or taken up with Enter.
class CatalogPanel : public QWidget {
    Q_OBJECT

public:
    explicit CatalogPanel(QWidget* parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// What the rows are held against, and its name: "R01". No judge: nothing is selected.
    void setTarget(const QString& name, const CatalogModel::Judge& judge);

    const CatalogFilter& rows() const { return m_filter; }
    QTreeView& view() { return *m_view; }
    /// The current row's entry.
    std::optional<CatalogPick> current() const;

signals:
    /// Enter or a double click on a row.
    void picked(const continua::ui::CatalogPick& pick);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildFilters();
    void fillGroups();
    void showDetails();
    void toggleFavorite();

    CatalogModel m_model;
    CatalogFilter m_filter;
    QLineEdit* m_search = nullptr;
    QComboBox* m_groups = nullptr;
    QToolButton* m_fitting = nullptr;
    QToolButton* m_onlyFavorites = nullptr;
    QToolButton* m_favorite = nullptr;
    QTreeView* m_view = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_details = nullptr;
};

}  // namespace continua::ui
