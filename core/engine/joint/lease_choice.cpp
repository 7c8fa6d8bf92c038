// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/lease_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;
constexpr int kMostUnits = 4096;

}  // namespace

LeaseChoice::LeaseChoice(const LinkEntry& link, std::vector<LeaseUser> users)
    : m_users(std::move(users))
{
    std::int64_t unit = 0;
    bool isWhole = true;
    for (const LeaseUser& user : m_users) {
        m_total += user.gbps;
        unit = std::gcd(unit, std::int64_t(std::llround(user.gbps * 1e6)));
        isWhole = isWhole && user.isWhole;
    }
    m_steps = leaseSteps(link, m_total);
    m_unitGbps = static_cast<double>(unit) / 1e6;
    if (!isWhole || unit == 0 || m_total / m_unitGbps > kMostUnits)
        return;
    for (const LeaseUser& user : m_users)
        m_units.push_back(static_cast<int>(std::llround(user.gbps / m_unitGbps)));
    m_most = std::accumulate(m_units.begin(), m_units.end(), 0);
}

double LeaseChoice::leastPerGbps() const
{
    double least = std::numeric_limits<double>::infinity();
    for (const LeaseStep& step : m_steps)
        if (step.gbps > 0.0)
            least = std::min(least, step.cost / std::min(step.gbps, m_total));
    return std::isinf(least) ? 0.0 : least;
}

LeaseAnswer LeaseChoice::best(const std::vector<double>& payments)
{
    return m_units.empty() ? inParts(payments) : inWhole(payments);
}

LeaseAnswer LeaseChoice::inParts(const std::vector<double>& payments)
{
    m_order.resize(m_users.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::erase_if(m_order, [&](std::size_t user) { return payments[user] <= 0.0; });
    std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const double left = payments[a] * m_users[b].gbps;
        const double right = payments[b] * m_users[a].gbps;
        return left != right ? left > right : a < b;
    });
    LeaseAnswer answer;
    double bestCapacity = 0.0;
    double carried = 0.0;
    double paid = 0.0;
    std::size_t next = 0;
    for (const LeaseStep& step : m_steps) {
        while (next < m_order.size()
               && carried + m_users[m_order[next]].gbps <= step.gbps + kHair) {
            carried += m_users[m_order[next]].gbps;
            paid += payments[m_order[next]];
            ++next;
        }
        double last = 0.0;
        if (next < m_order.size())
            last = payments[m_order[next]] * (step.gbps - carried) / m_users[m_order[next]].gbps;
        if (const double value = step.cost - paid - last; value < answer.value) {
            answer.value = value;
            bestCapacity = step.gbps;
        }
    }
    answer.parts.assign(m_users.size(), 0.0);
    for (const std::size_t user : m_order) {
        if (bestCapacity <= kHair)
            break;
        const double part = std::min(1.0, bestCapacity / std::max(m_users[user].gbps, kHair));
        answer.parts[user] = part;
        bestCapacity -= part * m_users[user].gbps;
    }
    return answer;
}

/// A table over users and units: the most that users up to it pay within so much capacity.
LeaseAnswer LeaseChoice::inWhole(const std::vector<double>& payments)
{
    const auto width = static_cast<std::size_t>(m_most) + 1;
    m_gain.assign(width, 0.0);
    m_took.assign(width * m_users.size(), 0);
    for (std::size_t user = 0; user < m_users.size(); ++user) {
        if (payments[user] <= 0.0)
            continue;
        const auto units = static_cast<std::size_t>(m_units[user]);
        for (std::size_t room = width; room-- > units;)
            if (const double with = m_gain[room - units] + payments[user]; with > m_gain[room]) {
                m_gain[room] = with;
                m_took[user * width + room] = 1;
            }
    }
    const auto roomOf = [&](const LeaseStep& step) {
        return std::min(static_cast<std::size_t>(step.gbps / m_unitGbps + kHair), width - 1);
    };
    LeaseAnswer answer;
    std::size_t room = 0;
    for (const LeaseStep& step : m_steps)
        if (const double value = step.cost - m_gain[roomOf(step)]; value < answer.value) {
            answer.value = value;
            room = roomOf(step);
        }
    answer.parts.assign(m_users.size(), 0.0);
    if (answer.value >= 0.0)
        return answer;
    for (std::size_t user = m_users.size(); user-- > 0;)
        if (m_took[user * width + room] != 0) {
            answer.parts[user] = 1.0;
            room -= static_cast<std::size_t>(m_units[user]);
        }
    return answer;
}

}  // namespace continua::engine
