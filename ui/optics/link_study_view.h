// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/lightpath_study.h"
#include "ui/document/plan_state.h"
#include "ui/optics/margin_stack_view.h"
#include "ui/plots/strip_plot.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace continua::ui {

/// Light over one link by itself, as it is drawn now: which modes close, where every decibel of
/// one of them goes, span by span, and power, OSNR and GSNR along the fiber. Studied in a pool
/// thread after every edit.
class LinkStudyView : public QWidget {
    Q_OBJECT

public:
    LinkStudyView(const ProjectDocument& document, const PlanState& plan, LinkId link,
                  QWidget* parent = nullptr);

    const MarginStackView& stack() const { return *m_stack; }
    const StripPlot& strip() const { return *m_strip; }
    QComboBox& modes() const { return *m_modes; }
    QLabel& sentence() const { return *m_sentence; }
    /// The study that is shown; nothing before the first and where there is no light of ours.
    const std::optional<explain::LinkStudy>& study() const { return m_study; }

signals:
    void studied();  ///< Another study, or none, is shown.

private:
    using Job = BackgroundJob<explain::LinkStudy>;

    void start();
    void finished();
    void fillModes();

    const ProjectDocument& m_document;
    const PlanState& m_plan;
    LinkId m_link;
    std::string m_chosen;  ///< By the user; empty: what the plan sends, else what goes fastest.
    QComboBox* m_modes = nullptr;
    QLabel* m_sentence = nullptr;
    MarginStackView* m_stack = nullptr;
    StripPlot* m_strip = nullptr;
    QTimer m_settle;
    std::optional<explain::LinkStudy> m_study;
    std::optional<Design> m_design;  ///< That the job works on.
    bool m_isOutdated = false;       ///< The design moved on during the job.
    std::unique_ptr<Job> m_job;      ///< Last: it waits for its end before the rest goes.
};

}  // namespace continua::ui
