// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/kit_dialog.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

enum Column { NameColumn, PowerColumn, LiquidColumn, MassColumn, PriceColumn, ColumnCount };

constexpr int kMostRacks = 200;
constexpr QSize kSize{760, 520};

QStringList cellsOf(const KitChoice& choice)
{
    return {choice.name, quantityText(choice.load.nameplate), quantityText(choice.load.liquidHeat),
            quantityText(choice.load.mass), quantityText(choice.load.price)};
}

}  // namespace

KitDialog::KitDialog(const Design& design, SiteId site, const SiteUse& use, QWidget* parent)
    : QDialog(parent), m_choices(kitChoices(design, use))
{
    setObjectName(QStringLiteral("kit_dialog"));
    setWindowTitle(tr("Add Racks at %1").arg(displayName(design, site)));
    resize(kSize);

    m_onlyFitting = new QCheckBox(tr("Only what fits"));
    m_onlyFitting->setChecked(true);
    connect(m_onlyFitting, &QCheckBox::toggled, this, &KitDialog::fill);

    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("kits"));
    m_list->setAccessibleName(tr("Kits"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Kit"), tr("Power"), tr("Liquid heat"), tr("Mass"), tr("Price")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int i = PowerColumn; i < ColumnCount; ++i)
        m_list->header()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KitDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_add->isEnabled())
            accept();
    });

    m_reasons = new QLabel;
    m_reasons->setObjectName(QStringLiteral("kit_reasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setMinimumHeight(3 * metrics::kRow);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_count = new QSpinBox;
    m_count->setRange(1, kMostRacks);
    m_count->setAccessibleName(tr("Number of racks"));
    auto* countLabel = new QLabel(tr("Number of racks"));
    countLabel->setBuddy(m_count);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* foot = new QHBoxLayout;
    foot->addWidget(countLabel);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kBetween);
    column->addWidget(m_onlyFitting);
    column->addWidget(m_list, 1);
    column->addWidget(m_reasons);
    column->addLayout(foot);

    const bool somethingFits =
        std::any_of(m_choices.begin(), m_choices.end(),
                    [](const KitChoice& choice) { return choice.reasons.isEmpty(); });
    m_onlyFitting->setChecked(somethingFits);
    fill();
}

int KitDialog::count() const { return m_count->value(); }

void KitDialog::fill()
{
    m_list->clear();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const KitChoice& choice = m_choices[i];
        const bool fits = choice.reasons.isEmpty();
        if (m_onlyFitting->isChecked() && !fits)
            continue;
        auto* item = new QTreeWidgetItem(m_list, cellsOf(choice));
        item->setData(NameColumn, Qt::UserRole, static_cast<int>(i));
        for (int column = 0; column < ColumnCount; ++column) {
            if (column > 0)
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            if (!fits)
                item->setForeground(column, tokens().muted);
        }
        item->setIcon(NameColumn, fits ? themedIcon(QStringLiteral("ok"), IconTint::Ok)
                                       : themedIcon(QStringLiteral("error"), IconTint::Bad));
        item->setToolTip(NameColumn, choice.reasons.join(QLatin1Char('\n')));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

void KitDialog::showCurrent()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_add->setEnabled(item != nullptr);
    if (!item) {
        m_reasons->setText(tr("No kit fits here. Untick \"Only what fits\" to see why."));
        return;
    }
    const KitChoice& choice =
        m_choices[static_cast<std::size_t>(item->data(NameColumn, Qt::UserRole).toInt())];
    m_kit = choice.key;
    m_reasons->setText(
        choice.reasons.isEmpty()
            ? tr("Fits: %1 units, %2, %3 on the floor.")
                  .arg(choice.load.unitsUsed)
                  .arg(quantityText(choice.load.nameplate), quantityText(choice.load.floorLoad))
            : tr("Does not fit. %1 It can be added all the same; the issues list "
                 "will say what is over its limit.")
                  .arg(choice.reasons.join(QLatin1Char(' '))));
}

}  // namespace continua::ui
