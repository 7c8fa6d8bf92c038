// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_preview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace continua::ui {

/// Over the map while something is previewed: what would change, and the buttons to do it or not.
class PreviewBar : public QFrame {
    Q_OBJECT

public:
    PreviewBar(PlanPreview& preview, QWidget* parent = nullptr);

signals:
    void applyWanted();
    void carryOutWanted();

private:
    void update();

    PlanPreview& m_preview;
    QLabel* m_text = nullptr;
    QPushButton* m_do = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace continua::ui
