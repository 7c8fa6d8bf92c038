// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "core/interchange/gnpy_import.h"

#include <QStringList>

namespace continua::ui {

/// The texts of files, by their names.
///
/// @error FileMissing, FileNotReadable  With the file's name as subject.
Result<std::vector<interchange::NamedText>> readTexts(const QStringList& paths);

/// Reads files of GNPy, a topology among them, as a design over `catalog`.
///
/// @param map  Tells the countries of places; null: none are given.
/// @error as interchange::importGnpy()
Result<interchange::Imported> readGnpyFiles(const std::vector<interchange::NamedText>& files,
                                            std::shared_ptr<const Catalog> catalog,
                                            const basemap::Basemap* map);

}  // namespace continua::ui
