// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/built_in_assumptions.h"

#include "core/catalog/assumptions_text.h"
#include "core/catalog/catalog_json.h"

#include <cassert>

namespace continua {

const Entries<Assumption>& builtInAssumptions()
{
    static const Entries<Assumption> entries = [] {
        const Result<CatalogPart> part = readCatalogPart(kAssumptionsText, "assumptions.json");
        assert(part);  // A test reads the file as it is shipped.
        return part ? part->catalog.assumptions : Entries<Assumption>();
    }();
    return entries;
}

}  // namespace continua
