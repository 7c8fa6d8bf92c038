// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/relaxation.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// Steps of a block that are written down; beyond, modules are charged by the unit.
constexpr int kMostSteps = 64;

}  // namespace

Relaxation::Relaxation(const FlatModel& model, bool isSplittable)
    : m_model(model), m_isSplittable(isSplittable), m_held(model.sites, -1),
      m_violation(model.items, 1.0), m_openShare(model.sites, 0.0), m_edgePrice(model.slots, 0.0),
      m_siteValue(model.sites, 0.0), m_siteTakenBegin(model.sites + 1, 0)
{
    for (int item = 0; item < model.items; ++item) {
        const double penalty = model.isMandatory[item] != 0 ? kInfinite : model.penalty[item];
        const bool hasOptions = model.optionBegin[item] < model.optionBegin[item + 1];
        const double ceiling = std::min(penalty, model.omittedCost[item]);
        // Of an item that can be nowhere any price would do: the search tells of it.
        m_ceiling.push_back(hasOptions || std::isfinite(ceiling) ? ceiling : 0.0);
    }
    addBlocks();
    setCover();
}

/// Chooses which kinds of supply the items of `slot` are counted by: of each item the one that is
/// worth most, but no kind that is asked for more beside others than for itself.
void Relaxation::choosePrimaries(int slot, const std::vector<int>& options,
                                 std::vector<int>& primary, std::vector<char>& isPrimary)
{
    const int kinds = m_model.supplies;
    const int site = m_model.slotSite[slot];
    std::vector<char> isBarred(kinds, 0);
    for (int tries = 0; tries <= kinds; ++tries) {
        std::vector<double> own(kinds, 0.0);
        std::vector<double> beside(kinds, 0.0);
        for (std::size_t n = 0; n < options.size(); ++n) {
            const double* need = m_model.supplyOf(options[n]);
            double most = -1.0;
            primary[n] = -1;
            for (int kind = 0; kind < kinds; ++kind) {
                if (need[kind] <= 0.0 || isBarred[kind] != 0)
                    continue;
                const double worth =
                    m_model.unitPrice[slot * kinds + kind] * need[kind]
                    + 1e-6 * need[kind] / std::max(m_model.most[site * kinds + kind], 1e-9);
                if (worth > most) {
                    most = worth;
                    primary[n] = kind;
                }
            }
            for (int kind = 0; kind < kinds; ++kind)
                (kind == primary[n] ? own : beside)[kind] += need[kind];
        }
        int worst = -1;
        for (int kind = 0; kind < kinds; ++kind) {
            isPrimary[kind] = own[kind] > 0.0 ? 1 : 0;
            const bool canBeBarred = m_model.standing[site * kinds + kind] <= 0.0
                                  && m_model.unitPrice[slot * kinds + kind] > 0.0;
            if (own[kind] > 0.0 && own[kind] < beside[kind] && canBeBarred)
                worst = kind;
        }
        if (worst < 0)
            return;
        isBarred[worst] = 1;
    }
}

/// Splits the price of each module at `slot`: every kind by which items are not counted takes what
/// its units are worth, of which nothing may stand; the others share the rest.
void Relaxation::chargeModules(int slot, const std::vector<char>& isPrimary)
{
    const int kinds = m_model.supplies;
    const int site = m_model.slotSite[slot];
    m_unitCharge.assign(kinds, 0.0);
    for (int kind = 0; kind < kinds; ++kind)
        if (isPrimary[kind] == 0 && m_model.standing[site * kinds + kind] <= 0.0)
            m_unitCharge[kind] = m_model.unitPrice[slot * kinds + kind];
    const int begin = m_model.offerBegin[site];
    const int end = m_model.offerBegin[site + 1];
    m_charge.assign((end - begin) * kinds, 0.0);
    for (int offer = begin; offer < end; ++offer) {
        const double* supply = m_model.moduleSupply.data() + m_model.offerModule[offer] * kinds;
        double rest = m_model.offerCost[offer];
        int dearest = -1;
        for (int kind = 0; kind < kinds; ++kind) {
            if (isPrimary[kind] == 0) {
                rest -= m_unitCharge[kind] * supply[kind];
                continue;
            }
            const double worth = m_model.unitPrice[slot * kinds + kind] * supply[kind];
            m_charge[(offer - begin) * kinds + kind] = worth;
            rest -= worth;
            if (supply[kind] > 0.0
                && (dearest < 0 || worth > m_charge[(offer - begin) * kinds + dearest]))
                dearest = kind;
        }
        if (dearest >= 0)
            m_charge[(offer - begin) * kinds + dearest] += std::max(rest, 0.0);
    }
}

void Relaxation::addBlocks()
{
    const int kinds = m_model.supplies;
    std::vector<std::vector<int>> optionsOf;
    std::vector<int> primary;
    std::vector<char> isPrimary(kinds, 0);
    m_blockBegin.push_back(0);
    for (int site = 0; site < m_model.sites; ++site) {
        const int slotBegin = m_model.slotBegin[site];
        const int slotEnd = m_model.slotBegin[site + 1];
        optionsOf.assign(slotEnd - slotBegin, {});
        for (int k = m_model.siteOptionBegin[site]; k < m_model.siteOptionBegin[site + 1]; ++k) {
            const int option = m_model.siteOption[k];
            optionsOf[m_model.optionSlot[option] - slotBegin].push_back(option);
        }
        for (int slot = slotBegin; slot < slotEnd; ++slot) {
            const std::vector<int>& options = optionsOf[slot - slotBegin];
            primary.assign(options.size(), -1);
            choosePrimaries(slot, options, primary, isPrimary);
            chargeModules(slot, isPrimary);
            for (int kind = -1; kind < kinds; ++kind) {
                if (kind >= 0 && isPrimary[kind] == 0)
                    continue;
                const int entryBegin = static_cast<int>(m_entryItem.size());
                for (std::size_t n = 0; n < options.size(); ++n)
                    if (primary[n] == kind)
                        addEntry(options[n], kind);
                if (static_cast<int>(m_entryItem.size()) > entryBegin)
                    addBlock(slot, kind, entryBegin);
            }
        }
        m_blockBegin.push_back(static_cast<int>(m_blocks.size()));
    }
}

void Relaxation::addEntry(int option, int kind)
{
    const double* need = m_model.supplyOf(option);
    double cost = m_model.optionCost[option];
    for (int other = 0; other < m_model.supplies; ++other)
        cost += m_unitCharge[other] * need[other];
    m_entryItem.push_back(m_model.optionItem[option]);
    m_entryOption.push_back(option);
    m_entryCost.push_back(cost);
    m_entryNeed.push_back(kind < 0 ? 0.0 : need[kind]);
}

void Relaxation::addBlock(int slot, int kind, int entryBegin)
{
    Block block;
    block.site = m_model.slotSite[slot];
    block.slot = slot;
    block.kind = kind;
    block.entryBegin = entryBegin;
    block.entryEnd = static_cast<int>(m_entryItem.size());
    block.stepBegin = static_cast<int>(m_stepCapacity.size());
    block.stepEnd = block.stepBegin;
    if (kind >= 0) {
        block.standing = m_model.standing[block.site * m_model.supplies + kind];
        addSteps(block, std::accumulate(m_entryNeed.begin() + block.entryBegin,
                                        m_entryNeed.begin() + block.entryEnd, 0.0));
        setUnit(block);
        m_hasWholeItems = m_hasWholeItems || block.unit > 0.0;
    }
    m_blocks.push_back(block);
}

/// What standing supply and ever dearer choices of modules give, up to `mostNeeded`.
void Relaxation::addSteps(Block& block, double mostNeeded)
{
    const double most = m_model.most[block.site * m_model.supplies + block.kind];
    std::vector<std::pair<double, double>> modules;  // Supply, charge.
    bool isFree = false;
    block.unitPrice = kInfinite;
    for (int offer = m_model.offerBegin[block.site]; offer < m_model.offerBegin[block.site + 1];
         ++offer) {
        const double supply =
            m_model.moduleSupply[m_model.offerModule[offer] * m_model.supplies + block.kind];
        if (supply <= 0.0)
            continue;
        const double charge =
            m_charge[(offer - m_model.offerBegin[block.site]) * m_model.supplies + block.kind];
        isFree = isFree || charge <= 0.0;
        modules.emplace_back(supply, charge);
        block.unitPrice = std::min(block.unitPrice, charge / supply);
    }
    const auto addStep = [&](double capacity, double cost) {
        m_stepCapacity.push_back(std::min(capacity, most));
        m_stepCost.push_back(cost);
        ++block.stepEnd;
    };
    if (isFree) {
        addStep(most, 0.0);
        return;
    }
    addStep(block.standing, 0.0);
    using Choice = std::pair<double, double>;  // Cost, supply.
    std::priority_queue<Choice, std::vector<Choice>, std::greater<>> choices;
    choices.emplace(0.0, 0.0);
    double reached = -1.0;
    while (!choices.empty() && block.standing + reached < std::min(most, mostNeeded)) {
        if (block.stepEnd - block.stepBegin >= kMostSteps && modules.size() > 1) {
            block.hasTail = true;
            return;
        }
        const auto [cost, supply] = choices.top();
        choices.pop();
        if (supply <= reached)
            continue;
        // Of choices that cost the same the one that gives the most comes last.
        if (!choices.empty() && choices.top().first == cost && choices.top().second > supply)
            continue;
        reached = supply;
        if (supply > 0.0)
            addStep(block.standing + supply, cost);
        for (const auto& [more, charge] : modules)
            choices.emplace(cost + charge, supply + more);
    }
}

/// The largest part that all needs of a block are whole multiples of, if knapsacks by such parts
/// are small.
void Relaxation::setUnit(Block& block) const
{
    constexpr double kMostUnits = 6000.0;
    if (m_isSplittable || block.hasTail)
        return;
    std::int64_t divisor = 0;
    for (int entry = block.entryBegin; entry < block.entryEnd; ++entry) {
        const double parts = m_entryNeed[entry] * 1e3;
        if (parts > 1e12 || std::abs(parts - std::round(parts)) > 1e-6)
            return;
        divisor = std::gcd(divisor, std::llround(parts));
    }
    if (divisor > 0
        && m_stepCapacity[block.stepEnd - 1] * 1e3 / static_cast<double>(divisor) <= kMostUnits)
        block.unit = static_cast<double>(divisor) / 1e3;
}

/// Chooses the kind of supply that mandatory items take the largest part of.
void Relaxation::setCover()
{
    const int kinds = m_model.supplies;
    std::vector<double> demand(kinds, 0.0);
    std::vector<double> supply(kinds, 0.0);
    for (int item = 0; item < m_model.items; ++item) {
        if (m_model.isMandatory[item] == 0 || std::isfinite(m_model.omittedCost[item]))
            continue;
        for (int kind = 0; kind < kinds; ++kind) {
            double least = kInfinite;
            for (int option = m_model.optionBegin[item]; option < m_model.optionBegin[item + 1];
                 ++option)
                least = std::min(least, m_model.supplyOf(option)[kind]);
            demand[kind] += std::isfinite(least) ? least : 0.0;
        }
    }
    int chosen = -1;
    double scarcest = 0.0;
    for (int kind = 0; kind < kinds; ++kind) {
        for (int site = 0; site < m_model.sites; ++site)
            supply[kind] += m_model.most[site * kinds + kind];
        if (demand[kind] > 0.0 && demand[kind] / supply[kind] > scarcest) {
            scarcest = demand[kind] / supply[kind];
            chosen = kind;
        }
    }
    if (chosen < 0)
        return;
    m_demand = demand[chosen];
    for (int site = 0; site < m_model.sites; ++site)
        m_coverCapacity.push_back(m_model.most[site * kinds + chosen]);
}

}  // namespace continua::engine::placement
