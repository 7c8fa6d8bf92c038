// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace continua::ui {

/// Around `content`, so that it scrolls where a small window has not the height that large text
/// needs; without an edge of its own. The area owns the content.
QScrollArea* scrolled(QWidget* content, const QString& accessibleName);

}  // namespace continua::ui
