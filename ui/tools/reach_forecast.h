// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/optics/route_quality.h"

#include <map>
#include <string>

namespace continua::ui {

/// The fastest way to light a fiber of some length.
struct Reach {
    std::string mode;  ///< "transceiver/mode", as plans name it; empty: none closes.
    DataRate rate;
    Decibel margin;  ///< What is left above the required margins.
};

/// Tells, fast enough for every move of the pointer, what would light a straight link of the
/// design's standard fiber: amplifiers as the catalog spaces them, the spectrum fully loaded.
class ReachForecast {
public:
    /// @param fiber  Length of the glass; rounded up to whole kilometers, and remembered.
    /// @return A reach with an empty mode where nothing closes or the catalog holds no line for it.
    const Reach& of(const Design& design, Length fiber);

private:
    Reach reckon(const Design& design, Length fiber);

    optics::RouteEvaluator m_evaluator;
    std::shared_ptr<const Catalog> m_catalog;  ///< That m_known holds for.
    std::map<int, Reach> m_known;              ///< By km.
};

}  // namespace continua::ui
