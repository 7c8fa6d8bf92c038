// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/import_remark.h"

#include <QDialog>

namespace continua::ui {

/// What an import would bring, and all that it could not take as it stands, to be read before it
/// is accepted.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const interchange::Imported& imported, QWidget* parent = nullptr);
};

}  // namespace continua::ui
