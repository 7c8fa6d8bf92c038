// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QCustomPlot;

namespace continua::ui {

/// Lines over the length of a route, with the sites it passes.
struct Strip {
    struct Line {
        QString name;
        int color = 0;         ///< Index into Tokens::series.
        bool isRight = false;  ///< On the right axis.
        std::vector<std::pair<double, double>> points;
    };

    QString along;  ///< "km of fiber"
    QString left;   ///< "Power, dBm"
    QString right;  ///< "Ratio, dB"
    std::vector<Line> lines;
    std::vector<std::pair<double, QString>> marks = {};
};

/// Draws a strip: lines, legend, sites as dashed lines with their names above.
class StripPlot : public QWidget {
    Q_OBJECT

public:
    explicit StripPlot(QWidget* parent = nullptr);

    void show(const Strip& strip);
    const Strip& strip() const { return m_strip; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redraw();
    void addMarks();

    Strip m_strip;
    QCustomPlot* m_plot = nullptr;
};

}  // namespace continua::ui
