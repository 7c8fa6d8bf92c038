// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/module_cover.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kMostSteps = 20'000.0;

/// Modules of supply `supply` that make up for `shortage`.
int timesFor(double shortage, double supply)
{
    // By hand: std::ceil is a call where the processor is not known to round.
    const double times = shortage / supply * (1.0 - kHair) - kHair;
    const int whole = static_cast<int>(times);
    return whole + (times > whole ? 1 : 0);
}

}  // namespace

ModuleCover::ModuleCover(const FlatModel& model) : m_model(model), m_left(model.supplies, 0.0)
{
    setUnits();
    m_tables.resize(static_cast<std::size_t>(model.sites * model.supplies));
    for (int site = 0; site < model.sites; ++site) {
        bool isSeparable = true;
        for (int o = model.offerBegin[site]; o < model.offerBegin[site + 1]; ++o) {
            int kinds = 0;
            for (int kind = 0; kind < model.supplies; ++kind) {
                const double supply =
                    model.moduleSupply[model.offerModule[o] * model.supplies + kind];
                if (supply <= 0.0)
                    continue;
                ++kinds;
                tableOf(site, kind)
                    .offers.emplace_back(static_cast<int>(std::lround(supply / m_units[kind])),
                                         o - model.offerBegin[site]);
            }
            isSeparable = isSeparable && kinds <= 1;
        }
        for (int kind = 0; kind < model.supplies; ++kind) {
            Table& table = tableOf(site, kind);
            if (isSeparable)
                table.steps.push_back({});
            else
                table.offers.clear();
        }
    }
}

void ModuleCover::setUnits()
{
    for (int kind = 0; kind < m_model.supplies; ++kind) {
        long long divisor = 0;
        const auto take = [&](const std::vector<double>& amounts) {
            for (std::size_t i = static_cast<std::size_t>(kind); i < amounts.size();
                 i += static_cast<std::size_t>(m_model.supplies))
                divisor = std::gcd(divisor, std::llround(amounts[i] * 1e3));
        };
        take(m_model.needSupply);
        take(m_model.moduleSupply);
        m_units.push_back(static_cast<double>(std::max(divisor, 1LL)) / 1e3);
    }
}

/// Looks the least cost up, where the table tells; it ignores the room.
bool ModuleCover::coverByTable(int site, int kind, double shortage)
{
    Table& table = tableOf(site, kind);
    const auto units =
        static_cast<std::size_t>(std::ceil(shortage / m_units[kind] * (1.0 - kHair) - kHair));
    for (std::size_t n = table.steps.size(); n <= units; ++n) {
        Step best{.cost = kInfinite};
        for (const auto& [by, offer] : table.offers) {
            const std::size_t rest = n - std::min(n, static_cast<std::size_t>(by));
            const double cost =
                m_model.offerCost[m_model.offerBegin[site] + offer] + table.steps[rest].cost;
            if (cost < best.cost)
                best = {cost, offer};
        }
        table.steps.push_back(best);
    }
    for (std::size_t n = units; n > 0;) {
        const int offer = table.steps[n].offer;
        ++m_counts[offer];
        const auto by =
            std::find_if(table.offers.begin(), table.offers.end(), [&](const auto& known) {
                return known.second == offer;
            })->first;
        n -= std::min(n, static_cast<std::size_t>(by));
    }
    return true;
}

bool ModuleCover::find(int site, const double* shortage, const double* roomLeft)
{
    const int begin = m_model.offerBegin[site];
    const int offers = m_model.offerBegin[site + 1] - begin;
    if (!cover(site, shortage, m_model.offerCost.data() + begin))
        return false;
    if (!fits(site, roomLeft) && !coverWithin(site, shortage, roomLeft))
        return false;
    m_cost = 0.0;
    for (int offer = 0; offer < offers; ++offer)
        m_cost += m_counts[offer] * m_model.offerCost[begin + offer];
    return true;
}

/// Charges for room more and more, up to nothing but room, until the modules fit.
bool ModuleCover::coverWithin(int site, const double* shortage, const double* roomLeft)
{
    const int begin = m_model.offerBegin[site];
    const int offers = m_model.offerBegin[site + 1] - begin;
    m_roomTaken.assign(offers, 0.0);
    double costs = 0.0;
    double rooms = 0.0;
    for (int offer = 0; offer < offers; ++offer) {
        for (int limit = 0; limit < m_model.limits; ++limit) {
            const double takes =
                m_model.moduleRoom[m_model.offerModule[begin + offer] * m_model.limits + limit];
            if (takes > 0.0)
                m_roomTaken[offer] += takes / std::max(roomLeft[limit], kHair);
        }
        costs += m_model.offerCost[begin + offer];
        rooms += m_roomTaken[offer];
    }
    for (const double weight : {1.0, 3.0, kInfinite}) {
        m_price.assign(m_roomTaken.begin(), m_roomTaken.end());
        if (weight < kInfinite && rooms > 0.0)
            for (int offer = 0; offer < offers; ++offer)
                m_price[offer] =
                    m_model.offerCost[begin + offer] + weight * costs / rooms * m_roomTaken[offer];
        if (cover(site, shortage, m_price.data()) && fits(site, roomLeft))
            return true;
    }
    return false;
}

bool ModuleCover::fits(int site, const double* roomLeft) const
{
    const int begin = m_model.offerBegin[site];
    for (int limit = 0; limit < m_model.limits; ++limit) {
        double used = 0.0;
        for (std::size_t offer = 0; offer < m_counts.size(); ++offer)
            used += m_counts[offer]
                  * m_model.moduleRoom[m_model.offerModule[begin + static_cast<int>(offer)]
                                           * m_model.limits
                                       + limit];
        if (used > 0.0 && !isWithin(used, roomLeft[limit]))
            return false;
    }
    return true;
}

bool ModuleCover::cover(int site, const double* shortage, const double* price)
{
    int first = -1;
    int last = -1;
    for (int kind = 0; kind < m_model.supplies; ++kind)
        if (shortage[kind] > kHair) {
            first = first < 0 ? kind : first;
            last = kind;
        }
    if (!coverInOrder(site, shortage, price, 1))
        return false;
    if (first == last)
        return true;
    // With several kinds it matters whose modules are chosen first.
    m_other = m_counts;
    const double cost = priceOf(price);
    if (!coverInOrder(site, shortage, price, -1) || priceOf(price) > cost)
        m_counts.swap(m_other);
    return true;
}

double ModuleCover::priceOf(const double* price) const
{
    double sum = 0.0;
    for (std::size_t offer = 0; offer < m_counts.size(); ++offer)
        sum += m_counts[offer] * price[offer];
    return sum;
}

bool ModuleCover::coverInOrder(int site, const double* shortage, const double* price, int step)
{
    m_counts.assign(m_model.offerBegin[site + 1] - m_model.offerBegin[site], 0);
    int kinds = 0;
    for (int kind = 0; kind < m_model.supplies; ++kind) {
        m_left[kind] = shortage[kind];
        kinds += shortage[kind] > kHair ? 1 : 0;
    }
    const int end = step > 0 ? m_model.supplies : -1;
    for (int kind = step > 0 ? 0 : m_model.supplies - 1; kind != end; kind += step)
        if (m_left[kind] > kHair && !coverKind(site, kind, m_left[kind], price))
            return false;
    if (kinds > 1 && tableOf(site, 0).steps.empty())
        dropSpare(site, shortage, price);
    return true;
}

/// A bulk of one kind of module and the rest from the one that is best for it.
bool ModuleCover::coverKind(int site, int kind, double shortage, const double* price)
{
    const int begin = m_model.offerBegin[site];
    const int offers = m_model.offerBegin[site + 1] - begin;
    const Table& table = tableOf(site, kind);
    if (!table.steps.empty() && !table.offers.empty() && price == &m_model.offerCost[begin]
        && shortage / m_units[kind] < kMostSteps)
        return coverByTable(site, kind, shortage);
    const auto supply = [&](int offer) {
        return m_model.moduleSupply[m_model.offerModule[begin + offer] * m_model.supplies + kind];
    };
    double best = kInfinite;
    int bulk = -1;
    int bulkTimes = 0;
    int rest = -1;
    int restTimes = 0;
    for (int a = 0; a < offers; ++a) {
        if (supply(a) <= 0.0)
            continue;
        const int most = timesFor(shortage, supply(a));
        if (most * price[a] < best) {
            best = most * price[a];
            bulk = a;
            bulkTimes = most;
            rest = -1;
        }
        for (int times = most - 1; times >= 0 && times >= most - 2; --times)
            for (int b = 0; b < offers; ++b) {
                if (b == a || supply(b) <= 0.0 || times * price[a] + price[b] >= best)
                    continue;
                const int more = timesFor(shortage - times * supply(a), supply(b));
                const double sum = times * price[a] + more * price[b];
                if (sum < best) {
                    best = sum;
                    bulk = a;
                    bulkTimes = times;
                    rest = b;
                    restTimes = more;
                }
            }
    }
    if (bulk < 0)
        return false;
    const auto take = [&](int offer, int times) {
        m_counts[offer] += times;
        for (int other = 0; other < m_model.supplies; ++other)
            m_left[other] -=
                times
                * m_model
                      .moduleSupply[m_model.offerModule[begin + offer] * m_model.supplies + other];
    };
    take(bulk, bulkTimes);
    if (rest >= 0)
        take(rest, restTimes);
    return true;
}

/// Modules bought for one supply may make some bought for another needless.
void ModuleCover::dropSpare(int site, const double* shortage, const double* price)
{
    const int begin = m_model.offerBegin[site];
    const int offers = static_cast<int>(m_counts.size());
    const auto surplus = [&](int kind) {
        double sum = -std::max(shortage[kind], 0.0);
        for (int offer = 0; offer < offers; ++offer)
            sum += m_counts[offer]
                 * m_model
                       .moduleSupply[m_model.offerModule[begin + offer] * m_model.supplies + kind];
        return sum;
    };
    for (;;) {
        int dearest = -1;
        for (int offer = 0; offer < offers; ++offer) {
            if (m_counts[offer] == 0 || (dearest >= 0 && price[offer] <= price[dearest]))
                continue;
            bool isSpare = true;
            for (int kind = 0; kind < m_model.supplies && isSpare; ++kind) {
                const double gives =
                    m_model
                        .moduleSupply[m_model.offerModule[begin + offer] * m_model.supplies + kind];
                isSpare = gives <= 0.0 || shortage[kind] <= 0.0 || surplus(kind) >= gives - kHair;
            }
            if (isSpare)
                dearest = offer;
        }
        if (dearest < 0)
            return;
        --m_counts[dearest];
    }
}

}  // namespace continua::engine::placement
