// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/chart_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_drawing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

namespace continua::ui {

ChartPlot::ChartPlot(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kAround, metrics::kAround, metrics::kAround,
                               metrics::kBetween);
    column->setSpacing(metrics::kInside);
    m_title = new QLabel;
    m_title->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    m_note = new QLabel;
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_plot = new QCustomPlot;
    m_plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, this, &ChartPlot::openMenu);
    column->addWidget(m_title);
    column->addWidget(m_plot);
    column->addWidget(m_note);
    column->addStretch();
}

void ChartPlot::show(const Chart& chart)
{
    m_chart = chart;
    m_title->setText(chart.title);
    m_title->setToolTip(chart.caption);
    m_plot->setAccessibleName(chart.title);
    m_plot->setAccessibleDescription(chart.caption);
    const bool isEmpty = chart.rows.empty();
    m_plot->setVisible(!isEmpty);
    m_note->setVisible(isEmpty || chart.rowsLeftOut > 0);
    m_note->setText(isEmpty ? chart.whenEmpty
                            : tr("%1 more in the table below.").arg(chart.rowsLeftOut));
    redraw();
}

void ChartPlot::redraw()
{
    const PlotStyle style{.theme = currentTheme()};
    m_plot->setFixedHeight(plotHeight(m_chart, style));
    fillPlot(*m_plot, m_chart, style);
    m_plot->replot();
}

QPixmap ChartPlot::image() const
{
    constexpr double kScale = 2.0;  // Sharp in a document.
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), kScale);
}

QString ChartPlot::hoverText(QPointF position) const
{
    const PlotHit hit = plotHit(*m_plot, m_chart, position);
    if (hit.row < 0)
        return {};
    const Chart::Row& row = m_chart.rows[static_cast<std::size_t>(hit.row)];
    if (hit.series < 0)
        return row.name;
    const auto series = static_cast<std::size_t>(hit.series);
    //: Hover over a bar: row, series, figure
    return tr("%1\n%2: %3").arg(row.name, m_chart.series[series].name, row.bars[series].text);
}

bool ChartPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), hoverText(help->pos()), m_plot);
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const PlotHit hit = plotHit(*m_plot, m_chart, move->position());
        const bool leads =
            hit.row >= 0 && m_chart.rows[static_cast<std::size_t>(hit.row)].subject.index() != 0;
        m_plot->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (event->type() == QEvent::Resize)
        fillPlot(*m_plot, m_chart, {.theme = currentTheme()});
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* release = static_cast<QMouseEvent*>(event);
        const PlotHit hit = plotHit(*m_plot, m_chart, release->position());
        if (release->button() == Qt::LeftButton && hit.row >= 0) {
            const auto& subject = m_chart.rows[static_cast<std::size_t>(hit.row)].subject;
            if (subject.index() != 0)
                emit clicked(subject);
        }
    }
    if (event->type() == QEvent::Wheel) {  // The page scrolls, not the plot.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartPlot::openMenu(QPoint at)
{
    QMenu menu;
    menu.addAction(tr("Copy as Image"), this,
                   [this] { QGuiApplication::clipboard()->setPixmap(image()); });
    menu.addAction(tr("Copy as CSV"), this,
                   [this] { QGuiApplication::clipboard()->setText(chartCsv(m_chart)); });
    menu.exec(m_plot->mapToGlobal(at));
}

void ChartPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot)
        redraw();
}

}  // namespace continua::ui
