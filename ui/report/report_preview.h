// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

#include <QCache>
#include <QPixmap>
#include <QWidget>

namespace continua::ui {

/// The pages of a report one under the other, as paper. Paints only what is in sight.
class ReportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// @param report  Null: nothing; must outlive the next call.
    void show(const Report* report);

    /// Pixels per point of paper: 1.0 is 100 % at 72 dpi.
    void setScale(double scale);
    double scale() const { return m_scale; }

    /// Where a page begins, from the top.
    int pageTop(int page) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF paperSize() const;
    const QPixmap& paper(int page);

    const Report* m_report = nullptr;
    double m_scale = 1.2;
    QCache<int, QPixmap> m_cache{6};  ///< Pages as last painted.
};

}  // namespace continua::ui
