// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_view.h"

#include "ui/rack/fit_text.h"
#include "ui/rack/rack_edits.h"
#include "ui/rack/site_meters.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace continua::ui {
namespace {

QToolButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setText(text);
    tool->setObjectName(name);
    tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setMinimumHeight(metrics::kRow);
    return tool;
}

QToolButton* menuButton(const QString& text, const QString& name, QWidget* parent)
{
    QToolButton* tool = button(text, name, parent);
    tool->setPopupMode(QToolButton::InstantPopup);
    tool->setMenu(new QMenu(tool));
    tool->menu()->setToolTipsVisible(true);
    return tool;
}

/// What a kit brings, in one line for its menu entry.
QString kitSummary(const Design& design, const Kit& kit)
{
    const RackLoad load = rackLoad(design, kit);
    int accelerators = 0;
    for (const auto& [key, count] : load.accelerators)
        accelerators += count;
    //: A kit in a menu: name, power, accelerators
    return RackView::tr("%1: %2, %3 accelerators")
        .arg(QString::fromStdString(kit.name), quantityText(load.nameplate),
             countText(accelerators));
}

}  // namespace

RackView::RackView(ProjectDocument& document, const PlanState* plan, Selection& selection,
                   QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan), m_selection(selection)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();

    m_canvas = new RackCanvas;
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_canvas);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(buildEmptyState());
    layout->addWidget(m_stack, 1);
    m_meters = new SiteMeters;
    layout->addWidget(m_meters);

    connect(m_canvas, &RackCanvas::selected, this, [this](RackId rack, int) {
        if (rack != RackId{})
            m_selection.set(rack);
        fillItemMenu();
    });
    connect(m_canvas, &RackCanvas::moveRequested, this, &RackView::move);
    connect(m_canvas, &RackCanvas::stepRequested, this, [this](RackId rack, int item, int step) {
        const Rack& row = m_document.design().at(rack);
        move(rack, item, nextSlot(m_document.design(), row, item, step));
    });
    connect(m_canvas, &RackCanvas::removeRequested, this, &RackView::remove);
    connect(m_canvas, &RackCanvas::hinted, m_hint, &QLabel::setText);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        fillSites();
        rebuild();
    });
    connect(&m_document, &ProjectDocument::replaced, this, [this] {
        m_site = {};
        m_isSiteChosen = false;
        fillSites();
        fillMenus();
        rebuild();
        emit siteShown(m_site);
    });
    connect(&m_selection, &Selection::changed, this, &RackView::follow);
    if (m_plan)
        connect(m_plan, &PlanState::changed, this, [this] {
            showBusiestSite();
            rebuild();
        });
    fillSites();
    fillMenus();
    rebuild();
}

void RackView::buildHeader()
{
    auto* header = new QWidget;
    header->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::kGroups, metrics::kBetween, metrics::kGroups,
                            metrics::kBetween);
    row->setSpacing(metrics::kBetween);

    m_sites = new QComboBox;
    m_sites->setObjectName(QStringLiteral("rackSite"));
    m_sites->setAccessibleName(tr("Site"));
    m_sites->setMinimumWidth(220);
    connect(m_sites, &QComboBox::activated, this,
            [this](int index) { setSite(SiteId{m_sites->itemData(index).toLongLong()}); });
    m_front = button(tr("Front"), QStringLiteral("rackFront"), header);
    m_rear = button(tr("Rear"), QStringLiteral("rackRear"), header);
    for (QToolButton* side : {m_front, m_rear})
        side->setCheckable(true);
    m_front->setChecked(true);
    connect(m_front, &QToolButton::clicked, this, [this] { setFace(RackItem::Face::Front); });
    connect(m_rear, &QToolButton::clicked, this, [this] { setFace(RackItem::Face::Rear); });

    m_addKit = menuButton(tr("Add Kit"), QStringLiteral("rackAddKit"), header);
    m_addFrame = menuButton(tr("Add Empty Rack"), QStringLiteral("rackAddFrame"), header);
    m_addItem = menuButton(tr("Add Item"), QStringLiteral("rackAddItem"), header);
    m_remove = button(tr("Remove"), QStringLiteral("rackRemove"), header);
    m_remove->setToolTip(tr("Remove the selected item or rack (Delete)"));
    connect(m_remove, &QToolButton::clicked, this,
            [this] { remove(m_canvas->selectedRack(), m_canvas->selectedItem()); });

    m_hint = new QLabel;
    m_hint->setObjectName(QStringLiteral("rackHint"));
    row->addWidget(m_sites);
    row->addSpacing(metrics::kBetween);
    row->addWidget(m_front);
    row->addWidget(m_rear);
    row->addSpacing(metrics::kBetween);
    row->addWidget(m_hint, 1);
    for (QToolButton* tool : {m_addKit, m_addFrame, m_addItem, m_remove})
        row->addWidget(tool);
    layout()->addWidget(header);
}

QWidget* RackView::buildEmptyState()
{
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page);
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyAddKit = new QPushButton(tr("Add Kit"), page);
    m_emptyAddKit->setObjectName(QStringLiteral("rackEmptyAddKit"));
    m_emptyAddKit->setMenu(new QMenu(m_emptyAddKit));
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addSpacing(metrics::kGroups);
    column->addWidget(m_emptyAddKit, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void RackView::fillSites()
{
    const Design& design = m_document.design();
    std::vector<const Site*> sites;
    for (const auto& [id, site] : design.all<Site>())
        sites.push_back(&site);
    std::sort(sites.begin(), sites.end(),
              [](const Site* a, const Site* b) { return a->name < b->name; });
    if (!design.find(m_site)) {
        // Better a site that has something to show.
        const auto& racks = design.all<Rack>();
        m_site = !racks.empty() ? racks.begin()->second.site
               : !sites.empty() ? sites.front()->id
                                : SiteId{};
    }
    const QSignalBlocker quiet(m_sites);
    m_sites->clear();
    for (const Site* site : sites) {
        m_sites->addItem(displayName(design, site->id), QVariant::fromValue(site->id.value));
        if (site->id == m_site)
            m_sites->setCurrentIndex(m_sites->count() - 1);
    }
}

void RackView::fillMenus()
{
    const Design& design = m_document.design();
    for (QMenu* menu : {m_addKit->menu(), m_emptyAddKit->menu()}) {
        menu->clear();
        for (const auto& [key, kit] : design.catalog().kits)
            menu->addAction(kitSummary(design, kit), this, [this, kit = kit] { addKit(kit); });
    }
    m_addKit->setEnabled(!design.catalog().kits.empty());
    m_emptyAddKit->setEnabled(!design.catalog().kits.empty());
    m_addFrame->menu()->clear();
    for (const auto& [key, frame] : design.catalog().frames)
        m_addFrame->menu()->addAction(QString::fromStdString(frame.name), this,
                                      [this, frame = frame] { addFrame(frame); });
    fillItemMenu();
}

void RackView::fillItemMenu()
{
    const Design& design = m_document.design();
    const Rack* rack = design.find(m_canvas->selectedRack());
    m_addItem->menu()->clear();
    m_addItem->setEnabled(rack);
    m_addItem->setToolTip(rack ? QString() : tr("Select a rack first"));
    m_remove->setEnabled(rack);
    if (!rack)
        return;
    for (const auto& [key, equipment] : design.catalog().equipment) {
        if (equipment.category == EquipmentCategory::RackSystem)
            continue;
        QAction* action = m_addItem->menu()->addAction(QString::fromStdString(equipment.name), this,
                                                       [this, key = key] { addItem(key); });
        if (lowestFreeSlot(design, *rack, key, m_face) > 0)
            continue;
        action->setEnabled(false);
        const auto problems = fitProblems(design, *rack, {key, 1, m_face});
        if (!problems.empty())
            action->setToolTip(fitText(design, *rack, problems.back()));
    }
}

void RackView::setSite(SiteId site)
{
    if (site == m_site || !m_document.design().find(site))
        return;
    m_site = site;
    fillSites();
    rebuild();
    showFloor();
    emit siteShown(site);
}

void RackView::showBusiestSite()
{
    if (m_isSiteChosen || !plan() || !m_entries.empty())
        return;
    std::map<SiteId, int> counts;
    for (const KitOrder& order : plan()->kits)
        counts[order.site] += order.count;
    const auto busiest =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (busiest != counts.end())
        setSite(busiest->first);
}

void RackView::showFloor()
{
    // Racks fill from the bottom, and their meters stand there.
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

void RackView::setFace(RackItem::Face face)
{
    m_face = face;
    m_front->setChecked(face == RackItem::Face::Front);
    m_rear->setChecked(face == RackItem::Face::Rear);
    rebuild();
}

void RackView::rebuild()
{
    const Design& design = m_document.design();
    m_entries.clear();
    std::vector<const Rack*> racks;
    for (const auto& [id, rack] : design.all<Rack>())
        if (rack.site == m_site)
            racks.push_back(&rack);
    std::sort(racks.begin(), racks.end(),
              [](const Rack* a, const Rack* b) { return a->name < b->name; });
    for (const Rack* rack : racks) {
        const RackFrame* frame = continua::find(design.catalog().frames, rack->frame);
        m_entries.push_back({rack->id,
                             {.site = m_site,
                              .title = QString::fromStdString(rack->name),
                              .subtitle = rack->kit.empty() ? QString::fromStdString(
                                              frame ? frame->name : rack->frame)
                                                            : kitName(design.catalog(), rack->kit),
                              .frame = rack->frame,
                              .items = rack->items,
                              .face = m_face}});
    }
    if (plan())
        for (const KitOrder& order : plan()->kits)
            if (const Kit* kit = continua::find(design.catalog().kits, order.kit);
                kit && order.site == m_site && order.count > 0)
                m_entries.push_back({{},
                                     {.site = m_site,
                                      //: So many racks of one kind
                                      .title = tr("%n rack(s)", "", order.count),
                                      .subtitle = QString::fromStdString(kit->name),
                                      .frame = kit->frame,
                                      .items = kit->items,
                                      .isPlanned = true,
                                      .face = m_face}});
    m_stack->setCurrentIndex(m_entries.empty() ? 1 : 0);
    m_emptyText->setText(
        design.all<Site>().empty()
            ? tr("There is no site yet. Place one on the map; its racks are drawn here.")
            : tr("No rack stands at %1, and the plan needs none here.\nAdd a rack kit, or give a "
                 "workload that runs here.")
                  .arg(displayName(design, m_site)));
    m_emptyAddKit->setVisible(!design.all<Site>().empty());
    m_meters->show(siteUse(design, plan(), m_site));
    m_meters->setVisible(!design.all<Site>().empty());
    m_canvas->show(design, m_entries);
    m_canvas->setVisibleHeight(m_scroll->viewport()->height());
    fillItemMenu();
}

void RackView::follow()
{
    const auto racks = m_selection.all<Rack>();
    if (!racks.empty()) {
        if (const Rack* rack = m_document.design().find(racks.back())) {
            setSite(rack->site);
            if (m_canvas->selectedRack() != rack->id)
                m_canvas->select(rack->id);
        }
        return fillItemMenu();
    }
    const auto sites = m_selection.all<Site>();
    if (!sites.empty()) {
        m_isSiteChosen = true;
        setSite(sites.back());
    }
    m_canvas->select({});
    fillItemMenu();
}

void RackView::push(const ChangeSet& edit, const QString& text)
{
    if (const Result<> done = m_document.push(edit, text); !done)
        m_hint->setText(tr("The design has changed meanwhile; nothing was edited."));
}

void RackView::addKit(const Kit& kit)
{
    push(addedKit(m_document.design(), m_site, kit, m_document.ids()),
         tr("Add %1 at %2")
             .arg(QString::fromStdString(kit.name), displayName(m_document.design(), m_site)));
}

void RackView::addFrame(const RackFrame& frame)
{
    push(addedFrame(m_document.design(), m_site, frame, m_document.ids()),
         tr("Add empty rack at %1").arg(displayName(m_document.design(), m_site)));
}

void RackView::addItem(const std::string& equipment)
{
    const Design& design = m_document.design();
    const Rack* rack = design.find(m_canvas->selectedRack());
    const auto edit = rack ? addedItem(design, *rack, equipment, m_face) : std::nullopt;
    if (edit)
        push(*edit, tr("Mount %1").arg(equipmentName(design.catalog(), equipment)));
}

void RackView::remove(RackId rack, int item)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row)
        return;
    if (item < 0) {
        push(ChangeSet().remove(*row), tr("Remove rack %1").arg(displayName(design, rack)));
        return;
    }
    const std::string key = row->items[static_cast<std::size_t>(item)].equipment;
    const ChangeSet edit = withoutItem(*row, item);
    m_canvas->select(rack);
    push(edit, tr("Remove %1").arg(equipmentName(design.catalog(), key)));
}

void RackView::move(RackId rack, int item, int slot)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row || item < 0)
        return;
    const std::string key = row->items[static_cast<std::size_t>(item)].equipment;
    if (const auto edit = movedItem(design, *row, item, slot))
        push(*edit, tr("Move %1").arg(equipmentName(design.catalog(), key)));
}

void RackView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_canvas->setVisibleHeight(m_scroll->viewport()->height());
    showFloor();
}

void RackView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_canvas)
        m_canvas->update();
}

}  // namespace continua::ui
