// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/module_cover.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// Modules of supply `supply` that make up for `shortage`.
int timesFor(double shortage, double supply)
{
    return static_cast<int>(std::ceil(shortage / supply * (1.0 - kHair) - kHair));
}

}  // namespace

ModuleCover::ModuleCover(const FlatModel& model) : m_model(model), m_left(model.supplies, 0.0) {}

bool ModuleCover::find(int site, const double* shortage, const double* roomLeft)
{
    const int begin = m_model.offerBegin[site];
    const int offers = m_model.offerBegin[site + 1] - begin;
    if (!cover(site, shortage, &m_model.offerCost[begin]))
        return false;
    if (!fits(site, roomLeft)) {
        m_roomPrice.assign(offers, 0.0);
        for (int offer = 0; offer < offers; ++offer)
            for (int limit = 0; limit < m_model.limits; ++limit) {
                const double takes =
                    m_model.moduleRoom[m_model.offerModule[begin + offer] * m_model.limits + limit];
                if (takes > 0.0)
                    m_roomPrice[offer] += takes / std::max(roomLeft[limit], kHair);
            }
        if (!cover(site, shortage, m_roomPrice.data()) || !fits(site, roomLeft))
            return false;
    }
    m_cost = 0.0;
    for (int offer = 0; offer < offers; ++offer)
        m_cost += m_counts[offer] * m_model.offerCost[begin + offer];
    return true;
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
    m_counts.assign(m_model.offerBegin[site + 1] - m_model.offerBegin[site], 0);
    int kinds = 0;
    for (int kind = 0; kind < m_model.supplies; ++kind) {
        m_left[kind] = shortage[kind];
        kinds += shortage[kind] > kHair ? 1 : 0;
    }
    for (int kind = 0; kind < m_model.supplies; ++kind)
        if (m_left[kind] > kHair && !coverKind(site, kind, m_left[kind], price))
            return false;
    if (kinds > 1)
        dropSpare(site, shortage, price);
    return true;
}

/// A bulk of one kind of module and the rest from the one that is best for it.
bool ModuleCover::coverKind(int site, int kind, double shortage, const double* price)
{
    const int begin = m_model.offerBegin[site];
    const int offers = m_model.offerBegin[site + 1] - begin;
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
                if (b == a || supply(b) <= 0.0)
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
