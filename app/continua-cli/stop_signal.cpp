// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/stop_signal.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <string>

namespace continua::app {
namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askForStop(int) { stopAsked = 1; }

}  // namespace

void catchStopSignals()
{
    std::signal(SIGINT, askForStop);
    std::signal(SIGTERM, askForStop);
}

SignalControl::SignalControl(bool jsonLines)
    : m_jsonLines(jsonLines), m_terminal(isatty(STDERR_FILENO) != 0)
{
}

SignalControl::~SignalControl()
{
    if (m_terminal && !m_jsonLines && m_lastPercent >= 0)
        std::cerr << "\r\033[K" << std::flush;
}

bool SignalControl::stopRequested() const noexcept { return stopAsked != 0; }

void SignalControl::report(double fraction)
{
    const int percent = static_cast<int>(fraction * 100.0);
    if (percent == m_lastPercent)
        return;
    m_lastPercent = percent;
    if (m_jsonLines) {
        std::cerr << "{\"progress\":" << percent / 100.0 << "}\n" << std::flush;
    } else if (m_terminal) {
        const auto full = static_cast<std::size_t>(percent) * 40 / 100;
        std::cerr << "\r[" << std::string(full, '#') << std::string(40 - full, ' ') << "] "
                  << percent << " %" << std::flush;
    }
}

}  // namespace continua::app
