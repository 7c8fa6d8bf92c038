// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/arrangement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace continua {
namespace {

constexpr std::size_t kWidestRow = 9;      ///< Longer rows are parted into several.
constexpr int kSweeps = 8;                 ///< Up and down again, for the order.
constexpr int kPulls = 12;                 ///< Of sites towards their neighbors, along the rows.
constexpr double kPassage = 40.0;          ///< What a link that passes a row takes of it.
constexpr double kGrid = 20.0;             ///< What places are multiples of.
constexpr std::size_t kMostCounted = 400;  ///< With more links crossings are not counted.

/// From what the whole network leans on to what leans on it.
int rankOf(SiteKind kind)
{
    switch (kind) {
    case SiteKind::CoreDc: return 0;
    case SiteKind::RegionalDc: return 1;
    case SiteKind::Colocation:
    case SiteKind::TelecomDc: return 2;
    case SiteKind::TelecomCo:
    case SiteKind::AmplifierHut: return 3;
    case SiteKind::EnterpriseIt:
    case SiteKind::Industrial: return 4;
    case SiteKind::Edge: break;
    }
    return 5;
}

/// Sites by number, so that all else is indices; after them come the passages, one for each row
/// that a link passes.
class Arranger {
public:
    explicit Arranger(const Design& design)
    {
        std::map<SiteId, std::size_t> numbers;
        std::map<int, std::vector<std::size_t>> tiers;
        std::vector<GeoPoint> positions;
        for (const auto& [id, site] : design.all<Site>()) {
            numbers[id] = m_ids.size();
            tiers[rankOf(site.kind)].push_back(m_ids.size());
            m_ids.push_back(id);
            positions.push_back(site.position);
        }
        for (auto& [rank, tier] : tiers) {
            std::stable_sort(tier.begin(), tier.end(), [&](std::size_t a, std::size_t b) {
                return positions[a].longitudeDeg < positions[b].longitudeDeg;
            });
            part(tier);
        }
        m_row.resize(m_ids.size());
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            for (const std::size_t site : m_rows[row])
                m_row[site] = row;
        m_neighbors.resize(m_ids.size());
        for (const auto& [id, link] : design.all<Link>())
            join(numbers.at(link.from), numbers.at(link.to));
        m_x.resize(m_row.size());
    }

    DiagramPlaces run()
    {
        spread();
        order();
        for (int pull = 0; pull < kPulls; ++pull)
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                pullTogether(m_rows[row]);
        DiagramPlaces places;
        for (std::size_t site = 0; site < m_ids.size(); ++site)
            places[m_ids[site]] = {std::round(m_x[site] / kGrid) * kGrid,
                                   static_cast<double>(m_row[site]) * kDiagramRow};
        return places;
    }

private:
    /// A tier as rows of about the same length: its sites by turns, so that each row spans it.
    void part(const std::vector<std::size_t>& tier)
    {
        const std::size_t count = (tier.size() + kWidestRow - 1) / kWidestRow;
        const std::size_t first = m_rows.size();
        m_rows.resize(first + count);
        for (std::size_t i = 0; i < tier.size(); ++i)
            m_rows[first + i % count].push_back(tier[i]);
    }

    /// A link from row to row, with a passage through each between.
    void join(std::size_t a, std::size_t b)
    {
        if (m_row[a] > m_row[b])
            std::swap(a, b);
        while (m_row[a] + 1 < m_row[b]) {
            const std::size_t passage = m_row.size();
            m_row.push_back(m_row[a] + 1);
            m_rows[m_row[a] + 1].push_back(passage);
            m_neighbors.emplace_back();
            tie(a, passage);
            a = passage;
        }
        tie(a, b);
    }

    void tie(std::size_t a, std::size_t b)
    {
        m_neighbors[a].push_back(b);
        m_neighbors[b].push_back(a);
        m_links.emplace_back(a, b);
    }

    double widthOf(std::size_t number) const
    {
        return number < m_ids.size() ? kDiagramColumn : kPassage;
    }

    /// How far apart two neighbors in a row stand at least.
    double apart(std::size_t a, std::size_t b) const { return (widthOf(a) + widthOf(b)) / 2.0; }

    /// Every row, close together, round the middle.
    void spread()
    {
        for (const std::vector<std::size_t>& row : m_rows) {
            double x = 0.0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                x += i == 0 ? 0.0 : apart(row[i - 1], row[i]);
                m_x[row[i]] = x;
            }
            for (const std::size_t number : row)
                m_x[number] -= x / 2.0;
        }
    }

    /// Where a site is pulled to: the middle of its neighbors, or where it is.
    double wanted(std::size_t site) const
    {
        const std::vector<std::size_t>& neighbors = m_neighbors[site];
        if (neighbors.empty())
            return m_x[site];
        double sum = 0.0;
        for (const std::size_t other : neighbors)
            sum += m_x[other];
        return sum / static_cast<double>(neighbors.size());
    }

    /// Sweeps until nothing gets better, and keeps the best order met.
    void order()
    {
        auto best = m_rows;
        std::int64_t fewest = crossings();
        for (int sweep = 0; sweep < kSweeps && fewest > 0; ++sweep) {
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                std::vector<std::size_t>& row = m_rows[sweep % 2 == 0 ? i : m_rows.size() - 1 - i];
                std::map<std::size_t, double> at;
                for (const std::size_t site : row)
                    at[site] = wanted(site);
                std::stable_sort(row.begin(), row.end(),
                                 [&](std::size_t a, std::size_t b) { return at.at(a) < at.at(b); });
                spread();
            }
            if (const std::int64_t now = crossings(); now < fewest) {
                fewest = now;
                best = m_rows;
            }
        }
        m_rows = std::move(best);
        spread();
    }

    /// Pairs of links that would cross if they were drawn straight; 1 where they are too many to be
    /// counted.
    std::int64_t crossings() const
    {
        if (m_links.size() > kMostCounted)
            return 1;
        const auto side = [this](std::size_t a, std::size_t b, std::size_t c) {
            const double ax = m_x[a], ay = static_cast<double>(m_row[a]);
            const double turn = (m_x[b] - ax) * (static_cast<double>(m_row[c]) - ay)
                              - (static_cast<double>(m_row[b]) - ay) * (m_x[c] - ax);
            return turn > 0.0 ? 1 : turn < 0.0 ? -1 : 0;
        };
        std::int64_t count = 0;
        for (std::size_t i = 0; i < m_links.size(); ++i)
            for (std::size_t k = i + 1; k < m_links.size(); ++k) {
                const auto [a, b] = m_links[i];
                const auto [c, d] = m_links[k];
                count += side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
            }
        return count;
    }

    /// Moves what stands in a row to where it is wanted, in its order and not too near: the mean of
    /// the leftmost and the rightmost way to keep apart keeps apart too.
    void pullTogether(const std::vector<std::size_t>& row)
    {
        std::vector<double> left;
        for (const std::size_t site : row)
            left.push_back(wanted(site));
        std::vector<double> right = left;
        for (std::size_t i = 1; i < row.size(); ++i)
            left[i] = std::max(left[i], left[i - 1] + apart(row[i - 1], row[i]));
        for (std::size_t i = row.size() - 1; i > 0; --i)
            right[i - 1] = std::min(right[i - 1], right[i] - apart(row[i - 1], row[i]));
        for (std::size_t i = 0; i < row.size(); ++i)
            m_x[row[i]] = (left[i] + right[i]) / 2.0;
    }

    std::vector<SiteId> m_ids;
    std::vector<std::vector<std::size_t>> m_neighbors;
    std::vector<std::pair<std::size_t, std::size_t>> m_links;
    std::vector<std::vector<std::size_t>> m_rows;
    std::vector<std::size_t> m_row;  ///< Of each site and passage.
    std::vector<double> m_x;
};

}  // namespace

DiagramPlaces arranged(const Design& design) { return Arranger(design).run(); }

}  // namespace continua
