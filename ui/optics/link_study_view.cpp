// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/optics/link_study_view.h"

#include "ui/optics/lightpath_words.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/cut_text.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace continua::ui {
namespace {

constexpr int kSettleMs = 30;  // Gathers the steps of a drag.
constexpr int kStripHeight = 220;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("look", QStringLiteral("section"));
    return label;
}

}  // namespace

LinkStudyView::LinkStudyView(const ProjectDocument& document, const PlanState& plan, LinkId link,
                             QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan), m_link(link)
{
    setObjectName(QStringLiteral("link_study"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kInside);
    m_modes = new QComboBox;
    tellWholeText(*m_modes);
    m_modes->setObjectName(QStringLiteral("link_modes"));
    m_modes->setAccessibleName(tr("Mode"));
    m_modes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_modes->setToolTip(tr("The mode that is studied over this link by itself"));
    column->addWidget(m_modes);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("look", QStringLiteral("muted"));
    column->addWidget(m_sentence);
    m_stack = new MarginStackView;
    column->addWidget(heading(tr("Margin stack")));
    column->addWidget(m_stack);
    m_strip = new StripPlot;
    m_strip->setMinimumHeight(kStripHeight);
    m_strip->setAccessibleName(tr("Power, OSNR and GSNR along the link"));
    column->addWidget(heading(tr("Along the link")));
    column->addWidget(m_strip);

    connect(m_modes, &QComboBox::activated, this, [this](int index) {
        m_chosen = m_modes->itemData(index).toString().toStdString();
        start();
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &LinkStudyView::start);
    connect(&document, &ProjectDocument::changed, this, [this] { m_settle.start(); });
    connect(&plan, &PlanState::changed, this, [this] { m_settle.start(); });
    start();
}

void LinkStudyView::start()
{
    if (m_job) {
        m_isOutdated = true;  // Its end starts the next one.
        return;
    }
    if (!m_document.design().find(m_link))
        return;  // Deleted: this view goes with the next news.
    m_isOutdated = false;
    m_design = m_document.design();
    m_job = std::make_unique<Job>([design = *m_design, link = m_link, mode = m_chosen,
                                   outcome = m_plan.outcome()](JobControl&) {
        return explain::studyLink(design, link, mode,
                                  outcome ? outcome->plan.lightpaths : std::vector<Lightpath>());
    });
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &LinkStudyView::finished);
}

void LinkStudyView::finished()
{
    const Result<explain::LinkStudy> result = takeResult(m_job);
    m_study = result ? std::optional(*result) : std::nullopt;
    const bool isShown = m_study.has_value();
    m_modes->setVisible(isShown);
    m_stack->setVisible(isShown);
    m_strip->setVisible(isShown);
    if (m_study) {
        const Link& link = m_design->at(m_link);
        const Lightpath path{
            .from = link.from, .to = link.to, .links = {m_link}, .mode = m_study->mode};
        m_sentence->setText(qualitySentence(*m_design, path, m_study->study));
        m_stack->show(*m_design, path.links, m_study->study.quality.stack,
                      MarginStackView::Spans::Apart);
        m_strip->show(routeStrip(*m_design, path, m_study->study));
        fillModes();
    } else {
        m_sentence->setText(m_design->at(m_link).leased
                                ? tr("A leased service: the light on it is the carrier's.")
                                : errorText(result.error()).sentence());
    }
    if (m_isOutdated)
        start();
    emit studied();
}

void LinkStudyView::fillModes()
{
    const QSignalBlocker silent(m_modes);
    m_modes->clear();
    for (const explain::ModeMargin& mode : m_study->study.modes) {
        if (!mode.fits)
            continue;
        const QString name = modeName(m_design->catalog(), mode.mode);
        const QString margin = std::isfinite(mode.margin.inDb()) ? quantityText(mode.margin)
                                                                 : tr("beyond its dispersion");
        //: A mode and its margin
        m_modes->addItem(tr("%1: %2").arg(name, margin), QString::fromStdString(mode.mode));
    }
    m_modes->setCurrentIndex(m_modes->findData(QString::fromStdString(m_study->mode)));
}

}  // namespace continua::ui
