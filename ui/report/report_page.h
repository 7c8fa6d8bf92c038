// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_limits.h"
#include "ui/document/plan_state.h"
#include "ui/document/selection.h"
#include "ui/report/report.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace continua::ui {

class ReportPreview;

/// The report workspace: chapters to choose at the left, the pages as they will be printed, and
/// the command that writes them.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    /// @param map   Null: maps without ground.
    /// @param hash  The hash of a design, for the footer; may be empty.
    ReportPage(const PlanState& plan, const basemap::Basemap* map,
               std::function<QString(const Design&)> hash = {}, QWidget* parent = nullptr);

    /// Takes what runs out first from there, where it is known already.
    void setLimits(const PlanLimits& limits) { m_limits = &limits; }

    /// The report that is shown; null before the first plan.
    const Report* report() const { return m_report.get(); }

    void setChapter(ReportChapter chapter, bool isWanted);
    void setZoom(double zoom);

    /// Writes what is shown. @pre report()
    Result<> exportTo(const QString& path);

signals:
    void exported(const QString& path);
    void exportFailed(const continua::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildSidebar();
    void chooseFileAndExport();
    void planChanged();
    void rebuild();
    void zoomChosen();
    ReportOptions options() const;

    const PlanState& m_plan;
    const PlanLimits* m_limits = nullptr;
    const basemap::Basemap* m_map;
    std::function<QString(const Design&)> m_hash;
    std::unique_ptr<Report> m_report;
    bool m_isOutdated = true;  ///< The plan has moved on since the report was made.

    QTimer m_settle;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    ReportPreview* m_preview = nullptr;
    QLabel* m_state = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_zoom = nullptr;
    QPushButton* m_export = nullptr;
    std::vector<std::pair<ReportChapter, QCheckBox*>> m_chapters;
};

}  // namespace continua::ui
