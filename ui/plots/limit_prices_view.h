// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/limit_prices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace continua::ui {

/// What one step more of each limit would save: a table of estimates, each of which can be worked
/// out exactly.
class LimitPricesView : public QWidget {
    Q_OBJECT

public:
    explicit LimitPricesView(const PlanState& plan, QWidget* parent = nullptr);

    const LimitPrices& prices() const { return m_prices; }

signals:
    /// The user follows a limit to its object.
    void objectWanted(const continua::rules::Subject& object);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void update();
    void updateButton();
    void fillRow(int row, const explain::ShadowPrice& price);

    const PlanState& m_plan;
    LimitPrices m_prices;
    QLabel* m_note = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_exact = nullptr;
};

}  // namespace continua::ui
