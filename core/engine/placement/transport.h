// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/flat_model.h"

#include <vector>

namespace continua::engine::placement {

/// How items of a splittable model are shared out to a set of open sites at the least cost: the
/// transportation problem, solved by successive shortest paths over the open sites (Ahuja, Magnanti
/// and Orlin, Network Flows, 1993, 9.7). An arc from site to site is the item that moves along it
/// at the least cost. Opening and closing a site mends what is there.
class Transport {
public:
    /// Whether `model` is of the kind that this solves: one supply that stands at the sites, needs
    /// that are the same at each, and no modules, pools, room or groups.
    static bool suits(const FlatModel& model);

    /// @param model  Must outlive this, and suit.
    explicit Transport(const FlatModel& model);

    struct Part {
        int item = 0;
        double amount = 0.0;
    };

    /// The sites that are open and what each of them serves.
    struct Flow {
        std::vector<int> sites = {};  ///< The last one stands for nowhere.
        std::vector<std::vector<Part>> parts = {};
        std::vector<double> left = {};      ///< Capacity, by place in `sites`.
        std::vector<double> moveCost = {};  ///< Of a unit, from place to place; the least.
        std::vector<int> mover = {};        ///< The item that this is of.
        double cost = 0.0;                  ///< Of what is served, and the penalty of what is not.
    };

    /// Only nowhere is open, and all items are there.
    Flow nothingOpen() const;

    void open(Flow& flow, int site);
    void close(Flow& flow, int site);

    /// Opens `sites` and serves all items from them, from scratch.
    Flow serve(const std::vector<int>& sites);

    /// With the opening costs and what has no needs.
    double totalCost(const Flow& flow) const;

    /// What was done so far, about in nanoseconds; counted, not timed.
    double work() const { return m_work; }

    double demand(int item) const { return m_demand[item]; }
    double capacity(int site) const { return m_model.standing[site]; }

    /// How much of mandatory items is nowhere.
    double lacking(const Flow& flow) const;

    /// The place of `site` in `flow`; -1: it is closed.
    static int placeOf(const Flow& flow, int site);

    /// What serving an item without needs from the open sites costs, and from where; -1: nowhere.
    double freeCost(const Flow& flow, int item, int& site) const;

private:
    double unitCost(int item, int site) const
    {
        return m_unitCost[item * (m_model.sites + 1) + site];
    }
    void setRows(Flow& flow) const;
    void setRow(Flow& flow, int place) const;
    void put(Flow& flow, int item, double amount);
    void give(Flow& flow, int place, int item, double amount) const;
    void move(Flow& flow, const std::vector<int>& path, double amount) const;
    bool relax(const Flow& flow);
    bool pull(Flow& flow, int place);
    double mostAlong(const Flow& flow, const std::vector<int>& path) const;

    const FlatModel& m_model;
    std::vector<double> m_unitCost;  ///< By item and site, nowhere last; infinite: not allowed.
    std::vector<double> m_demand;
    mutable double m_work = 0.0;
    double m_dearest = 0.0;  ///< Unit of any option.
    std::vector<double> m_distance;
    std::vector<int> m_before;
    std::vector<int> m_path;
};

}  // namespace continua::engine::placement
