// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

namespace continua::test {

/// Makes whole continuum designs of any size for measuring: a country of sites of all kinds, fiber
/// between neighbors, and workloads with users at some site, compute to be placed, and latency
/// budgets that a good part of the country meets. The same one for the same seed.
///
/// The density of sites is that of 50 in 700 x 700 km, whatever their number.
class ContinuumDesign {
public:
    ContinuumDesign(int sites, int workloads, std::uint64_t seed,
                    std::shared_ptr<const Catalog> catalog)
        : m_random(seed), m_count(sites), m_workloadCount(workloads),
          m_design({.title = "Continuum"}, std::move(catalog))
    {
    }

    Design make()
    {
        addSites();
        addLinks();
        for (int w = 0; w < m_workloadCount; ++w)
            addWorkload(w);
        if (const Result<> done = m_edit.applyTo(m_design); !done)
            throw std::logic_error("the generator made a broken design: " + done.error().place);
        return m_design;
    }

private:
    struct Spot {
        double x = 0.0;  ///< km.
        double y = 0.0;
    };

    double between(double least, double most)
    {
        return least + m_random.fraction() * (most - least);
    }
    int whole(int least, int most)
    {
        return least
             + static_cast<int>(m_random.below(static_cast<std::uint64_t>(most - least) + 1));
    }
    double distance(std::size_t a, std::size_t b) const
    {
        return std::hypot(m_spots[a].x - m_spots[b].x, m_spots[a].y - m_spots[b].y);
    }

    /// Kinds in the shares of a hundred sites; the first ones are always there.
    static SiteKind kindOf(int index)
    {
        static constexpr SiteKind kKinds[] = {
            SiteKind::CoreDc,     SiteKind::RegionalDc, SiteKind::Colocation,
            SiteKind::TelecomDc,  SiteKind::Edge,       SiteKind::Industrial,
            SiteKind::RegionalDc, SiteKind::Colocation, SiteKind::TelecomCo,
            SiteKind::TelecomDc,  SiteKind::Edge,       SiteKind::EnterpriseIt,
            SiteKind::Colocation, SiteKind::TelecomDc,  SiteKind::TelecomCo,
            SiteKind::Industrial};
        return kKinds[static_cast<std::size_t>(index) % std::size(kKinds)];
    }

    void addSites()
    {
        const double side = 700.0 * std::sqrt(m_count / 50.0);
        for (int s = 0; s < m_count; ++s) {
            m_spots.push_back({between(0.0, side), between(0.0, side)});
            const std::string code = "S" + std::to_string(s + 1);
            Site site{.id = idFromText<Site>(code), .code = code, .name = code, .kind = kindOf(s)};
            site.position = {.latitudeDeg = 36.0 + m_spots.back().y / 111.0,
                             .longitudeDeg = -5.0 + m_spots.back().x / 78.0};
            site.country = "DEU";
            m_edit.insert(site);
            m_sites.push_back(site.id);
        }
    }

    void addLink(std::size_t a, std::size_t b)
    {
        const std::string code = "L" + std::to_string(++m_links);
        Link link{.id = idFromText<Link>(code), .code = code, .from = m_sites[a], .to = m_sites[b]};
        link.length = Length::fromKm(std::max(1.0, 1.3 * distance(a, b)));
        link.fiberPairs = 4;
        m_edit.insert(link);
    }

    /// Each to its two nearest of those before it, so that no single cut parts any of them, and to
    /// its three nearest.
    void addLinks()
    {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        const auto join = [&](std::size_t a, std::size_t b) {
            const auto pair = std::minmax(a, b);
            if (std::find(pairs.begin(), pairs.end(), std::pair(pair.first, pair.second))
                == pairs.end())
                pairs.emplace_back(pair.first, pair.second);
        };
        for (std::size_t s = 1; s < m_sites.size(); ++s) {
            std::size_t nearest = 0;
            for (std::size_t other = 1; other < s; ++other)
                if (distance(s, other) < distance(s, nearest))
                    nearest = other;
            std::size_t second = nearest == 0 && s > 1 ? 1 : 0;
            for (std::size_t other = 0; other < s; ++other)
                if (other != nearest && distance(s, other) < distance(s, second))
                    second = other;
            join(s, nearest);
            join(s, second);
        }
        for (std::size_t s = 0; s < m_sites.size(); ++s) {
            std::vector<std::size_t> others;
            for (std::size_t other = 0; other < m_sites.size(); ++other)
                if (other != s)
                    others.push_back(other);
            const std::size_t count = std::min<std::size_t>(3, others.size());
            std::partial_sort(
                others.begin(), others.begin() + static_cast<std::ptrdiff_t>(count), others.end(),
                [&](std::size_t a, std::size_t b) { return distance(s, a) < distance(s, b); });
            for (std::size_t i = 0; i < count; ++i)
                join(s, others[i]);
        }
        for (const auto& [a, b] : pairs)
            addLink(a, b);
    }

    struct Type {
        WorkloadKind kind;
        const char* accelerator;
        int least;
        int most;
        double gbps;
        double rttMs;  ///< At its tightest.
        int percent;
    };

    void addWorkload(int index)
    {
        static constexpr Type kTypes[] = {
            {WorkloadKind::Inference, "nv-l40s", 4, 32, 4.0, 8.0, 40},
            {WorkloadKind::VideoAnalytics, "nv-l40s", 2, 16, 10.0, 6.0, 20},
            {WorkloadKind::Inference, "nv-h200", 8, 32, 10.0, 15.0, 20},
            {WorkloadKind::Retrieval, "", 2, 10, 5.0, 12.0, 15},
            {WorkloadKind::Training, "nv-h200", 64, 128, 40.0, 40.0, 5},
        };
        int drawn = whole(0, 99);
        std::size_t t = 0;
        while (drawn >= kTypes[t].percent)
            drawn -= kTypes[t++].percent;
        const Type& type = kTypes[t];
        const std::string code = "W" + std::to_string(index + 1);
        Workload workload{.id = idFromText<Workload>(code), .code = code, .name = code};
        workload.kind = type.kind;
        const int replicas = type.kind != WorkloadKind::Training && whole(0, 9) == 0 ? 2 : 1;
        const SiteId users = m_sites[m_random.below(m_sites.size())];
        for (int r = 0; r < replicas; ++r) {
            Replica replica{.name = std::to_string(r + 1)};
            replica.compute.accelerator = type.accelerator;
            (*type.accelerator ? replica.compute.accelerators : replica.compute.cpuSleds) =
                whole(type.least, type.most);
            workload.replicas.push_back(replica);
            Flow flow{.name = "to " + replica.name, .at = users, .toReplica = r};
            const double gbps = type.gbps * between(0.5, 2.0);
            flow.encodings.push_back({.name = "plain",
                                      .up = DataRate::fromGbps(gbps),
                                      .down = DataRate::fromGbps(gbps / 4.0)});
            flow.budget = LatencyBudget{.limit = Duration::fromMs(type.rttMs * between(1.0, 4.0))};
            if (whole(0, 9) == 0)
                flow.protection = Protection::OnePlusOne;
            workload.flows.push_back(flow);
        }
        m_edit.insert(workload);
    }

    Random m_random;
    int m_count;
    int m_workloadCount;
    Design m_design;
    ChangeSet m_edit;
    std::vector<Spot> m_spots;
    std::vector<SiteId> m_sites;
    int m_links = 0;
};

}  // namespace continua::test
