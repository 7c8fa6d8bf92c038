// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/site_use.h"
#include "ui/rack/rack_meters.h"

#include <QWidget>

namespace continua::ui {

/// Bars of a whole site: positions, power, air and liquid heat, heaviest rack on the floor.
class SiteMeters : public QWidget {
    Q_OBJECT

public:
    explicit SiteMeters(QWidget* parent = nullptr);

    void show(const SiteUse& use);
    const std::vector<RackMeter>& meters() const { return m_meters; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<RackMeter> m_meters;
};

/// The meters of a site with that use.
std::vector<RackMeter> siteMeters(const SiteUse& use);

}  // namespace continua::ui
