// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MapView is seen through a lens.

#include "core/report/object_facts.h"
#include "ui/map/map_view.h"

#include <QMenu>
#include <QToolButton>

namespace continua::ui {

void MapView::setLens(report::Lens lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    rebuild();
    m_lensButton->setText(tr("Lens: %1").arg(lensName(m_lens)));
    m_lensButton->setToolTip(m_lens == report::Lens::None
                                 ? tr("Colors sites and links by one figure of the plan (F9).")
                                 : lensMeaning(m_lens));
    placeChips();
    emit lensChanged(lens);
}

void MapView::addLensButton()
{
    m_lensButton = new QToolButton(this);
    m_lensButton->setObjectName(QStringLiteral("map_lens"));
    m_lensButton->setProperty("look", QStringLiteral("chip"));
    m_lensButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_lensButton->setPopupMode(QToolButton::InstantPopup);
    m_lensButton->setFocusPolicy(Qt::TabFocus);
    m_lensButton->setCursor(Qt::ArrowCursor);
    m_lensButton->setText(tr("Lens: %1").arg(lensName(m_lens)));
    m_lensButton->setAccessibleName(tr("Lens of the map"));
    m_lensButton->setToolTip(tr("Colors sites and links by one figure of the plan (F9)."));
}

void MapView::setLensActions(const QList<QAction*>& actions)
{
    auto* menu = new QMenu(m_lensButton);
    menu->addActions(actions);
    m_lensButton->setMenu(menu);
    placeChips();
}

/// What the plan's figures are through the lens; nothing without one.
std::shared_ptr<const report::LensView> MapView::seen()
{
    if (m_lens == report::Lens::None) {
        m_seen.reset();
        m_seenOutcome.reset();
        return nullptr;
    }
    const auto outcome = m_planState.outcome();
    if (m_seen && m_seen->lens == m_lens && m_seenOutcome == outcome)
        return m_seen;
    m_seenOutcome = outcome;
    report::LensView view{.lens = m_lens};
    if (outcome) {
        const Design& design = m_planState.plannedDesign();
        report::Facts facts;
        report::gatherObjects(facts, design, &outcome->plan);
        view = report::lookThrough(m_lens, design, facts, &outcome->plan);
    }
    m_seen = std::make_shared<const report::LensView>(std::move(view));
    return m_seen;
}

/// Where the legend stands; null without a lens.
QRectF MapView::legendRect()
{
    return m_scene.lens() ? lensLegendRect(*m_scene.lens(), m_planState.isStale(), m_view, m_text)
                          : QRectF();
}

/// What the lens says of an object; empty where it says nothing.
QString MapView::lensText(const rules::Subject& object) const
{
    LensTint tint;
    if (const auto* site = std::get_if<SiteId>(&object))
        tint = m_scene.find(*site) ? m_scene.find(*site)->tint : tint;
    else if (const auto* link = std::get_if<LinkId>(&object))
        tint = m_scene.find(*link) ? m_scene.find(*link)->tint : tint;
    if (tint.kind == LensTint::Kind::Known)
        //: A lens and what it shows: "Power: 62 %"
        return tr("%1: %2").arg(lensName(m_lens), tint.text);
    return tint.kind == LensTint::Kind::Unknown ? tr("%1: no figure").arg(lensName(m_lens))
                                                : QString();
}

}  // namespace continua::ui
