// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/optical_fields.h"

namespace continua::json {

const Choice<Confidence>& confidenceNames()
{
    static const Choice<Confidence> names{
        {{"published", Confidence::Published}, {"estimate", Confidence::Estimate}}};
    return names;
}

const Choice<HeightUnit>& heightUnitNames()
{
    static const Choice<HeightUnit> names{
        {{"OU", HeightUnit::OpenUnit}, {"RU", HeightUnit::RackUnit}}};
    return names;
}

const Choice<EquipmentCategory>& categoryNames()
{
    static const Choice<EquipmentCategory> names{
        {{"compute_node", EquipmentCategory::ComputeNode},
         {"storage_node", EquipmentCategory::StorageNode},
         {"switch", EquipmentCategory::Switch},
         {"power_shelf", EquipmentCategory::PowerShelf},
         {"battery_shelf", EquipmentCategory::BatteryShelf},
         {"coolant_unit", EquipmentCategory::CoolantUnit},
         {"rack_system", EquipmentCategory::RackSystem}}};
    return names;
}

const Choice<SiteKind>& siteKindNames()
{
    static const Choice<SiteKind> names{{{"core_dc", SiteKind::CoreDc},
                                         {"regional_dc", SiteKind::RegionalDc},
                                         {"colocation", SiteKind::Colocation},
                                         {"telecom_dc", SiteKind::TelecomDc},
                                         {"telecom_co", SiteKind::TelecomCo},
                                         {"enterprise_it", SiteKind::EnterpriseIt},
                                         {"industrial", SiteKind::Industrial},
                                         {"edge", SiteKind::Edge},
                                         {"amplifier_hut", SiteKind::AmplifierHut}}};
    return names;
}

const Choice<Redundancy>& redundancyNames()
{
    static const Choice<Redundancy> names{
        {{"N", Redundancy::N}, {"N+1", Redundancy::NPlus1}, {"2N", Redundancy::TwoN}}};
    return names;
}

const Choice<AmplifierModel>& amplifierModelNames()
{
    static const Choice<AmplifierModel> names{
        {{"osnr_polynomial", AmplifierModel::OsnrPolynomial},
         {"variable_gain", AmplifierModel::VariableGain},
         {"fixed_noise_figure", AmplifierModel::FixedNoiseFigure}}};
    return names;
}

const Choice<RackItem::Face>& faceNames()
{
    static const Choice<RackItem::Face> names{
        {{"front", RackItem::Face::Front}, {"rear", RackItem::Face::Rear}}};
    return names;
}

void Points::read(const Json& json, PenaltyTable& table, const Cursor& at) const
{
    std::vector<std::vector<double>> rows;
    ListOf<ListOf<Number>>{}.read(json, rows, at);
    table.points.clear();
    for (std::size_t i = 0; i < rows.size() && !at.failed(); ++i) {
        const bool rises = i == 0 || (rows[i].size() == 2 && rows[i][0] > rows[i - 1][0]);
        if (rows[i].size() != 2 || !rises) {
            const Cursor row = at.element(static_cast<int>(i));
            return row.failAt(json[i], ErrorCode::ValueOutOfRange,
                              "a pair of a number above the one before and a penalty in dB");
        }
        table.points.emplace_back(rows[i][0], rows[i][1]);
    }
}

Json Points::write(const PenaltyTable& table) const
{
    Json json = Json::array();
    for (const auto& [impairment, penalty] : table.points)
        json.push_back({Number{}.write(impairment), Number{}.write(penalty)});
    return json;
}

}  // namespace continua::json
