// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/layers_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace continua::ui {
namespace {

constexpr int kFaintest = 10;  ///< Per cent: what is fainter is better hidden.
constexpr int kSliderWidth = 72;
constexpr int kButton = 26;

}  // namespace

LayersCard::LayersCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("layers_card"));
    setProperty("look", QStringLiteral("toast"));
    setAccessibleName(tr("Layers of the map"));
    setCursor(Qt::ArrowCursor);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kBetween, metrics::kBetween, metrics::kAround,
                             metrics::kBetween);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(metrics::kBetween);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const MapLayer layer : kMapLayers)
        addRow(layer, row++);
    auto* all = new QToolButton;
    all->setObjectName(QStringLiteral("layers_reset"));
    all->setText(tr("Show All"));
    all->setAccessibleName(tr("Show every layer"));
    all->setMinimumHeight(kButton);
    all->setToolTip(tr("Shows every layer, unlocked and opaque."));
    connect(all, &QToolButton::clicked, this, [this] { take({}); });
    grid->addWidget(all, row, 0, 1, 4, Qt::AlignLeft);
    show(MapLayers());
    hide();
}

void LayersCard::addRow(MapLayer layer, int row)
{
    const QString name = [layer] {
        switch (layer) {
        case MapLayer::Notes: return tr("Notes");
        case MapLayer::Ghosts: return tr("What would change");
        case MapLayer::Names: return tr("Names and figures");
        case MapLayer::Sites: return tr("Sites");
        case MapLayer::Links: return tr("Links");
        case MapLayer::Areas: return tr("Failure areas");
        case MapLayer::Ground: break;
        }
        return tr("Ground");
    }();
    auto* grid = static_cast<QGridLayout*>(layout());
    const auto button = [&](const char* kind, const QString& says) {
        auto* tool = new QToolButton;
        tool->setObjectName(QStringLiteral("layer_%1_%2").arg(QLatin1String(kind)).arg(row));
        tool->setCheckable(true);
        tool->setFixedSize(kButton, kButton);
        tool->setProperty("look", QStringLiteral("eye"));
        tool->setAccessibleName(says.arg(name));
        return tool;
    };
    Row& widgets = m_rows[layer];
    widgets.eye = button("eye", tr("Show %1"));
    widgets.eye->setToolTip(tr("Shows or hides the layer; Alt+Click shows it alone."));
    connect(widgets.eye, &QToolButton::clicked, this, [this, layer](bool isOn) {
        MapLayers next = m_layers;
        if (QApplication::keyboardModifiers().testFlag(Qt::AltModifier))
            next.solo(layer);
        else
            next.at(layer).isVisible = isOn;
        take(next);
    });
    grid->addWidget(widgets.eye, row, 0);
    if (canBeLocked(layer)) {
        widgets.lock = button("lock", tr("Lock %1"));
        widgets.lock->setToolTip(tr("What is on a locked layer is not taken by the pointer."));
        connect(widgets.lock, &QToolButton::clicked, this, [this, layer](bool isOn) {
            MapLayers next = m_layers;
            next.at(layer).isLocked = isOn;
            take(next);
        });
        grid->addWidget(widgets.lock, row, 1);
    }
    grid->addWidget(new QLabel(name), row, 2);
    if (!canBeFaded(layer))
        return;
    widgets.opacity = new QSlider(Qt::Horizontal);
    widgets.opacity->setObjectName(QStringLiteral("layer_opacity_%1").arg(row));
    widgets.opacity->setRange(kFaintest, 100);
    widgets.opacity->setPageStep(10);
    widgets.opacity->setFixedWidth(kSliderWidth);
    widgets.opacity->setAccessibleName(tr("Opacity of %1").arg(name));
    connect(widgets.opacity, &QSlider::valueChanged, this, [this, layer](int percent) {
        MapLayers next = m_layers;
        next.at(layer).opacity = percent / 100.0;
        take(next);
    });
    grid->addWidget(widgets.opacity, row, 3);
}

void LayersCard::show(const MapLayers& layers)
{
    m_layers = layers;
    for (const auto& [layer, row] : m_rows) {
        const LayerLook& look = layers.at(layer);
        row.eye->setChecked(look.isVisible);
        row.eye->setIcon(
            themedIcon(look.isVisible ? QStringLiteral("eye") : QStringLiteral("eye_off"),
                       look.isVisible ? IconTint::Text : IconTint::Muted));
        if (row.lock) {
            row.lock->setChecked(look.isLocked);
            row.lock->setIcon(
                themedIcon(look.isLocked ? QStringLiteral("lock") : QStringLiteral("unlock"),
                           look.isLocked ? IconTint::Text : IconTint::Muted));
        }
        if (row.opacity) {
            const QSignalBlocker quiet(row.opacity);
            row.opacity->setValue(qRound(look.opacity * 100.0));
            row.opacity->setEnabled(look.isVisible);
            row.opacity->setToolTip(tr("%1 % opaque").arg(row.opacity->value()));
        }
    }
}

void LayersCard::take(const MapLayers& layers)
{
    show(layers);
    emit changed(layers);
}

void LayersCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace continua::ui
