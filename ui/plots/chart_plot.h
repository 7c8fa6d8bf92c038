// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/chart.h"

#include <QWidget>

class QCustomPlot;
class QLabel;

namespace continua::ui {

/// A chart on screen: title, bars with their figures, value on hover, click goes to the object,
/// copy as image or CSV from the context menu.
class ChartPlot : public QWidget {
    Q_OBJECT

public:
    explicit ChartPlot(QWidget* parent = nullptr);

    void show(const Chart& chart);
    const Chart& chart() const { return m_chart; }

    QPixmap image() const;

signals:
    void clicked(const continua::rules::Subject& object);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    QString hoverText(QPointF position) const;
    void openMenu(QPoint at);

    Chart m_chart;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QCustomPlot* m_plot = nullptr;
};

}  // namespace continua::ui
