// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/catalog_import.h"

#include <QDialog>

#include <map>

class QSpinBox;

namespace continua::ui {

/// What an import would bring, and all that it could not take as it stands, to be read before it
/// is accepted.
///
/// A network becomes a project of its own; equipment comes into the catalog of the open one.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const interchange::Imported& imported, QWidget* parent = nullptr);
    explicit ImportDialog(const interchange::CatalogImport& imported, QWidget* parent = nullptr);

    /// The power given for equipment whose file cannot say it; without those left open.
    interchange::Watts watts() const;

private:
    QWidget* askForWatts(const interchange::CatalogImport& imported);
    void build(const QString& summary, const QString& note,
               const std::vector<interchange::ImportRemark>& remarks);

    std::map<std::string, QSpinBox*> m_watts;
};

}  // namespace continua::ui
