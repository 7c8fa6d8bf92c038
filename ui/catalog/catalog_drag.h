// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <string>

class QMimeData;

namespace continua::ui {

/// An entry of the catalog that can be put up: by itself, or into a rack.
struct CatalogPick {
    enum class Kind { Item, Frame, Kit };

    Kind kind = Kind::Item;
    std::string key;

    friend bool operator==(const CatalogPick&, const CatalogPick&) = default;
};

/// A pick as one word, "item:orv3-ps-18", and back.
QString toText(const CatalogPick& pick);
std::optional<CatalogPick> catalogPick(const QString& text);

/// A pick as what a drag carries, and back; nothing when the drag carries something else.
std::unique_ptr<QMimeData> toMimeData(const CatalogPick& pick);
std::optional<CatalogPick> catalogPick(const QMimeData* data);

/// The type of such drags.
QString catalogPickType();

}  // namespace continua::ui
