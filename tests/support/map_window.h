// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/sample_plan.h"
#include "ui/map/map_view.h"

#include <QTest>

namespace continua::tests {

/// A map on the screen, 1000 x 700, with the sample plan for whatever design it is given.
struct MapWindow {
    ui::ProjectDocument document;
    ui::Selection selection;
    ui::PlanState plan{document,
                       [](const Design&, const ui::PlanState::Aim&, JobControl&,
                          const ui::PlanState::Draft&) -> Result<ui::PlanOutcome> {
                           return ui::PlanOutcome{samplePlan(), {}};
                       }};
    ui::MapView view{document, selection, plan};

    explicit MapWindow(Design shown = sampleDesign()) : document(std::move(shown))
    {
        view.resize(1000, 700);
        view.show();
    }

    const Design& design() const { return document.design(); }
    /// Where a site stands, on the ground or in the diagram.
    QPoint pixels(SiteId id) const { return view.pixelsOf(id).toPoint(); }

    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&view, button, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(&view, from + (to - from) * i / 4);
        QTest::mouseRelease(&view, button, {}, to);
    }
};

}  // namespace continua::tests
