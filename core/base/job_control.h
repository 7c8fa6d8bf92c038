// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace continua {

/// What a long calculation may ask of, and tell, whoever started it.
///
/// Called from the thread that calculates.
class JobControl {
public:
    virtual ~JobControl() = default;

    /// Ask often: at least once per pass over the sites.
    virtual bool stopRequested() const noexcept = 0;

    /// @param fraction  Share of the work done, 0 to 1, never falling.
    virtual void report(double fraction) = 0;
};

}  // namespace continua
