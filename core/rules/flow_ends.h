// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/survey.h"

#include <vector>

namespace continua::rules {

/// A flow whose ends are known and differ.
struct FlowEnds {
    const Workload* workload = nullptr;
    const Flow* flow = nullptr;
    int number = 0;
    SiteId source;
    SiteId host;
};

/// All flows between two different known sites, by workload and number.
std::vector<FlowEnds> flowsBetweenSites(const explain::Survey& survey);

}  // namespace continua::rules
