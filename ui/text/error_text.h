// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace continua::ui {

/// A failure in a person's words: what happened, why with numbers, what to do about it.
struct ErrorText {
    QString what;
    QString why;
    QString remedy;
    QString details;  ///< Code and the core's own note, to be copied into a report.

    /// What, why and remedy as one paragraph.
    QString sentence() const;
};

ErrorText errorText(const Error& error);

}  // namespace continua::ui
