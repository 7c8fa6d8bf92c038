// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "ui/catalog/catalog_drag.h"

#include <QString>

#include <vector>

namespace continua::ui {

/// One figure of a catalog entry.
struct CatalogFigure {
    QString name;
    QString text;
    Confidence confidence = Confidence::Estimate;
};

/// The figures of an entry that are known, with how far each can be trusted.
std::vector<CatalogFigure> catalogFigures(const Catalog& catalog, const CatalogPick& pick);

/// Where they come from: "Source: ... (2024)."
QString catalogSource(const Catalog& catalog, const CatalogPick& pick);

/// Both, with `refusal` where there is one, as rich text.
QString catalogDetails(const Catalog& catalog, const CatalogPick& pick, const QString& refusal);

}  // namespace continua::ui
