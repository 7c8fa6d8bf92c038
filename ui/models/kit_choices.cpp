// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/kit_choices.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <set>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::KitChoices)
};

/// The coldest supply any item asks for, where one asks.
std::optional<Temperature> warmestSupply(const Design& design, const Kit& kit)
{
    std::optional<Temperature> warmest;
    for (const RackItem& item : kit.items) {
        const Equipment* equipment = find(design.catalog().equipment, item.equipment);
        if (equipment && equipment->warmestSupply
            && (!warmest || *equipment->warmestSupply < *warmest))
            warmest = equipment->warmestSupply;
    }
    return warmest;
}

template <class Quantity>
void refuseAbove(QStringList& reasons, const QString& sentence, Quantity needed, Quantity available)
{
    if (needed > available)
        reasons += sentence.arg(quantityText(needed), quantityText(available));
}

QStringList reasonsAgainst(const Design& design, const Kit& kit, const RackLoad& load,
                           const SiteUse& use)
{
    const SiteLimits& limits = use.limits;
    QStringList reasons;
    refuseAbove(reasons, Words::tr("Draws %1; a rack may draw %2 here."), load.nameplate,
                limits.rackCeiling);
    refuseAbove(reasons, Words::tr("Draws %1; the site has %2 of power left."), load.nameplate,
                usablePower(limits) - use.nameplate);
    refuseAbove(reasons, Words::tr("Heats the air with %1; %2 of air cooling are left."),
                load.airHeat, limits.airCooling - use.airHeat);
    if (load.liquidHeat > ElectricPower() && !limits.liquidSupply)
        reasons += Words::tr("Needs liquid for %1; the site has no facility water.")
                       .arg(quantityText(load.liquidHeat));
    else
        refuseAbove(reasons, Words::tr("Needs liquid for %1; %2 of liquid cooling are left."),
                    load.liquidHeat, limits.liquidCooling - use.liquidHeat);
    const std::optional<Temperature> warmest = warmestSupply(design, kit);
    if (warmest && limits.liquidSupply && *limits.liquidSupply > *warmest)
        reasons += Words::tr("Takes liquid of up to %1; it comes with %2.")
                       .arg(quantityText(*warmest), quantityText(*limits.liquidSupply));
    refuseAbove(reasons, Words::tr("Loads the floor with %1; it bears %2."), load.floorLoad,
                limits.floorLoad);
    if (load.depth > limits.floorDepth)
        reasons += Words::tr("Is %1 deep; there is room for %2.")
                       .arg(dimensionText(load.depth), dimensionText(limits.floorDepth));
    if (use.racks >= limits.rackPositions)
        reasons += Words::tr("All %1 rack positions are taken.").arg(limits.rackPositions);
    return reasons;
}

}  // namespace

std::vector<KitChoice> kitChoices(const Design& design, const SiteUse& use)
{
    std::vector<KitChoice> choices;
    for (const auto& [key, kit] : design.catalog().kits) {
        KitChoice choice{.key = key,
                         .name = kitName(design.catalog(), key),
                         .load = rackLoad(design, kit),
                         .reasons = {}};
        choice.reasons = reasonsAgainst(design, kit, choice.load, use);
        choices.push_back(std::move(choice));
    }
    std::stable_sort(choices.begin(), choices.end(), [](const KitChoice& a, const KitChoice& b) {
        return a.reasons.size() < b.reasons.size();
    });
    return choices;
}

ChangeSet addRacks(const Design& design, SiteId site, const std::string& kitKey, int count,
                   IdSource& ids)
{
    std::set<std::string> taken;
    for (const auto& [id, rack] : design.all<Rack>())
        if (rack.site == site)
            taken.insert(rack.name);
    const Kit& kit = design.catalog().kits.at(kitKey);
    ChangeSet edit;
    int number = 1;
    for (int i = 0; i < count; ++i) {
        std::string name;
        do
            name = QStringLiteral("R%1").arg(number++, 2, 10, QLatin1Char('0')).toStdString();
        while (taken.contains(name));
        edit.insert(Rack{.id = ids.next<Rack>(),
                         .site = site,
                         .name = name,
                         .frame = kit.frame,
                         .kit = kitKey,
                         .items = kit.items});
    }
    return edit;
}

}  // namespace continua::ui
