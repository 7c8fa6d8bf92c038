// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalog_panel.h"

#include "ui/catalog/catalog_details.h"
#include "ui/settings/favorites.h"
#include "ui/theme/cut_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icon.h"
#include "ui/theme/scrolled.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <set>

namespace continua::ui {
namespace {

QToolButton* toggle(const QString& text, const QString& name, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(scaled(metrics::kRow));
    return button;
}

QTreeView* listOf(CatalogFilter& filter)
{
    auto* view = new QTreeView;
    view->setModel(&filter);
    view->setObjectName(QStringLiteral("catalogList"));
    view->setAccessibleName(CatalogPanel::tr("Catalog"));
    view->setAccessibleDescription(
        CatalogPanel::tr("Enter takes the entry up: arrows carry it over the racks, Enter sets it "
                         "down."));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setTextElideMode(Qt::ElideRight);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(metrics::kRow);
    view->header()->setSectionResizeMode(CatalogModel::Name, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(CatalogModel::Size, QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(CatalogModel::Power, QHeaderView::ResizeToContents);
    return view;
}

}  // namespace

CatalogPanel::CatalogPanel(QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    m_model.setFavorites(loadFavorites());
    m_filter.setSourceModel(&m_model);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::kBetween, metrics::kBetween, 0, 0);
    column->setSpacing(metrics::kInside);
    column->addWidget(buildFilters());

    m_view = listOf(m_filter);
    m_details = new QLabel;
    m_details->setObjectName(QStringLiteral("catalogDetails"));
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::RichText);
    m_details->setAlignment(Qt::AlignTop);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(metrics::kInside, metrics::kInside, metrics::kAround, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Figures of the entry"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("catalogHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    m_view->setMinimumHeight(4 * metrics::kRow);
    scroll->setMinimumHeight(4 * metrics::kRow);
    halves->setSizes({1000, 1000});
    column->addWidget(halves, 1);
    auto* whole = scrolled(content, tr("Catalog"));
    whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(whole);

    connect(m_view, &QTreeView::activated, this, [this] {
        if (const auto pick = current())
            emit picked(*pick);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CatalogPanel::showDetails);
    showDetails();
}

QWidget* CatalogPanel::buildFilters()
{
    auto* filters = new QWidget;
    auto* rows = new QVBoxLayout(filters);
    rows->setContentsMargins(0, 0, metrics::kBetween, 0);
    rows->setSpacing(metrics::kInside);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("catalogSearch"));
    m_search->setPlaceholderText(tr("Search the catalog"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search the catalog"));
    m_search->setClearButtonEnabled(true);
    m_groups = new QComboBox;
    m_groups->setObjectName(QStringLiteral("catalogGroup"));
    m_groups->setAccessibleName(tr("Kind"));
    tellWholeText(*m_groups);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fitting = toggle(tr("Only What Fits"), QStringLiteral("catalogFitting"),
                       tr("Only what fits the selected rack"));
    m_onlyFavorites =
        toggle(tr("Favorites"), QStringLiteral("catalogOnlyFavorites"), tr("Only favorites"));
    m_favorite = toggle({}, QStringLiteral("catalogFavorite"),
                        tr("Keep the current entry among the favorites"));
    m_favorite->setIcon(themedIcon(QStringLiteral("pin")));
    m_favorite->setAccessibleName(tr("Favorite"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("catalogCount"));
    m_count->setProperty("look", QStringLiteral("muted"));
    m_count->setWordWrap(true);

    auto* first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_favorite);
    auto* second = new FlowLayout;
    second->addWidget(m_fitting);
    second->addWidget(m_onlyFavorites);
    rows->addLayout(first);
    rows->addWidget(m_groups);
    rows->addLayout(second);
    rows->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setWords(text);
        showDetails();
    });
    connect(m_groups, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setGroup(index <= 0 ? QString() : m_groups->itemText(index));
        showDetails();
    });
    connect(m_fitting, &QToolButton::toggled, this, [this](bool on) {
        m_filter.setOnlyFitting(on);
        showDetails();
    });
    connect(m_onlyFavorites, &QToolButton::toggled, this, [this](bool on) {
        m_filter.setOnlyFavorites(on);
        showDetails();
    });
    connect(m_favorite, &QToolButton::clicked, this, &CatalogPanel::toggleFavorite);
    return filters;
}

void CatalogPanel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    if (catalog.get() == &m_model.catalog())
        return;
    m_model.setCatalog(std::move(catalog));
    fillGroups();
    showDetails();
}

void CatalogPanel::fillGroups()
{
    std::set<QString> groups;
    for (int row = 0; row < m_model.rowCount(); ++row)
        groups.insert(m_model.index(row, 0).data(CatalogModel::GroupRole).toString());
    const QString chosen = m_groups->currentIndex() > 0 ? m_groups->currentText() : QString();
    m_groups->clear();
    m_groups->addItem(tr("All kinds"));
    for (const QString& group : groups)
        m_groups->addItem(group);
    m_groups->setCurrentIndex(std::max(0, m_groups->findText(chosen)));
}

void CatalogPanel::setTarget(const QString& name, const CatalogModel::Judge& judge)
{
    m_model.setJudge(judge);
    m_fitting->setEnabled(judge != nullptr);
    m_fitting->setToolTip(judge ? tr("Only what fits %1").arg(name) : tr("Select a rack first"));
    if (!judge)
        m_fitting->setChecked(false);
    showDetails();
}

std::optional<CatalogPick> CatalogPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return catalogPick(index.data(CatalogModel::PickRole).toString());
}

void CatalogPanel::showDetails()
{
    const auto pick = current();
    const int hidden = m_filter.unfitting();
    m_count->setText(
        hidden > 0
            ? tr("%1 shown; %2 do not fit and are left out").arg(m_filter.rowCount()).arg(hidden)
            : tr("%1 entries").arg(m_filter.rowCount()));
    m_favorite->setEnabled(pick.has_value());
    m_favorite->setChecked(pick && m_model.favorites().contains(toText(*pick)));
    m_details->setText(
        pick ? catalogDetails(m_model.catalog(), *pick,
                              m_view->currentIndex().data(CatalogModel::RefusalRole).toString())
             : tr("Drag an entry onto a rack, or select one and press Enter. Its figures and where "
                  "they come from stand here."));
}

void CatalogPanel::toggleFavorite()
{
    const auto pick = current();
    if (!pick)
        return;
    QStringList favorites = m_model.favorites();
    if (favorites.removeAll(toText(*pick)) == 0)
        favorites.append(toText(*pick));
    m_model.setFavorites(favorites);
    saveFavorites(favorites);
    m_filter.invalidate();
    showDetails();
}

void CatalogPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        showDetails();
}

}  // namespace continua::ui
