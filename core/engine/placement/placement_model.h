// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

namespace continua::engine {

/// What an item takes of the site it is at.
struct ItemNeed {
    std::vector<double> supply = {};  ///< By kind; of what stands there and of modules.
    std::vector<double> room = {};    ///< By limit; of the site itself.
};

/// A site that an item may be at.
struct PlacementOption {
    int site = 0;
    int need = 0;       ///< Into PlacementModel::needs: it may differ from site to site.
    double cost = 0.0;  ///< Of having all of the item there, beyond the site and its modules.
};

/// Something to be placed at one site, or nowhere at a price.
struct PlacementItem {
    std::vector<PlacementOption> options = {};  ///< By rising site.
    double penalty = 0.0;  ///< For having it nowhere; infinite: it has to be somewhere.
    int pool = 0;          ///< Modules at a site serve the items of one pool only.
    int group = -1;        ///< Into PlacementModel::groups; -1: on its own.
};

/// Something that a site can get any number of, within its room: a kit.
struct PlacementModule {
    std::vector<double> supply = {};
    std::vector<double> room = {};
};

/// A module that may be had at a site.
struct ModuleOffer {
    int module = 0;  ///< Into PlacementModel::modules.
    double cost = 0.0;
};

struct PlacementSite {
    double openCost = 0.0;                 ///< Once, as soon as anything is there.
    std::vector<double> standing = {};     ///< Supply that is there already, for any pool.
    std::vector<double> room = {};         ///< Limits on what modules and items take together.
    std::vector<ModuleOffer> offers = {};  ///< By rising module.
};

/// Items that may not all be together, such as the replicas of a workload.
struct PlacementGroup {
    std::vector<int> items = {};
    /// Whether one may be at site a and another at site b, at a x sites + b; symmetric.
    std::shared_ptr<const std::vector<bool>> mayPair = {};
};

/// Items to be given to sites: the part of planning that has this shape, and with it the classic
/// problems of capacitated location, with or without single sourcing, and generalized assignment.
///
/// Minimize the cost of options taken, of sites opened and of modules bought, and the penalties of
/// items that are nowhere; for every site, pool and kind of supply the needs are at most what
/// stands and the modules bought give, and for every site and limit what items and modules take is
/// at most the room.
struct PlacementModel {
    int supplies = 0;  ///< Kinds of supply.
    int limits = 0;    ///< Kinds of room.
    std::vector<ItemNeed> needs = {};
    std::vector<PlacementItem> items = {};
    std::vector<PlacementModule> modules = {};
    std::vector<PlacementSite> sites = {};
    std::vector<PlacementGroup> groups = {};
    bool isSplittable = false;  ///< Items may be shared out to several sites, in parts.
};

}  // namespace continua::engine
