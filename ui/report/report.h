// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "core/report/facts.h"
#include "ui/document/plan_state.h"
#include "ui/plots/chart.h"
#include "ui/report/report_layout.h"

#include <QDate>

#include <optional>
#include <set>

namespace continua::ui {

/// The chapters of a report after its first page, in order.
enum class ReportChapter {
    Map,
    Sites,
    Links,
    Racks,
    Workloads,
    Latency,
    Cost,
    Energy,
    Materials,
    Issues,
    Assumptions,
    Method,
};

/// All of them.
const std::vector<ReportChapter>& allReportChapters();
QString nameOf(ReportChapter chapter);

struct ReportOptions {
    std::set<ReportChapter> chapters =
        std::set<ReportChapter>(allReportChapters().begin(), allReportChapters().end());
    const basemap::Basemap* map = nullptr;  ///< Null: maps without ground.
    QString inputHash = {};                 ///< Of the design; the footer shows its beginning.
    QDate date = QDate::currentDate();
    bool isLetter = false;  ///< Else A4.
    /// What runs out first at each site; the report is silent on it where that is not given.
    std::optional<std::vector<explain::Headroom>> headrooms = {};
};

/// The report of a design and its plan, cut into pages; painted on paper, on screen and in tests
/// by the same code. Holds values only: the design may change meanwhile.
class Report {
public:
    /// @param outcome  Its plan, and what the rules say.
    Report(const Design& design, const PlanOutcome& outcome, const ReportOptions& options);
    Report(const Report&) = delete;  // What paints a page refers to it.
    Report& operator=(const Report&) = delete;

    int pageCount() const { return m_layout.pageCount(); }
    QSizeF pageSize() const { return m_layout.pageSize(); }  ///< In tenths of a point.
    const std::vector<ReportHeading>& headings() const { return m_layout.headings(); }
    const report::Facts& facts() const { return m_facts; }
    QString title() const;

    /// Paints a whole page, 0 first, in page units at the painter's origin.
    void paintPage(QPainter& painter, int page) const;

private:
    void addCover();
    void addMap();
    void addSites();
    void addLinks();
    void addRacks();
    void addWorkloads();
    void addLatency();
    void addCost();
    void addEnergy();
    void addMaterials();
    void addIssues();
    void addIgnoredRules();
    void addAssumptions();
    void addMethod();
    void addChapter(ReportChapter chapter);
    void addChart(const Chart& chart);
    void addContents();
    void addKeyFigures();
    void addMapFigure(double height);
    void paintMargins(QPainter& painter, int page) const;

    Design m_design;
    PlanOutcome m_outcome;
    ReportOptions m_options;
    report::Facts m_facts;
    ReportLayout m_layout;
};

/// Writes the report as PDF, whole or not at all: an older file of that name stays as it was when
/// this fails. Needs a QGuiApplication, no window.
/// @error FileNotWritable
Result<> writeReport(const Design& design, const PlanOutcome& outcome, const QString& path,
                     const ReportOptions& options = {});

/// The same, of a report that is there already.
Result<> writeReport(const Report& report, const QString& path);

}  // namespace continua::ui
