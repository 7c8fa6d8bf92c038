// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/arrange.h"

#include <algorithm>
#include <set>

namespace continua {
namespace {

/// "R##" with 7: "R07".
std::string numbered(const std::string& pattern, int number)
{
    const std::size_t from = pattern.find('#');
    std::string digits = std::to_string(number);
    if (from == std::string::npos)
        return pattern + digits;
    const std::size_t after = std::min(pattern.find_first_not_of('#', from), pattern.size());
    digits.insert(0, std::max(after - from, digits.size()) - digits.size(), '0');
    return pattern.substr(0, from) + digits + pattern.substr(after);
}

}  // namespace

Filling fillWith(const Design& design, const Rack& rack, const std::string& equipment,
                 RackItem::Face face)
{
    Filling filling;
    Rack filled = rack;
    std::optional<FitProblem> stop = whyNowhere(design, filled, equipment, face);
    while (!stop) {
        const RackItem item{equipment, lowestFreeSlot(design, filled, equipment, face), face};
        filled.items.push_back(item);
        filling.added.push_back(item);
        stop = whyNowhere(design, filled, equipment, face);
    }
    filling.stoppedBy = *stop;
    return filling;
}

int slotForDuplicate(const Design& design, const Rack& rack, int index)
{
    const RackItem& item = rack.items[static_cast<std::size_t>(index)];
    const std::vector<int> slots = freeSlots(design, rack, item.equipment, item.face);
    const auto above = std::upper_bound(slots.begin(), slots.end(), item.slot);
    if (above != slots.begin())
        return *std::prev(above);
    return above == slots.end() ? 0 : *above;
}

std::vector<std::string> freeRackNames(const Design& design, SiteId site,
                                       const std::string& pattern, int count)
{
    std::set<std::string> taken;
    for (const auto& [id, rack] : design.all<Rack>())
        if (rack.site == site)
            taken.insert(rack.name);
    std::vector<std::string> names;
    for (int number = 1; static_cast<int>(names.size()) < count; ++number)
        if (const std::string name = numbered(pattern, number); taken.insert(name).second)
            names.push_back(name);
    return names;
}

}  // namespace continua
