// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::FindingWords)
};

QString shortNameOf(const Design& design, const rules::Subject& subject)
{
    return std::visit(
        [&]<class Part>(const Part& part) -> QString {
            if constexpr (std::is_same_v<Part, std::monostate>)
                return Words::tr("The project");
            else if constexpr (std::is_same_v<Part, SiteId> || std::is_same_v<Part, WorkloadId>)
                return shortName(design, part);
            else
                return displayName(design, part);
        },
        subject);
}

bool isAboutReplica(rules::FindingKind kind)
{
    switch (kind) {
    case rules::FindingKind::ReplicaUnserved:
    case rules::FindingKind::FewSitesFit:
    case rules::FindingKind::RackLimitDecides:
    case rules::FindingKind::PeakAtSite:
    case rules::FindingKind::FreesCapacity:
    case rules::FindingKind::EnergyDearerThanNear:
    case rules::FindingKind::CarbonLowerElsewhere:
    case rules::FindingKind::CarbonFactorNational:
    case rules::FindingKind::CheaperButDirtier: return true;
    default: return false;
    }
}

}  // namespace

QString FindingWords::subject() const
{
    const auto* workload = std::get_if<WorkloadId>(&m_finding.subject);
    if (!workload || m_finding.index < 0 || !m_design.find(*workload))
        return owner();
    return isAboutReplica(m_finding.kind) ? replicaName(m_design, *workload, m_finding.index)
                                          : flowName(m_design, *workload, m_finding.index);
}

QString FindingWords::owner() const { return shortNameOf(m_design, m_finding.subject); }

QString FindingWords::object(std::size_t related) const
{
    return related < m_finding.related.size() ? shortNameOf(m_design, m_finding.related[related])
                                              : unknownText();
}

QString FindingWords::objects(std::size_t from, std::size_t most) const
{
    QStringList names;
    const std::size_t count = m_finding.related.size();
    for (std::size_t i = from; i < count && i < from + most; ++i)
        names << object(i);
    if (names.isEmpty())
        return unknownText();
    if (count > from + most)
        return Words::tr("%1 and %n more", "list of names", static_cast<int>(count - from - most))
            .arg(names.join(Words::tr(", ", "between names of a list")));
    if (names.size() == 1)
        return names.front();
    const QString last = names.takeLast();
    return Words::tr("%1 and %2", "list of names")
        .arg(names.join(Words::tr(", ", "between names of a list")), last);
}

QString FindingWords::text(std::size_t index) const
{
    return index < m_finding.texts.size() ? QString::fromStdString(m_finding.texts[index])
                                          : unknownText();
}

double FindingWords::amount(std::size_t index) const
{
    return index < m_finding.amounts.size() ? m_finding.amounts[index] : 0.0;
}

QString FindingWords::km(std::size_t i) const { return quantityText(Length::fromKm(amount(i))); }
QString FindingWords::ms(std::size_t i) const { return quantityText(Duration::fromMs(amount(i))); }
QString FindingWords::us(std::size_t i) const { return quantityText(Duration::fromUs(amount(i))); }
QString FindingWords::kw(std::size_t i) const
{
    return quantityText(ElectricPower::fromKw(amount(i)));
}
QString FindingWords::gbps(std::size_t i) const
{
    return quantityText(DataRate::fromGbps(amount(i)));
}
QString FindingWords::usd(std::size_t i) const { return quantityText(Money::fromUsd(amount(i))); }
QString FindingWords::celsius(std::size_t i) const
{
    return quantityText(Temperature::fromCelsius(amount(i)));
}
QString FindingWords::floorLoad(std::size_t i) const
{
    return quantityText(FloorLoad::fromKgPerM2(amount(i)));
}
QString FindingWords::kg(std::size_t i) const { return quantityText(Mass::fromKg(amount(i))); }
QString FindingWords::mm(std::size_t i) const { return dimensionText(Length::fromMm(amount(i))); }
QString FindingWords::ghz(std::size_t i) const
{
    return quantityText(Frequency::fromGhz(amount(i)));
}
QString FindingWords::db(std::size_t i) const { return quantityText(Decibel::fromDb(amount(i))); }
QString FindingWords::price(std::size_t i) const
{
    return quantityText(EnergyPrice::fromUsdPerKwh(amount(i)));
}
QString FindingWords::carbon(std::size_t i) const
{
    return quantityText(CarbonIntensity::fromGPerKwh(amount(i)));
}
QString FindingWords::tonnes(std::size_t i) const { return quantityText(Mass::fromT(amount(i))); }
QString FindingWords::availability(std::size_t i) const { return availabilityText(amount(i)); }
QString FindingWords::count(std::size_t i) const
{
    return countText(static_cast<long long>(amount(i) + 0.5));
}
QString FindingWords::factor(std::size_t i) const { return numberText(amount(i)); }
QString FindingWords::percent(double share) const { return percentText(share); }

}  // namespace continua::ui
