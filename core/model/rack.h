// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/catalog/equipment.h"
#include "core/model/site.h"

#include <string>
#include <vector>

namespace continua {

struct Rack;
using RackId = Id<Rack>;

/// A rack that stands at a site, drawn item by item or put up as a kit.
struct Rack {
    RackId id;
    SiteId site;
    std::string name;      ///< "R01"; unique at its site.
    std::string frame;     ///< Catalog key.
    std::string kit = {};  ///< Catalog key of the kit it came from; empty: built by hand.
    std::vector<RackItem> items = {};
    Lifetime life = {};

    friend bool operator==(const Rack&, const Rack&) = default;
};

}  // namespace continua
