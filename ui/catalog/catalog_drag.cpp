// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalog_drag.h"

#include <QMimeData>

#include <array>
#include <utility>

namespace continua::ui {
namespace {

using Kind = CatalogPick::Kind;
constexpr std::array<std::pair<Kind, const char*>, 3> kKinds{
    {{Kind::Item, "item:"}, {Kind::Frame, "frame:"}, {Kind::Kit, "kit:"}}};

}  // namespace

QString catalogPickType() { return QStringLiteral("application/x-continua-catalog"); }

QString toText(const CatalogPick& pick)
{
    for (const auto& [kind, prefix] : kKinds)
        if (kind == pick.kind)
            return QLatin1String(prefix) + QString::fromStdString(pick.key);
    return {};
}

std::optional<CatalogPick> catalogPick(const QString& text)
{
    for (const auto& [kind, prefix] : kKinds)
        if (text.startsWith(QLatin1String(prefix)))
            return CatalogPick{kind, text.mid(static_cast<int>(qstrlen(prefix))).toStdString()};
    return std::nullopt;
}

std::unique_ptr<QMimeData> toMimeData(const CatalogPick& pick)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(catalogPickType(), toText(pick).toUtf8());
    return data;
}

std::optional<CatalogPick> catalogPick(const QMimeData* data)
{
    if (!data || !data->hasFormat(catalogPickType()))
        return std::nullopt;
    return catalogPick(QString::fromUtf8(data->data(catalogPickType())));
}

}  // namespace continua::ui
