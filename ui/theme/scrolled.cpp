// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/scrolled.h"

#include <QScrollArea>

namespace continua::ui {

QScrollArea* scrolled(QWidget* content, const QString& accessibleName)
{
    auto* area = new QScrollArea;
    area->setAccessibleName(accessibleName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

}  // namespace continua::ui
