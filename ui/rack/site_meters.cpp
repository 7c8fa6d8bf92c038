// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/site_meters.h"

#include "ui/rack/rack_painter.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace continua::ui {
namespace {

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

void SiteMeters::show(const SiteUse& use)
{
    m_meters = siteMeters(use);
    QStringList texts;
    for (const RackMeter& one : m_meters)
        texts += one.name + QLatin1Char(' ') + one.text;
    setToolTip(texts.join(QLatin1Char('\n')));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

QSize SiteMeters::sizeHint() const { return {600, 2 * metrics::kRow + 3 * metrics::kBetween}; }

void SiteMeters::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.setPen(tokens().border);
    painter.drawLine(rect().topLeft(), rect().topRight());
    if (m_meters.empty())
        return;
    constexpr int kColumns = 3;
    const double gap = metrics::kSections;
    const double width = (this->width() - 2.0 * metrics::kGroups - (kColumns - 1) * gap) / kColumns;
    const QFont font = textFont(metrics::kTableText);
    for (std::size_t i = 0; i < m_meters.size(); ++i) {
        const double column = static_cast<double>(i % kColumns);
        const double row = static_cast<double>(i / kColumns);
        paintMeter(painter,
                   QRectF(metrics::kGroups + column * (width + gap),
                          metrics::kBetween + row * (metrics::kRow + metrics::kBetween), width,
                          metrics::kRow - 2.0),
                   m_meters[i], tokens(), font);
    }
}

}  // namespace continua::ui
