// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/duration.h"
#include "core/units/length.h"

namespace continua {

/// Chromatic dispersion gathered along a line, in ps/nm.
class ChromaticDispersion : public Quantity<ChromaticDispersion> {
public:
    static constexpr ChromaticDispersion fromPsPerNm(double psPerNm)
    {
        return make(psPerNm * 1e-3);
    }
    constexpr double inPsPerNm() const { return m_base * 1e3; }
};

/// Chromatic dispersion of a fiber per length, in ps/(nm km).
class Dispersion : public Quantity<Dispersion> {
public:
    static constexpr Dispersion fromPsPerNmKm(double value) { return make(value * 1e-6); }
    constexpr double inPsPerNmKm() const { return m_base * 1e6; }
    constexpr double inSecondsPerM2() const { return m_base; }
};

constexpr ChromaticDispersion operator*(Dispersion dispersion, Length along)
{
    return ChromaticDispersion::fromPsPerNm(dispersion.inPsPerNmKm() * along.inKm());
}

/// Change of a fiber's dispersion with wavelength, in ps/(nm² km).
class DispersionSlope : public Quantity<DispersionSlope> {
public:
    static constexpr DispersionSlope fromPsPerNm2Km(double value) { return make(value * 1e3); }
    constexpr double inPsPerNm2Km() const { return m_base / 1e3; }
    constexpr double inSecondsPerM3() const { return m_base; }
};

/// Polarization-mode dispersion of a fiber, in ps per root of the length in km.
class PmdCoefficient : public Quantity<PmdCoefficient> {
public:
    static constexpr PmdCoefficient fromPsPerRootKm(double value) { return make(value); }
    constexpr double inPsPerRootKm() const { return m_base; }
};

}  // namespace continua
