// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <QFrame>

class QLabel;

namespace continua::ui {

/// One figure with its name: the head of the results and of a comparison.
class KpiTile : public QFrame {
    Q_OBJECT

public:
    explicit KpiTile(report::Kpi kpi, QWidget* parent = nullptr);

    report::Kpi kpi() const { return m_kpi; }
    void show(const report::Facts& facts);
    QString text() const;

private:
    report::Kpi m_kpi;
    QLabel* m_name;
    QLabel* m_value;
};

}  // namespace continua::ui
