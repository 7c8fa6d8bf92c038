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
class QStackedWidget;
class QToolButton;

namespace continua::ui {

class SiteMeters;

/// The racks workspace: all racks of a site as elevations, those that stand and those that the
/// plan orders, with meters, and the commands that edit them.
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

    /// What is drawn, for tests and pictures.
    const std::vector<RackCanvas::Entry>& entries() const { return m_entries; }
    RackCanvas& canvas() { return *m_canvas; }

signals:
    /// Another site's racks are shown now.
    void siteShown(continua::SiteId site);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    QWidget* buildEmptyState();
    void fillSites();
    void fillMenus();
    void fillItemMenu();
    void rebuild();
    void follow();
    void showFloor();
    /// Until someone chooses a site: the one with most racks to come.
    void showBusiestSite();
    void push(const ChangeSet& edit, const QString& text);
    void addKit(const Kit& kit);
    void addFrame(const RackFrame& frame);
    void addItem(const std::string& equipment);
    void remove(RackId rack, int item);
    void move(RackId rack, int item, int slot);
    const Plan* plan() const { return m_plan ? m_plan->plan() : nullptr; }

    ProjectDocument& m_document;
    const PlanState* m_plan;
    Selection& m_selection;
    SiteId m_site;
    bool m_isSiteChosen = false;
    RackItem::Face m_face = RackItem::Face::Front;
    std::vector<RackCanvas::Entry> m_entries;

    QComboBox* m_sites = nullptr;
    QToolButton* m_front = nullptr;
    QToolButton* m_rear = nullptr;
    QToolButton* m_addKit = nullptr;
    QToolButton* m_addFrame = nullptr;
    QToolButton* m_addItem = nullptr;
    QToolButton* m_remove = nullptr;
    QPushButton* m_emptyAddKit = nullptr;
    QLabel* m_emptyText = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    RackCanvas* m_canvas = nullptr;
    SiteMeters* m_meters = nullptr;
};

}  // namespace continua::ui
