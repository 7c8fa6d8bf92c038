// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/channel_comb.h"
#include "core/optics/fiber_span.h"

#include <cstdint>
#include <vector>

namespace continua::optics {

/// Where channels stand and how fast they are, without their powers.
struct ChannelGrid {
    std::vector<double> frequencyHz = {};
    std::vector<double> symbolRateHz = {};

    friend bool operator==(const ChannelGrid&, const ChannelGrid&) = default;
};

/// A power per channel in W, known by a number that no other profile has.
struct PowerProfile {
    std::uint64_t number = 0;
    std::vector<double> powerW = {};
    double totalW = 0.0;
    bool recurs = false;  ///< A transmitter's or ROADM's setting, worth remembering.
};

/// Who disturbs whom in one kind of glass: the Gaussian-noise model without length and powers.
///
/// For channel i disturbed by channels j of power P the closed form of arXiv:1209.0394, eqs. 120
/// and 123, gives in a span of effective length L_eff
///
///     NLI_i / P_i = L_eff² * sum_j k_ij P_j²
///
///     k_ij = w_ij gamma_i² / (4 pi b L_a R_j²) [asinh(x (d + R_j/2)) - asinh(x (d - R_j/2))]
///
/// with d = f_j - f_i, x = pi² L_a b R_i, b = |beta2_i + beta2_j|/2, L_a = 1/alpha and
/// w = 16/27 on the diagonal, 32/27 elsewhere.
///
/// All gains and losses of a line are flat and ASE is a multiple of h f R, so between two ROADMs
/// the total powers stay in the plane of two profiles: P_j = a u_j + b v_j, with u what the
/// transmitters or the ROADM gave and v_j = h f_j R_j. Then the sum is a² (k u²) + 2ab (k uv) + b²
/// (k v²) exactly, and the three products are made once for a profile u.
class NliKernel {
public:
    NliKernel(const FiberProperties& fiber, const ChannelGrid& grid);

    const FiberProperties& fiber() const { return m_fiber; }

    /// The products k u², k uv and k v² of a profile.
    struct Response {
        std::uint64_t profile = 0;
        std::vector<double> squared = {};
        std::vector<double> crossed = {};
    };

    /// Valid until the next call.
    const Response& response(const PowerProfile& profile);
    const std::vector<double>& quantumResponse() const { return m_quantumSquared; }

    /// v: the power of one photon per symbol, h f R, in W.
    static std::vector<double> quantumPower(const ChannelGrid& grid);

    /// L_eff² in m² of a span of this glass.
    double effectiveLengthSquared(Length length) const;

    /// Chromatic dispersion per meter at each channel, in ps/nm/m.
    const std::vector<double>& dispersionPerMeter() const { return m_dispersionPerMeter; }

private:
    void product(const std::vector<double>& a, const std::vector<double>& b,
                 std::vector<double>& result) const;

    FiberProperties m_fiber;
    double m_alphaPerM = 0.0;
    std::vector<double> m_matrix;  // Row i: the disturbers of channel i.
    std::vector<double> m_quantum;
    std::vector<double> m_quantumSquared;
    std::vector<double> m_dispersionPerMeter;
    std::vector<Response> m_remembered;
    Response m_passing;
};

}  // namespace continua::optics
