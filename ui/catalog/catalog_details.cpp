// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalog_details.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::CatalogDetails)
};

/// Collects figures, each with the confidence that the provenance gives its field.
class Figures {
public:
    explicit Figures(const Provenance& provenance) : m_provenance(provenance) {}

    void add(const QString& name, const QString& text, const char* field)
    {
        const auto& estimated = m_provenance.estimatedFields;
        const bool isEstimate =
            m_provenance.confidence == Confidence::Estimate
            || std::find(estimated.begin(), estimated.end(), field) != estimated.end();
        m_list.push_back({name, text, isEstimate ? Confidence::Estimate : Confidence::Published});
    }
    template <class Quantity>
    void addKnown(const QString& name, Quantity value, const char* field)
    {
        if (value > Quantity{})
            add(name, quantityText(value), field);
    }
    std::vector<CatalogFigure> take() { return std::move(m_list); }

private:
    const Provenance& m_provenance;
    std::vector<CatalogFigure> m_list;
};

QString heightText(int units, HeightUnit unit)
{
    const Length height = (unit == HeightUnit::OpenUnit ? kOpenUnit : kRackUnit) * units;
    return Words::tr("%1 %2, %3").arg(units).arg(nameOf(unit), dimensionText(height));
}

std::vector<CatalogFigure> figuresOf(const Equipment& item)
{
    Figures figures(item.provenance);
    figures.add(Words::tr("Height"), heightText(item.height, item.heightUnit), "height_units");
    figures.add(Words::tr("Width"), dimensionText(item.width), "width_mm");
    if (item.depth > Length{})
        figures.add(Words::tr("Depth"), dimensionText(item.depth), "depth_mm");
    figures.addKnown(Words::tr("Mass"), item.mass, "mass_kg");
    figures.addKnown(Words::tr("Nameplate power"), item.nameplate, "nameplate_kw");
    if (item.typical)
        figures.add(Words::tr("Typical power"), quantityText(item.typical), "typical_kw");
    if (item.liquidHeatShare > 0.0)
        figures.add(Words::tr("Heat to liquid"), percentText(item.liquidHeatShare),
                    "liquid_heat_share");
    if (item.warmestSupply)
        figures.add(Words::tr("Warmest supply"), quantityText(item.warmestSupply),
                    "warmest_supply_c");
    if (item.accelerators > 0)
        figures.add(Words::tr("Accelerators"), countText(item.accelerators), "accelerators");
    if (item.cpuSleds > 0)
        figures.add(Words::tr("CPU sleds"), countText(item.cpuSleds), "cpu_sleds");
    if (item.storageTb > 0.0)
        figures.add(Words::tr("Storage"), storageText(item.storageTb), "storage_tb");
    figures.addKnown(Words::tr("Supplies"), item.supplies, "supplies_kw");
    figures.addKnown(Words::tr("Supplies at N+1"), item.suppliesNPlus1, "supplies_n_plus_1_kw");
    figures.addKnown(Words::tr("Hold-up"), item.holdUp, "hold_up_s");
    figures.addKnown(Words::tr("Cools"), item.cools, "cools_kw");
    figures.addKnown(Words::tr("Network"), item.network, "network_gbps");
    figures.addKnown(Words::tr("Latency"), item.latency, "latency_us");
    figures.addKnown(Words::tr("Price"), item.price, "price_usd");
    return figures.take();
}

std::vector<CatalogFigure> figuresOf(const RackFrame& frame)
{
    Figures figures(frame.provenance);
    figures.add(Words::tr("Height"), heightText(frame.height, frame.heightUnit), "height_units");
    figures.add(Words::tr("Bay width"), dimensionText(frame.bayWidth), "bay_width_mm");
    figures.add(Words::tr("Outer width"), dimensionText(frame.outerWidth), "outer_width_mm");
    figures.add(Words::tr("Outer depth"), dimensionText(frame.outerDepth), "outer_depth_mm");
    figures.addKnown(Words::tr("Empty mass"), frame.emptyMass, "empty_mass_kg");
    figures.addKnown(Words::tr("Payload"), frame.payload, "payload_kg");
    figures.add(frame.hasBusbar ? Words::tr("Busbar") : Words::tr("PDUs"),
                quantityText(frame.powerLimit), "power_limit_kw");
    figures.addKnown(Words::tr("Air heat limit"), frame.airLimit, "air_limit_kw");
    figures.add(Words::tr("Liquid manifold"),
                frame.hasLiquidManifold ? Words::tr("Yes") : Words::tr("No"),
                "has_liquid_manifold");
    figures.addKnown(Words::tr("Price"), frame.price, "price_usd");
    return figures.take();
}

std::vector<CatalogFigure> figuresOf(const Catalog& catalog, const Kit& kit)
{
    Figures figures(kit.provenance);
    std::map<std::string, int> counts;
    for (const RackItem& item : kit.items)
        ++counts[item.equipment];
    for (const auto& [key, count] : counts)
        figures.add(equipmentName(catalog, key), QStringLiteral("%1 ×").arg(count), "items");
    return figures.take();
}

/// The provenance of the entry, or null when there is no such entry.
const Provenance* provenanceOf(const Catalog& catalog, const CatalogPick& pick)
{
    const auto of = [&](const auto& entries) -> const Provenance* {
        const auto* entry = find(entries, pick.key);
        return entry ? &entry->provenance : nullptr;
    };
    switch (pick.kind) {
    case CatalogPick::Kind::Item: return of(catalog.equipment);
    case CatalogPick::Kind::Frame: return of(catalog.frames);
    case CatalogPick::Kind::Kit: return of(catalog.kits);
    }
    return nullptr;
}

QString nameOfPick(const Catalog& catalog, const CatalogPick& pick)
{
    if (pick.kind == CatalogPick::Kind::Kit)
        return kitName(catalog, pick.key);
    if (pick.kind == CatalogPick::Kind::Item)
        return equipmentName(catalog, pick.key);
    const RackFrame* frame = find(catalog.frames, pick.key);
    return QString::fromStdString(frame ? frame->name : pick.key);
}

}  // namespace

std::vector<CatalogFigure> catalogFigures(const Catalog& catalog, const CatalogPick& pick)
{
    if (!provenanceOf(catalog, pick))
        return {};
    switch (pick.kind) {
    case CatalogPick::Kind::Item: return figuresOf(*find(catalog.equipment, pick.key));
    case CatalogPick::Kind::Frame: return figuresOf(*find(catalog.frames, pick.key));
    case CatalogPick::Kind::Kit: return figuresOf(catalog, *find(catalog.kits, pick.key));
    }
    return {};
}

QString catalogSource(const Catalog& catalog, const CatalogPick& pick)
{
    const Provenance* provenance = provenanceOf(catalog, pick);
    if (!provenance)
        return {};
    const QString source = QString::fromStdString(provenance->source);
    return provenance->date.empty()
             ? Words::tr("Source: %1").arg(source)
             : Words::tr("Source: %1 (%2)").arg(source, QString::fromStdString(provenance->date));
}

QString catalogDetails(const Catalog& catalog, const CatalogPick& pick, const QString& refusal)
{
    const Tokens& t = tokens();
    QString html = QStringLiteral("<b>%1</b>").arg(nameOfPick(catalog, pick).toHtmlEscaped());
    if (!refusal.isEmpty())
        html += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                    .arg(t.bad.name(), refusal.toHtmlEscaped());
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\" width=\"100%\">");
    for (const CatalogFigure& figure : catalogFigures(catalog, pick))
        html += QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\">%3</td>"
                               "<td align=\"right\" style=\"color:%4\">%5</td></tr>")
                    .arg(t.muted.name(), figure.name.toHtmlEscaped(), figure.text.toHtmlEscaped(),
                         (figure.confidence == Confidence::Estimate ? t.warn : t.muted).name(),
                         (figure.confidence == Confidence::Estimate ? Words::tr("estimate")
                                                                    : Words::tr("published"))
                             .toHtmlEscaped());
    return html
         + QStringLiteral("</table><span style=\"color:%1\">%2</span>")
               .arg(t.muted.name(), catalogSource(catalog, pick).toHtmlEscaped());
}

}  // namespace continua::ui
