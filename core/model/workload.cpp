// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workload.h"

#include <cmath>

namespace continua {

int acceleratorCount(const ComputeNeed& need)
{
    if (!need.rate)
        return need.accelerators;
    // A hair below whole numbers, so that 600 streams at 60 each are 10 and not 11.
    const double count = need.rate->amount / need.rate->perAccelerator;
    return std::max(need.accelerators, static_cast<int>(std::ceil(count - 1e-9)));
}

}  // namespace continua
