// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/limit_prices_view.h"

#include "ui/text/figure_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/shadow_price_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace continua::ui {
namespace {

enum Column { Step, Gain, Served, Basis, ColumnCount };

rules::Subject objectOf(const explain::LimitStep& limit)
{
    return limit.site ? rules::Subject(limit.site)
         : limit.link ? rules::Subject(limit.link)
                      : rules::Subject(limit.workload);
}

}  // namespace

LimitPricesView::LimitPricesView(const PlanState& plan, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_prices(plan)
{
    setObjectName(QStringLiteral("limit_prices"));
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("limit_prices_note"));
    m_note->setWordWrap(true);
    m_note->setProperty("look", QStringLiteral("muted"));
    m_exact = new QPushButton(tr("Work Out Exactly"));
    m_exact->setObjectName(QStringLiteral("limit_prices_exact"));
    m_exact->setAccessibleName(m_exact->text());
    m_exact->setToolTip(tr("Plans anew with that one limit a step further, to know what it really "
                           "saves."));
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setObjectName(QStringLiteral("limit_prices_table"));
    m_table->setAccessibleName(tr("Prices of limits"));
    m_table->setHorizontalHeaderLabels(
        {tr("One step more"), tr("Saves"), tr("Serves"), tr("How it is known")});
    m_table->horizontalHeaderItem(Gain)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setFont(textFont(metrics::kTableText));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(metrics::kRow));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Step, QHeaderView::Stretch);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::kBetween, metrics::kInside, metrics::kBetween,
                            metrics::kInside);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_exact);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);

    connect(m_exact, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_prices.askExactly(static_cast<std::size_t>(m_table->currentRow()));
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (row < static_cast<int>(m_prices.prices().size()))
            emit objectWanted(objectOf(m_prices.prices()[static_cast<std::size_t>(row)].limit));
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &LimitPricesView::updateButton);
    connect(&m_prices, &LimitPrices::changed, this, &LimitPricesView::update);
    connect(&plan, &PlanState::changed, this, [this] {
        if (isVisible())
            m_prices.ask();
    });
    update();
}

void LimitPricesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_prices.ask();
}

void LimitPricesView::fillRow(int row, const explain::ShadowPrice& price)
{
    const auto put = [&](Column column, const QString& text, bool isFigure = false) {
        auto* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            if (isFigure)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        item->setToolTip(shadowPriceText(m_plan.plannedDesign(), price));
    };
    const QString gain = objectiveText(price.objective, price.gain);
    put(Step, limitStepText(m_plan.plannedDesign(), price.limit));
    put(Gain, price.isEstimate ? tr("about %1").arg(gain) : gain, true);
    put(Served, price.served > 0 ? tr("%n more demands", nullptr, price.served) : unknownText());
    put(Basis, m_prices.exactly() == static_cast<std::size_t>(row) ? tr("Planning anew...")
               : price.isEstimate                                  ? tr("Estimate")
                                                                   : tr("Planned anew"));
}

void LimitPricesView::updateButton()
{
    const int row = m_table->currentRow();
    m_exact->setEnabled(row >= 0 && row < m_table->rowCount() && !m_prices.isAsked()
                        && m_plan.isSettled());
}

void LimitPricesView::update()
{
    const auto& prices = m_prices.prices();
    m_table->setRowCount(static_cast<int>(prices.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, prices[static_cast<std::size_t>(row)]);
    updateButton();
    m_note->setText(
        !m_prices.isKnown() && m_prices.isAsked() ? tr("Working out the prices of limits...")
        : !m_prices.isKnown() ? tr("Known once there is a plan of the design as it is.")
        : prices.empty() ? tr("No single limit keeps the plan from being cheaper, by estimate.")
                         : tr("What the plan would save over the horizon if one limit were a step "
                              "further; estimates, until one is worked out."));
}

}  // namespace continua::ui
