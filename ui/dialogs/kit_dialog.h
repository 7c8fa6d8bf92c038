// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/kit_choices.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace continua::ui {

/// Which kit to put up at a site: those that fit, and of the others why not.
class KitDialog : public QDialog {
    Q_OBJECT

public:
    KitDialog(const Design& design, SiteId site, const SiteUse& use, QWidget* parent = nullptr);

    const std::string& kit() const { return m_kit; }
    int count() const;

private:
    void fill();
    void showCurrent();

    std::vector<KitChoice> m_choices;
    std::string m_kit;
    QCheckBox* m_onlyFitting = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_reasons = nullptr;
    QSpinBox* m_count = nullptr;
    QPushButton* m_add = nullptr;
};

}  // namespace continua::ui
