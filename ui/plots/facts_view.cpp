// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/facts_view.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>

namespace continua::ui {

QTableView* makeFactsView(QAbstractItemModel* model)
{
    auto* view = new QTableView;
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setFont(textFont(metrics::kTableText));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(scaled(metrics::kRow));
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

}  // namespace continua::ui
