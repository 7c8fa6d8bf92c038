// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which layers MapView shows, and what a hand may take of them.

#include "ui/map/layers_card.h"
#include "ui/map/map_view.h"
#include "ui/map/minimap.h"

#include <QAction>
#include <QToolButton>

namespace continua::ui {

void MapView::setLayers(const MapLayers& layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    m_objects.setLayers(layers);
    m_layersCard->show(layers);
    const int hidden = layers.hidden();
    m_layersButton->setText(hidden == 0 ? tr("Layers") : tr("Layers: %n hidden", nullptr, hidden));
    m_hovered = {};
    placeChips();
    relayout();
    emit layersChanged();
}

void MapView::addLayers()
{
    m_layersButton = new QToolButton(this);
    m_layersButton->setObjectName(QStringLiteral("map_layers"));
    m_layersButton->setProperty("look", QStringLiteral("chip"));
    m_layersButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_layersButton->setFocusPolicy(Qt::TabFocus);
    m_layersButton->setCursor(Qt::ArrowCursor);
    m_layersButton->setCheckable(true);
    m_layersButton->setText(tr("Layers"));
    m_layersButton->setAccessibleName(tr("Layers of the map"));
    m_layersButton->setToolTip(tr("Shows, locks and fades what lies over each other."));
    m_layersCard = new LayersCard(this);
    connect(m_layersCard, &LayersCard::changed, this, &MapView::setLayers);
    connect(m_layersCard, &LayersCard::closed, this, [this] {
        showLayersCard(false);
        setFocus();
    });
    connect(m_layersButton, &QToolButton::clicked, this, &MapView::showLayersCard);
    m_minimap = new Minimap(*this);
}

void MapView::showLayersCard(bool isShown)
{
    m_layersCard->setVisible(isShown);
    m_layersButton->setChecked(isShown);
    placeChips();
    if (isShown)
        m_layersCard->findChild<QToolButton*>()->setFocus();
    emit layersShown(isShown);
}

void MapView::setMinimap(bool isOn)
{
    m_wantsMinimap = isOn;
    placeMinimap();
}

/// Top right under the buttons, where there is room and something out of sight.
void MapView::placeMinimap()
{
    constexpr int kLeastWidth = 1000;
    m_minimap->move(width() - metrics::kAround - m_minimap->width(),
                    m_lensButton->geometry().bottom() + metrics::kBetween);
    m_minimap->setVisible(m_wantsMinimap && width() >= kLeastWidth && !m_layersCard->isVisible()
                          && !m_minimap->isAllInSight());
}

/// The selected objects that a key may move or delete.
std::vector<rules::Subject> MapView::touchable() const
{
    std::vector<rules::Subject> objects = m_selection.objects();
    std::erase_if(objects,
                  [this](const rules::Subject& object) { return !m_layers.canTouch(object); });
    return objects;
}

}  // namespace continua::ui
