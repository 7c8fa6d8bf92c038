// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/site_use.h"
#include "ui/rack/rack_meters.h"

#include <QWidget>

namespace continua::ui {

/// Bars of the row of racks that stand, and of the whole site with what the plan orders: positions,
/// power, air and liquid heat, heaviest rack on the floor.
class SiteMeters : public QWidget {
    Q_OBJECT

public:
    explicit SiteMeters(QWidget* parent = nullptr);

    /// @param row  Of the racks that stand there; may be empty.
    void show(const SiteUse& use, std::vector<RackMeter> row = {});
    const std::vector<RackMeter>& meters() const { return m_meters; }
    const std::vector<RackMeter>& row() const { return m_row; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGroup(QPainter& painter, const QRectF& box, const QString& title,
                    const std::vector<RackMeter>& meters) const;

    std::vector<RackMeter> m_meters;
    std::vector<RackMeter> m_row;
};

/// The meters of a site with that use.
std::vector<RackMeter> siteMeters(const SiteUse& use);

}  // namespace continua::ui
