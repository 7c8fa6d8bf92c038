// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <optional>
#include <vector>

namespace continua::report {

/// One figure of one candidate beside the first candidate's.
struct ComparedFigure {
    Figure value;
    Figure difference = {};  ///< Value - baseline; unknown when either is.
    std::optional<double> percent =
        {};              ///< Difference over the baseline's size; none when that is zero.
    bool isNew = false;  ///< The baseline has none of it, or zero, and this one has some.

    bool differs() const;
};

/// One line of a comparison: a figure of every candidate, the baseline first.
template <class Key>
struct ComparedRow {
    Key key;
    std::vector<ComparedFigure> figures = {};

    bool differs() const
    {
        for (const ComparedFigure& figure : figures)
            if (figure.differs())
                return true;
        return false;
    }
};

/// Two or more plans side by side. The first is the baseline.
struct Comparison {
    std::vector<ComparedRow<Kpi>> kpis;
    std::vector<ComparedRow<CostKind>> costByKind;  ///< Present cost.
    std::vector<ComparedRow<std::string>> parts;    ///< Quantity of each part, by catalog key.
    std::vector<ComparedRow<std::string>> racks;    ///< Racks at each site, by site code.

    bool differs() const;
};

/// One figure against the baseline's.
ComparedFigure compareFigure(const Figure& baseline, const Figure& value);

/// A design and its facts, to be compared with others.
struct Candidate {
    const Design* design = nullptr;
    const Facts* facts = nullptr;
};

/// @pre At least one candidate, none null.
Comparison compare(const std::vector<Candidate>& candidates);

}  // namespace continua::report
