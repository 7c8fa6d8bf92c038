// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/kpi_tile.h"

#include "ui/text/figure_text.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

/// Whether the figure says that something is wrong.
bool isBad(report::Kpi kpi, const report::Figure& figure)
{
    using report::Kpi;
    if (kpi == Kpi::WorstSlack) {
        const auto* slack = std::get_if<Duration>(&figure);
        return slack && *slack < Duration{};
    }
    if (kpi == Kpi::Unserved || kpi == Kpi::RuleErrors) {
        const auto* count = std::get_if<int>(&figure);
        return count && *count > 0;
    }
    return false;
}

}  // namespace

KpiTile::KpiTile(report::Kpi kpi, QWidget* parent)
    : QFrame(parent), m_kpi(kpi), m_name(new QLabel(nameOf(kpi))), m_value(new QLabel)
{
    setObjectName(QStringLiteral("kpiTile"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kAround, metrics::kBetween, metrics::kAround,
                               metrics::kBetween);
    column->setSpacing(2);
    m_name->setFont(textFont(metrics::kTableText));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setWordWrap(false);
    m_value->setFont(textFont(metrics::kHeading, QFont::DemiBold));
    column->addWidget(m_name);
    column->addWidget(m_value);
    setToolTip(explanationOf(kpi));
}

void KpiTile::show(const report::Facts& facts)
{
    const report::Figure figure = report::figure(facts, m_kpi);
    m_value->setText(kpiText(m_kpi, figure));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isBad(m_kpi, figure) ? tokens().bad : tokens().text);
    m_value->setPalette(colors);
    setAccessibleName(m_name->text() + QLatin1Char(' ') + m_value->text());
}

QString KpiTile::text() const { return m_value->text(); }

}  // namespace continua::ui
