// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"

namespace continua::app {

/// From now on SIGINT and SIGTERM ask for a stop instead of ending the program.
void catchStopSignals();

/// Stops when a signal asked for it; tells progress to standard error.
class SignalControl final : public JobControl {
public:
    /// @param jsonLines  Progress as JSON lines; otherwise silent unless standard error is a
    ///                   terminal, where it is a bar.
    explicit SignalControl(bool jsonLines = false);
    ~SignalControl() override;

    bool stopRequested() const noexcept override;
    void report(double fraction) override;

private:
    bool m_jsonLines;
    bool m_terminal;
    int m_lastPercent = -1;
};

}  // namespace continua::app
