// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/planned_light.h"

#include "core/optics/catalog_line.h"

namespace continua::explain {
namespace {

Frequency centerOf(const Lightpath& path) { return (path.slotFrom + path.slotTo) / 2.0; }

}  // namespace

std::optional<PlannedLight>
plannedLight(const Design& design, const std::vector<Lightpath>& lightpaths, std::size_t index)
{
    if (!optics::judgesSpectrumAsPlanned(design))
        return {};
    const Lightpath& path = lightpaths[index];
    PlannedLight light{.center = centerOf(path), .others = {}};
    light.others.resize(path.links.size());
    for (std::size_t p = 0; p < lightpaths.size(); ++p) {
        const TransceiverMode* mode = findMode(design.catalog(), lightpaths[p].mode).mode;
        if (p == index || !mode)
            continue;
        const Lightpath& other = lightpaths[p];
        for (std::size_t i = 0; i < path.links.size(); ++i)
            for (std::size_t l = 0; l < other.links.size(); ++l)
                if (other.links[l] == path.links[i] && other.fiberPairs[l] == path.fiberPairs[i])
                    light.others[i].push_back(optics::channelOf(*mode, centerOf(other)));
    }
    return light;
}

}  // namespace continua::explain
