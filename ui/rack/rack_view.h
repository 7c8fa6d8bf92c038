// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_state.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/rack/rack_canvas.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace continua::ui {

class CatalogPanel;
class DuplicateStrip;
class RackCommands;
class SiteMeters;

/// The racks workspace: all racks of a site as elevations, those that stand and those that the
/// plan orders, with meters, the commands that edit them and the catalog beside them.
class RackView : public QWidget {
    Q_OBJECT

public:
    /// @param plan  May be null: then only what is drawn is shown.
    RackView(ProjectDocument& document, const PlanState* plan, Selection& selection,
             QWidget* parent = nullptr);

    SiteId site() const { return m_site; }
    void setSite(SiteId site);

    RackItem::Face face() const { return m_face; }
    void setFace(RackItem::Face face);

    /// Whether the racks are looked at from aside.
    bool isFromAside() const { return m_isFromAside; }
    void setFromAside(bool aside);

    /// What is drawn, for tests and pictures.
    const std::vector<RackCanvas::Entry>& entries() const { return m_entries; }
    RackCanvas& canvas() { return *m_canvas; }
    CatalogPanel& catalog() { return *m_catalog; }
    const SiteMeters& meters() const { return *m_meters; }

signals:
    /// Another site's racks are shown now.
    void siteShown(continua::SiteId site);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildHeader();
    QWidget* buildViews(QWidget* header);
    void buildTools(QWidget* header);
    void connectCanvas();
    void connectDocument();
    QWidget* buildEmptyState();
    void fillSites();
    void fillMenus();
    /// What there is to do with the selected rack, and what fits it.
    void showTarget();
    void fillItemMenu();
    QString refusal(const CatalogPick& pick) const;
    RackDrawing drawing() const;
    void rebuild();
    void follow();
    void showFloor();
    /// Until someone chooses a site: the one with most racks to come.
    void showBusiestSite();
    void fillUp();
    void askForCopies();
    void showMenu(const QPoint& at);
    void tell(const QString& text);
    void placeHint();
    const Plan* plan() const { return m_plan ? m_plan->plan() : nullptr; }

    ProjectDocument& m_document;
    const PlanState* m_plan;
    Selection& m_selection;
    SiteId m_site;
    bool m_isSiteChosen = false;
    RackItem::Face m_face = RackItem::Face::Front;
    bool m_isFromAside = false;
    std::vector<RackCanvas::Entry> m_entries;

    QComboBox* m_sites = nullptr;
    QToolButton* m_front = nullptr;
    QToolButton* m_rear = nullptr;
    QToolButton* m_side = nullptr;
    QToolButton* m_addKit = nullptr;
    QToolButton* m_addFrame = nullptr;
    QToolButton* m_addItem = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_fill = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_showCatalog = nullptr;
    QPushButton* m_emptyAddKit = nullptr;
    QLabel* m_emptyText = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    RackCanvas* m_canvas = nullptr;
    CatalogPanel* m_catalog = nullptr;
    DuplicateStrip* m_duplicates = nullptr;
    SiteMeters* m_meters = nullptr;
    RackCommands* m_commands = nullptr;
};

}  // namespace continua::ui
