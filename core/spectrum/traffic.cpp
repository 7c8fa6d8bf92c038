// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/traffic.h"

#include "core/base/random.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <string>

namespace continua::spectrum {
namespace {

/// A lightpath that stands until `end`.
struct Held {
    double end = 0.0;
    const std::vector<int>* way = nullptr;
    SlotRange range;

    friend bool operator>(const Held& a, const Held& b) { return a.end > b.end; }
};

class Service {
public:
    Service(const TrafficNetwork& network, const Traffic& traffic)
        : m_network(network), m_traffic(traffic), m_random(traffic.seed),
          m_map(network.fiberCount, network.slotCount)
    {
    }

    TrafficOutcome run()
    {
        for (std::int64_t i = 0; i < m_traffic.warmUp; ++i)
            serveNext();
        m_outcome = {};
        for (std::int64_t i = 0; i < m_traffic.requests; ++i) {
            serveNext();
            m_outcome.meanHeld += static_cast<double>(m_held.size());
        }
        m_outcome.meanHeld /= static_cast<double>(m_traffic.requests);
        return m_outcome;
    }

private:
    double exponential() { return -std::log1p(-m_random.fraction()); }

    template <class T>
    const T& oneOf(const std::vector<T>& all)
    {
        return all[m_random.below(all.size())];
    }

    void serveNext()
    {
        m_now += exponential() / m_traffic.erlang;
        while (!m_held.empty() && m_held.top().end <= m_now) {
            (void)m_map.release(*m_held.top().way, m_held.top().range);
            m_held.pop();
        }
        const auto& ways = oneOf(m_network.ways);
        const int width = oneOf(m_traffic.widths);
        const double end = m_now + exponential();
        ++m_outcome.requests;
        m_outcome.slotsAsked += width;
        for (const std::vector<int>& way : ways)
            if (const auto range = m_map.find(way, width, m_traffic.policy)) {
                (void)m_map.take(way, *range);
                m_held.push({end, &way, *range});
                return;
            }
        ++m_outcome.blocked;
        m_outcome.slotsBlocked += width;
    }

    const TrafficNetwork& m_network;
    const Traffic& m_traffic;
    Random m_random;
    SpectrumMap m_map;
    std::priority_queue<Held, std::vector<Held>, std::greater<>> m_held;
    double m_now = 0.0;
    TrafficOutcome m_outcome;
};

Error refusal(const char* place, const std::string& value, const char* expected)
{
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .subject = "traffic",
                 .place = place,
                 .value = value,
                 .expected = expected};
}

bool isWay(std::vector<int> way, int fiberCount)
{
    std::sort(way.begin(), way.end());
    return !way.empty() && way.front() >= 0 && way.back() < fiberCount
        && std::adjacent_find(way.begin(), way.end()) == way.end();
}

Result<> check(const TrafficNetwork& network, const Traffic& traffic)
{
    if (network.slotCount < 1)
        return refusal("slots", std::to_string(network.slotCount), "at least 1");
    if (network.ways.empty())
        return refusal("pairs", "0", "at least 1");
    for (const auto& ways : network.ways)
        if (ways.empty() || !std::all_of(ways.begin(), ways.end(), [&](const auto& way) {
                return isWay(way, network.fiberCount);
            }))
            return refusal("ways", std::to_string(ways.size()) + " ways",
                           "ways of different fibers that are there");
    if (!(traffic.erlang > 0.0) || !std::isfinite(traffic.erlang))
        return refusal("erlang", std::to_string(traffic.erlang), "above 0");
    if (traffic.widths.empty()
        || *std::min_element(traffic.widths.begin(), traffic.widths.end()) < 1)
        return refusal("widths", std::to_string(traffic.widths.size()) + " widths", "at least 1");
    if (traffic.requests < 1 || traffic.warmUp < 0)
        return refusal("requests", std::to_string(traffic.requests), "at least 1");
    return Done{};
}

}  // namespace

Result<TrafficOutcome> serve(const TrafficNetwork& network, const Traffic& traffic)
{
    if (const Result<> checked = check(network, traffic); !checked)
        return checked.error();
    return Service(network, traffic).run();
}

}  // namespace continua::spectrum
