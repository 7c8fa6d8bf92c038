// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/site_use.h"
#include "core/racks/rack_load.h"

#include <QStringList>

#include <vector>

namespace continua::ui {

/// A kit as it would stand at a site.
struct KitChoice {
    std::string key;
    QString name;
    RackLoad load;
    QStringList reasons;  ///< Why it does not fit, with numbers; empty: it fits.
};

/// Every kit of the catalog against what is left at a site; those that fit first.
///
/// @param use  What the site carries already, drawn racks and the plan's.
std::vector<KitChoice> kitChoices(const Design& design, const SiteUse& use);

/// The edit that puts up `count` racks of a kit, named R01 and on. @pre the kit is in the catalog
ChangeSet addRacks(const Design& design, SiteId site, const std::string& kit, int count,
                   IdSource& ids);

}  // namespace continua::ui
