// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalog_panel.h"
#include "ui/rack/duplicate_strip.h"
#include "ui/rack/rack_commands.h"
#include "ui/rack/rack_view.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/cut_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
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
    tool->setMinimumHeight(scaled(metrics::kRow));
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

void RackView::buildHeader()
{
    auto* header = new QWidget;
    header->setAutoFillBackground(true);
    auto* row = new FlowLayout(header);
    row->setContentsMargins(metrics::kGroups, metrics::kBetween, metrics::kGroups,
                            metrics::kBetween);
    row->setSpacing(metrics::kInside);

    m_sites = new QComboBox;
    m_sites->setObjectName(QStringLiteral("rackSite"));
    m_sites->setAccessibleName(tr("Site"));
    m_sites->setMinimumWidth(scaled(120));
    m_sites->setMaximumWidth(scaled(260));
    tellWholeText(*m_sites);
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sites->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_sites, &QComboBox::activated, this,
            [this](int index) { setSite(SiteId{m_sites->itemData(index).toLongLong()}); });
    buildTools(header);
    row->addWidget(m_sites);
    row->addWidget(buildViews(header));
    for (QToolButton* tool :
         {m_addKit, m_addFrame, m_addItem, m_duplicate, m_fill, m_remove, m_showCatalog})
        row->addWidget(tool);
    layout()->addWidget(header);
}

QWidget* RackView::buildViews(QWidget* header)
{
    auto* views = new QWidget(header);
    auto* row = new QHBoxLayout(views);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_front = button(tr("Front"), QStringLiteral("rackFront"), views);
    m_rear = button(tr("Rear"), QStringLiteral("rackRear"), views);
    m_side = button(tr("Side"), QStringLiteral("rackSide"), views);
    m_side->setToolTip(tr("From aside: what stands how deep, front left"));
    for (QToolButton* side : {m_front, m_rear, m_side}) {
        side->setCheckable(true);
        row->addWidget(side);
    }
    m_front->setChecked(true);
    connect(m_front, &QToolButton::clicked, this, [this] { setFace(RackItem::Face::Front); });
    connect(m_rear, &QToolButton::clicked, this, [this] { setFace(RackItem::Face::Rear); });
    connect(m_side, &QToolButton::clicked, this, [this] { setFromAside(true); });
    return views;
}

void RackView::buildTools(QWidget* header)
{
    m_addKit = menuButton(tr("Add Kit"), QStringLiteral("rackAddKit"), header);
    m_addFrame = menuButton(tr("Add Empty Rack"), QStringLiteral("rackAddFrame"), header);
    m_addItem = menuButton(tr("Add Item"), QStringLiteral("rackAddItem"), header);
    m_duplicate = button(tr("Duplicate"), QStringLiteral("rackDuplicate"), header);
    const QKeySequence several(QStringLiteral("Ctrl+Shift+D"));
    m_duplicate->setToolTip(tr("Duplicate the selected rack several times, with names of a pattern "
                               "(%1); Ctrl+D in the racks duplicates item or rack once")
                                .arg(several.toString(QKeySequence::NativeText)));
    connect(m_duplicate, &QToolButton::clicked, this, &RackView::askForCopies);
    auto* shortcut = new QShortcut(several, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &RackView::askForCopies);
    m_fill = button(tr("Fill Up"), QStringLiteral("rackFill"), header);
    m_fill->setToolTip(tr("Fill the rest of the rack with the selected item, else with the current "
                          "entry of the catalog, as far as it fits"));
    connect(m_fill, &QToolButton::clicked, this, &RackView::fillUp);
    m_remove = button(tr("Remove"), QStringLiteral("rackRemove"), header);
    m_remove->setToolTip(tr("Remove the selected item or rack (Delete)"));
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_commands->remove(m_canvas->selectedRack(), m_canvas->selectedItem()); });
    m_showCatalog = button(tr("Catalog"), QStringLiteral("rackShowCatalog"), header);
    m_showCatalog->setCheckable(true);
    m_showCatalog->setChecked(true);
    connect(m_showCatalog, &QToolButton::toggled, this, [this](bool on) {
        m_catalog->setVisible(on);
        placeHint();
    });
}

void RackView::askForCopies()
{
    if (m_canvas->selectedRack() == RackId{})
        return;
    m_duplicates->begin(displayName(m_document.design(), m_canvas->selectedRack()));
    m_duplicates->show();
}

void RackView::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rackMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RackId rack = m_canvas->selectedRack();
    const int item = m_canvas->selectedItem();
    const auto add = [&](const QString& text, const char* keys, auto act) {
        QAction* action = menu->addAction(text, this, act);
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WidgetShortcut);  // Shown only: the canvas knows its keys.
    };
    if (item >= 0) {
        add(tr("Take Up and Carry"), "Return", [this] { m_canvas->takeUp(); });
        add(tr("Duplicate Item"), "Ctrl+D",
            [this, rack, item] { m_commands->duplicateItem(rack, item); });
        add(tr("Fill Up With It"), "", [this] { fillUp(); });
    } else {
        add(tr("Duplicate Rack"), "Ctrl+D",
            [this, rack] { m_commands->duplicateRack(rack, 1, m_duplicates->pattern()); });
        add(tr("Duplicate Rack Several Times"), "Ctrl+Shift+D", [this] { askForCopies(); });
    }
    add(item >= 0 ? tr("Remove Item") : tr("Remove Rack"), "Del",
        [this, rack, item] { m_commands->remove(rack, item); });
    menu->popup(at);
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
            menu->addAction(kitSummary(design, kit), this, [this, key = key] {
                m_commands->putUp(m_site, {CatalogPick::Kind::Kit, key});
            });
    }
    m_addKit->setEnabled(!design.catalog().kits.empty());
    m_emptyAddKit->setEnabled(!design.catalog().kits.empty());
    m_addFrame->menu()->clear();
    for (const auto& [key, frame] : design.catalog().frames)
        m_addFrame->menu()->addAction(QString::fromStdString(frame.name), this, [this, key = key] {
            m_commands->putUp(m_site, {CatalogPick::Kind::Frame, key});
        });
    m_catalog->setCatalog(design.sharedCatalog());
    showTarget();
}

void RackView::fillItemMenu()
{
    const Design& design = m_document.design();
    const RackId rack = m_canvas->selectedRack();
    const bool isThere = design.find(rack);
    m_addItem->menu()->clear();
    m_addItem->setEnabled(isThere);
    m_addItem->setToolTip(isThere ? QString() : tr("Select a rack first"));
    if (!isThere)
        return;
    for (const auto& [key, equipment] : design.catalog().equipment) {
        if (equipment.category == EquipmentCategory::RackSystem)
            continue;
        QAction* action = m_addItem->menu()->addAction(
            QString::fromStdString(equipment.name), this,
            [this, rack, key = key] { m_commands->mount(rack, key, m_face); });
        const QString why = refusal({CatalogPick::Kind::Item, key});
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
}

}  // namespace continua::ui
