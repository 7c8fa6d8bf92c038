// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_view.h"

#include "ui/catalog/catalog_panel.h"
#include "ui/rack/duplicate_strip.h"
#include "ui/rack/fit_text.h"
#include "ui/rack/rack_commands.h"
#include "ui/rack/site_meters.h"
#include "ui/text/names.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace continua::ui {
RackView::RackView(ProjectDocument& document, const PlanState* plan, Selection& selection,
                   QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan), m_selection(selection)
{
    m_commands = new RackCommands(document, this);
    setAcceptDrops(true);  // Kits and empty racks, where no rack stands yet.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    m_duplicates = new DuplicateStrip;
    m_duplicates->hide();
    layout->addWidget(m_duplicates);

    m_canvas = new RackCanvas;
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_canvas);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->installEventFilter(this);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(buildEmptyState());
    m_catalog = new CatalogPanel;
    auto* split = new QSplitter;
    split->setObjectName(QStringLiteral("rackSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_catalog);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    constexpr int kCatalogWidth = 280;
    m_catalog->setMinimumWidth(kCatalogWidth - metrics::kSections);
    split->setSizes({4 * kCatalogWidth, kCatalogWidth});
    connect(split, &QSplitter::splitterMoved, this, &RackView::placeHint);
    layout->addWidget(split, 1);
    m_meters = new SiteMeters;
    layout->addWidget(m_meters);
    m_hint = new QLabel(m_stack);
    m_hint->setObjectName(QStringLiteral("rackHint"));
    m_hint->setProperty("look", QStringLiteral("toast"));
    m_hint->setWordWrap(true);
    m_hint->hide();

    connectCanvas();
    connectDocument();
    fillSites();
    fillMenus();
    rebuild();
}

void RackView::connectCanvas()
{
    connect(m_canvas, &RackCanvas::selected, this, [this](RackId rack, int) {
        tell({});
        if (rack != RackId{})
            m_selection.set(rack);
        showTarget();
    });
    connect(m_canvas, &RackCanvas::setDown, m_commands,
            [this](const RackCanvas::Carried& carried, RackId rack, int slot) {
                m_commands->setDown(carried, rack, slot, m_face);
            });
    connect(m_canvas, &RackCanvas::putUp, m_commands,
            [this](const CatalogPick& pick) { m_commands->putUp(m_site, pick); });
    connect(m_canvas, &RackCanvas::stepRequested, m_commands, &RackCommands::step);
    connect(m_canvas, &RackCanvas::removeRequested, m_commands, &RackCommands::remove);
    connect(m_canvas, &RackCanvas::duplicateRequested, this, [this](RackId rack, int item) {
        if (item >= 0)
            m_commands->duplicateItem(rack, item);
        else
            m_commands->duplicateRack(rack, 1, m_duplicates->pattern());
    });
    connect(m_canvas, &RackCanvas::menuRequested, this, &RackView::showMenu);
    connect(m_canvas, &RackCanvas::pointed, this, [this](const QRect& part) {
        m_scroll->ensureVisible(part.center().x(), part.center().y(), part.width() / 2 + 20,
                                part.height() / 2 + metrics::kSections);
    });
    connect(m_commands, &RackCommands::told, this, &RackView::tell);
    connect(m_commands, &RackCommands::placed, this, [this](RackId rack, int item) {
        m_canvas->select(rack, item);
        m_selection.set(rack);
        showTarget();
    });
    connect(m_catalog, &CatalogPanel::picked, this, [this](const CatalogPick& pick) {
        if (pick.kind != CatalogPick::Kind::Item)
            m_commands->putUp(m_site, pick);
        else if (!m_canvas->carry(pick.key))
            tell(tr("No rack stands here yet. Put one up first: an empty rack or a kit."));
    });
    connect(m_duplicates, &DuplicateStrip::accepted, this, [this](int count, const QString& names) {
        m_duplicates->hide();
        m_commands->duplicateRack(m_canvas->selectedRack(), count, names);
        m_canvas->setFocus();
    });
    connect(m_duplicates, &DuplicateStrip::cancelled, this, [this] {
        m_duplicates->hide();
        m_canvas->setFocus();
    });
}

void RackView::connectDocument()
{
    connect(&m_document, &ProjectDocument::changed, this, [this](const ChangeSet& edit) {
        tell({});
        fillSites();
        if (edit.changesCatalog())
            fillMenus();
        rebuild();
    });
    connect(&m_document, &ProjectDocument::replaced, this, [this] {
        m_site = {};
        m_isSiteChosen = false;
        tell({});
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
}

void RackView::fillUp()
{
    const Rack* rack = m_document.design().find(m_canvas->selectedRack());
    if (!rack)
        return;
    const int item = m_canvas->selectedItem();
    if (item >= 0 && item < static_cast<int>(rack->items.size())) {
        const RackItem chosen = rack->items[static_cast<std::size_t>(item)];
        return m_commands->fill(rack->id, chosen.equipment, chosen.face);
    }
    const auto pick = m_catalog->current();
    if (pick && pick->kind == CatalogPick::Kind::Item)
        m_commands->fill(rack->id, pick->key, m_face);
    else
        tell(tr("Select an item, in the rack or in the catalog; the rest of the rack is filled "
                "with it."));
}

void RackView::tell(const QString& text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    placeHint();
}

void RackView::placeHint()
{
    const int width = std::min(m_stack->width() - 2 * metrics::kGroups, 520);
    m_hint->setFixedWidth(std::max(width, 120));
    m_hint->adjustSize();
    m_hint->move(metrics::kGroups, m_stack->height() - m_hint->height() - metrics::kGroups);
    m_hint->raise();
}

QString RackView::refusal(const CatalogPick& pick) const
{
    const Design& design = m_document.design();
    const Rack* rack = design.find(m_canvas->selectedRack());
    if (!rack || pick.kind != CatalogPick::Kind::Item)
        return {};
    const auto why = whyNowhere(design, *rack, pick.key, m_face);
    return why ? QLatin1String(ruleOf(why->reason)) + QStringLiteral(": ")
                     + fitText(design, *rack, *why)
               : QString();
}

void RackView::showTarget()
{
    const Rack* rack = m_document.design().find(m_canvas->selectedRack());
    for (QToolButton* tool : {m_duplicate, m_fill, m_remove})
        tool->setEnabled(rack);
    if (!rack)
        m_duplicates->hide();
    m_catalog->setTarget(
        rack ? QString::fromStdString(rack->name) : QString(),
        rack ? CatalogModel::Judge([this](const CatalogPick& pick) { return refusal(pick); })
             : CatalogModel::Judge());
    fillItemMenu();
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
    m_isFromAside = false;
    m_front->setChecked(face == RackItem::Face::Front);
    m_rear->setChecked(face == RackItem::Face::Rear);
    m_side->setChecked(false);
    rebuild();
}

void RackView::setFromAside(bool aside)
{
    if (!aside)
        return setFace(m_face);
    m_isFromAside = true;
    m_front->setChecked(false);
    m_rear->setChecked(false);
    m_side->setChecked(true);
    rebuild();
}

/// What all drawings have in common.
RackDrawing RackView::drawing() const
{
    return {.site = m_site, .title = {}, .frame = {}, .face = m_face, .isFromAside = m_isFromAside};
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
        RackDrawing drawn = drawing();
        drawn.title = QString::fromStdString(rack->name);
        drawn.subtitle = rack->kit.empty()
                           ? QString::fromStdString(frame ? frame->name : rack->frame)
                           : kitName(design.catalog(), rack->kit);
        drawn.frame = rack->frame;
        drawn.items = rack->items;
        m_entries.push_back({rack->id, drawn});
    }
    for (const KitOrder& order : plan() ? plan()->kits : std::vector<KitOrder>{}) {
        const Kit* kit = continua::find(design.catalog().kits, order.kit);
        if (!kit || order.site != m_site || order.count <= 0)
            continue;
        RackDrawing drawn = drawing();
        //: So many racks of one kind
        drawn.title = tr("%n rack(s)", "", order.count);
        drawn.subtitle = QString::fromStdString(kit->name);
        drawn.frame = kit->frame;
        drawn.items = kit->items;
        drawn.isPlanned = true;
        m_entries.push_back({{}, drawn});
    }
    m_stack->setCurrentIndex(m_entries.empty() ? 1 : 0);
    m_emptyText->setText(
        design.all<Site>().empty()
            ? tr("There is no site yet. Place one on the map; its racks are drawn here.")
            : tr("No rack stands at %1, and the plan needs none here.\nAdd a rack kit, or give a "
                 "workload that runs here.")
                  .arg(displayName(design, m_site)));
    m_emptyAddKit->setVisible(!design.all<Site>().empty());
    m_meters->show(siteUse(design, plan(), m_site), rowMeters(design, m_site));
    m_meters->setVisible(!design.all<Site>().empty());
    m_canvas->show(design, m_entries);
    m_canvas->setVisibleHeight(m_scroll->viewport()->height());
    showTarget();
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
        return showTarget();
    }
    const auto sites = m_selection.all<Site>();
    if (!sites.empty()) {
        m_isSiteChosen = true;
        setSite(sites.back());
    }
    m_canvas->select({});
    showTarget();
}

bool RackView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        m_canvas->setVisibleHeight(m_scroll->viewport()->height());
        m_canvas->setLeastSize(m_scroll->viewport()->size());
        showFloor();
        placeHint();
    }
    return QWidget::eventFilter(watched, event);
}

void RackView::dragEnterEvent(QDragEnterEvent* event)
{
    const auto pick = catalogPick(event->mimeData());
    if (pick && pick->kind != CatalogPick::Kind::Item)
        event->acceptProposedAction();
}

void RackView::dropEvent(QDropEvent* event)
{
    const auto pick = catalogPick(event->mimeData());
    if (!pick)
        return;
    event->acceptProposedAction();
    m_commands->putUp(m_site, *pick);
}

void RackView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_canvas)
        m_canvas->update();
}

}  // namespace continua::ui
