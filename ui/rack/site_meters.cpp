// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/site_meters.h"

#include "ui/rack/rack_painter.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace continua::ui {
namespace {

constexpr int kTitle = 16;

struct SiteMeterText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::SiteMeters)
};

RackMeter meter(RackMeter::Kind kind, const QString& name, double used, double limit,
                const QString& usedText, const QString& limitText)
{
    //: A meter: used of a limit
    return {kind, used, limit, name, SiteMeterText::tr("%1 / %2").arg(usedText, limitText)};
}

RackMeter powerMeter(RackMeter::Kind kind, const QString& name, ElectricPower used,
                     ElectricPower limit)
{
    return meter(kind, name, used.inKw(), limit.inKw(), quantityText(used), quantityText(limit));
}

}  // namespace

std::vector<RackMeter> siteMeters(const SiteUse& use)
{
    using Kind = RackMeter::Kind;
    return {
        meter(Kind::Space, SiteMeterText::tr("Racks"), use.racks, use.limits.rackPositions,
              countText(use.racks), countText(use.limits.rackPositions)),
        powerMeter(Kind::Power, SiteMeterText::tr("IT power"), use.nameplate,
                   usablePower(use.limits)),
        powerMeter(Kind::Air, SiteMeterText::tr("Air heat"), use.airHeat, use.limits.airCooling),
        powerMeter(Kind::Liquid, SiteMeterText::tr("Liquid heat"), use.liquidHeat,
                   use.limits.liquidCooling),
        powerMeter(Kind::Ceiling, SiteMeterText::tr("Largest rack"), use.largestRack,
                   use.limits.rackCeiling),
        meter(Kind::Weight, SiteMeterText::tr("Floor"), use.heaviestRack.inKgPerM2(),
              use.limits.floorLoad.inKgPerM2(), numberText(use.heaviestRack.inKgPerM2(), 0),
              quantityText(use.limits.floorLoad)),
    };
}

SiteMeters::SiteMeters(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Use of the site"));
}

void SiteMeters::show(const SiteUse& use, std::vector<RackMeter> row)
{
    m_meters = siteMeters(use);
    m_row = std::move(row);
    QStringList texts;
    for (const auto* group : {&m_row, &m_meters}) {
        if (!group->empty())
            texts += group == &m_row ? tr("Racks that stand") : tr("Site with the plan");
        for (const RackMeter& one : *group)
            texts += one.name + QLatin1Char(' ') + one.text;
    }
    setToolTip(texts.join(QLatin1Char('\n')));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

QSize SiteMeters::sizeHint() const
{
    return {600,
            scaled(kTitle) + 2 * (scaled(metrics::kRow) + metrics::kInside) + metrics::kBetween};
}

void SiteMeters::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.setPen(tokens().border);
    painter.drawLine(rect().topLeft(), rect().topRight());
    QRectF box =
        QRectF(rect()).adjusted(metrics::kGroups, metrics::kInside, -metrics::kGroups, 0.0);
    if (!m_row.empty()) {
        const double half = (box.width() - metrics::kSections) / 2.0;
        paintGroup(painter, QRectF(box.left(), box.top(), half, box.height()),
                   tr("Racks that stand"), m_row);
        box.setLeft(box.right() - half);
    }
    paintGroup(painter, box, tr("Site with the plan"), m_meters);
}

void SiteMeters::paintGroup(QPainter& painter, const QRectF& box, const QString& title,
                            const std::vector<RackMeter>& meters) const
{
    constexpr int kColumns = 3;
    const QFont font = textFont(metrics::kTableText - 1);
    painter.setFont(font);
    painter.setPen(tokens().muted);
    painter.drawText(QRectF(box.left(), box.top(), box.width(), scaled(kTitle)),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    const double gap = metrics::kGroups;
    const double width = (box.width() - (kColumns - 1) * gap) / kColumns;
    for (std::size_t i = 0; i < meters.size(); ++i) {
        const double column = static_cast<double>(i % kColumns);
        const double row = static_cast<double>(i / kColumns);
        paintMeter(
            painter,
            QRectF(box.left() + column * (width + gap),
                   box.top() + scaled(kTitle) + row * (scaled(metrics::kRow) + metrics::kInside),
                   width, scaled(metrics::kRow) - 2.0),
            meters[i], tokens(), font);
    }
}

}  // namespace continua::ui
