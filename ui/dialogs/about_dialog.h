// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace continua::ui {

/// One source of data and what its licence asks to be said.
struct DataCredit {
    QString what;
    QString license;
    QString credit;
};

/// What the program is, its version and licence, and whom its data are owed to.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString& version, const QList<DataCredit>& credits,
                QWidget* parent = nullptr);
};

}  // namespace continua::ui
