// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/label_placer.h"

#include <algorithm>

namespace continua::ui {

bool LabelPlacer::isFree(const QRectF& rect) const
{
    return std::none_of(m_taken.begin(), m_taken.end(),
                        [&](const QRectF& taken) { return taken.intersects(rect); });
}

QRectF LabelPlacer::place(const std::vector<QRectF>& choices)
{
    const auto free = std::find_if(choices.begin(), choices.end(),
                                   [this](const QRectF& rect) { return isFree(rect); });
    if (free == choices.end())
        return {};
    m_taken.push_back(*free);
    return *free;
}

}  // namespace continua::ui
