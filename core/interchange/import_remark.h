// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace continua::interchange {

/// What became of something in a file.
enum class ImportRemarkKind {
    LeftOut,   ///< Nothing in the design stands for it.
    Replaced,  ///< Something close stands for it.
    Added,     ///< It is new to the catalog.
    Updated,   ///< It takes the place of what the catalog had under its key.
};

/// One thing that an import did not take as it stood, or that came into a catalog.
struct ImportRemark {
    ImportRemarkKind kind = ImportRemarkKind::LeftOut;
    std::string file;       ///< As given by the caller.
    std::string object;     ///< Its name in the file.
    std::string value;      ///< What stood there; English, with its unit.
    std::string used = {};  ///< What the design has instead.

    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// A file's name, for messages, and its text.
struct NamedText {
    std::string name;
    std::string text;
};

/// A design made from foreign files, and what was lost on the way.
struct Imported {
    Design design;
    std::vector<ImportRemark> remarks = {};
};

}  // namespace continua::interchange
