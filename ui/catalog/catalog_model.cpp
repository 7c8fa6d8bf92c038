// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalog_model.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QMimeData>

namespace continua::ui {
namespace {

QString unitsText(int count, HeightUnit unit)
{
    return countText(count) + kUnitSpace + nameOf(unit);
}

}  // namespace

void CatalogModel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_rows.clear();
    for (const auto& [key, item] : m_catalog->equipment) {
        if (item.category == EquipmentCategory::RackSystem)
            continue;  // It comes as a kit, with its frame.
        const ElectricPower power =
            item.suppliesNPlus1 > ElectricPower{} ? item.suppliesNPlus1 : item.nameplate;
        m_rows.push_back({{CatalogPick::Kind::Item, key},
                          QString::fromStdString(item.name),
                          nameOf(item.category),
                          unitsText(item.height, item.heightUnit),
                          power > ElectricPower{} ? quantityText(power) : QString(),
                          {}});
    }
    for (const auto& [key, frame] : m_catalog->frames)
        m_rows.push_back({{CatalogPick::Kind::Frame, key},
                          QString::fromStdString(frame.name),
                          tr("Empty rack"),
                          unitsText(frame.height, frame.heightUnit),
                          quantityText(frame.powerLimit),
                          {}});
    for (const auto& [key, kit] : m_catalog->kits) {
        const RackFrame* frame = continua::find(m_catalog->frames, kit.frame);
        ElectricPower power;
        for (const RackItem& item : kit.items)
            if (const Equipment* equipment = continua::find(m_catalog->equipment, item.equipment))
                power += equipment->nameplate;
        m_rows.push_back({{CatalogPick::Kind::Kit, key},
                          QString::fromStdString(kit.name),
                          tr("Kit"),
                          frame ? unitsText(frame->height, frame->heightUnit) : QString(),
                          quantityText(power),
                          {}});
    }
    endResetModel();
}

void CatalogModel::setJudge(const Judge& judge)
{
    for (Row& row : m_rows)
        row.refusal = judge ? judge(row.pick) : QString();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CatalogModel::setFavorites(const QStringList& favorites)
{
    m_favorites = favorites;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CatalogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CatalogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : index.column() == Size ? row.size : row.power;
    case Qt::DecorationRole:
        if (index.column() == Name && m_favorites.contains(toText(row.pick)))
            return themedIcon(QStringLiteral("pin"), IconTint::Accent);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole: return row.refusal.isEmpty() ? QVariant() : QVariant(tokens().muted);
    case Qt::ToolTipRole:
        return row.refusal.isEmpty() ? row.name : row.name + QLatin1Char('\n') + row.refusal;
    case Qt::AccessibleTextRole:
        return index.column() == Name && !row.refusal.isEmpty()
                 ? tr("%1, does not fit: %2").arg(row.name, row.refusal)
                 : QVariant();
    case PickRole: return toText(row.pick);
    case RefusalRole: return row.refusal;
    case FavoriteRole: return m_favorites.contains(toText(row.pick));
    case GroupRole: return row.group;
    default: return {};
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Size: return tr("Height");
    default: return tr("Power");
    }
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList CatalogModel::mimeTypes() const { return {catalogPickType()}; }

QMimeData* CatalogModel::mimeData(const QModelIndexList& indexes) const
{
    return indexes.isEmpty() ? nullptr : toMimeData(pickAt(indexes.front().row())).release();
}

CatalogFilter::CatalogFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
    sort(CatalogModel::Name);
}

void CatalogFilter::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void CatalogFilter::setGroup(const QString& group)
{
    m_group = group;
    invalidateFilter();
}

void CatalogFilter::setOnlyFitting(bool only)
{
    m_onlyFitting = only;
    invalidateFilter();
}

void CatalogFilter::setOnlyFavorites(bool only)
{
    m_onlyFavorites = only;
    invalidateFilter();
}

int CatalogFilter::unfitting() const
{
    int count = 0;
    for (int row = 0; m_onlyFitting && row < sourceModel()->rowCount(); ++row)
        if (isAskedFor(row)
            && !sourceModel()->index(row, 0).data(CatalogModel::RefusalRole).toString().isEmpty())
            ++count;
    return count;
}

bool CatalogFilter::isAskedFor(int row) const
{
    const QModelIndex index = sourceModel()->index(row, CatalogModel::Name);
    const QString group = index.data(CatalogModel::GroupRole).toString();
    if (!m_group.isEmpty() && group != m_group)
        return false;
    if (m_onlyFavorites && !index.data(CatalogModel::FavoriteRole).toBool())
        return false;
    const QString text = index.data().toString() + QLatin1Char(' ') + group + QLatin1Char(' ')
                       + index.data(CatalogModel::PickRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool CatalogFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return isAskedFor(row)
        && (!m_onlyFitting
            || sourceModel()->index(row, 0).data(CatalogModel::RefusalRole).toString().isEmpty());
}

bool CatalogFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool isLeft = left.data(CatalogModel::FavoriteRole).toBool();
    if (isLeft != right.data(CatalogModel::FavoriteRole).toBool())
        return isLeft;
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

}  // namespace continua::ui
