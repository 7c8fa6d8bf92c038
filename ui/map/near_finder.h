// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace continua::ui {

/// Finds, of points that come one by one, the first that is near another one.
class NearFinder {
public:
    explicit NearFinder(double reach) : m_reach(reach) {}

    void add(QPointF at)
    {
        const auto [head, isFirst] = m_heads.try_emplace(cell(at.x(), at.y()), -1);
        m_points.push_back({at, head->second});
        head->second = static_cast<int>(m_points.size()) - 1;
    }

    /// The index of the earliest added point nearer than the reach, or -1.
    int earliestNear(QPointF at) const
    {
        int earliest = -1;
        for (const double dy : {-m_reach, 0.0, m_reach})
            for (const double dx : {-m_reach, 0.0, m_reach}) {
                const auto head = m_heads.find(cell(at.x() + dx, at.y() + dy));
                for (int i = head == m_heads.end() ? -1 : head->second; i >= 0;
                     i = m_points[static_cast<std::size_t>(i)].next) {
                    const QPointF off = m_points[static_cast<std::size_t>(i)].at - at;
                    if (std::hypot(off.x(), off.y()) < m_reach && (earliest < 0 || i < earliest))
                        earliest = i;
                }
            }
        return earliest;
    }

private:
    struct Point {
        QPointF at;
        int next;  ///< In its cell; -1: none.
    };

    std::int64_t cell(double x, double y) const
    {
        const auto index = [&](double v) {
            return static_cast<std::int64_t>(std::floor(v / m_reach));
        };
        return index(y) * (std::int64_t{1} << 32) + index(x);
    }

    double m_reach;
    std::vector<Point> m_points;
    std::unordered_map<std::int64_t, int> m_heads;  ///< Of each cell the point added last.
};

}  // namespace continua::ui
