// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/flow_ends.h"

namespace continua::rules {

std::vector<FlowEnds> flowsBetweenSites(const explain::Survey& survey)
{
    std::vector<FlowEnds> flows;
    for (const auto& [id, workload] : survey.design().all<Workload>())
        for (int number = 0; number < static_cast<int>(workload.flows.size()); ++number) {
            const auto ends = survey.ends(workload, number);
            if (ends && ends->first != ends->second)
                flows.push_back({&workload, &workload.flows[static_cast<std::size_t>(number)],
                                 number, ends->first, ends->second});
        }
    return flows;
}

}  // namespace continua::rules
