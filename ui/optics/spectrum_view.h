// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/plan/plan.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace continua::ui {

/// Fibers from top to bottom, frequency from left to right, lightpaths as blocks.
///
/// Every lit fiber pair has a row. A lightpath stands in the row of each fiber it passes, always
/// at the same place: that is what continuity means. Click or arrow keys choose one.
class SpectrumView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SpectrumView(QWidget* parent = nullptr);

    /// Shows the lightpaths of a plan for `design`.
    void show(const Design& design, const std::vector<Lightpath>& lightpaths);

    /// The chosen lightpath, by index; -1: none.
    int current() const { return m_current; }
    /// Chooses without telling.
    void setCurrent(int lightpath);

    /// Over the whole band, or only as far as there is light.
    void setWholeBand(bool wholeBand);

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Where a lightpath stands in a row, in viewport coordinates; empty when it is not there.
    QRect blockRect(int row, int lightpath) const;

    QSize sizeHint() const override;

signals:
    void chosen(int lightpath);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Row {
        LinkId link;
        int pair = 0;
        QString name;
        std::vector<int> lightpaths = {};  ///< By rising frequency.
    };

    void choose(int lightpath);
    int lightpathAt(QPoint point) const;
    int rowTop(int row) const;
    double xOf(Frequency frequency) const;
    Frequency upperEdge() const;
    QString describe(int lightpath) const;
    void paintScale(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void updateScrollBar();

    std::optional<Design> m_design;
    std::vector<Lightpath> m_lightpaths;
    std::vector<Row> m_rows;
    int m_current = -1;
    bool m_isWholeBand = false;
};

}  // namespace continua::ui
