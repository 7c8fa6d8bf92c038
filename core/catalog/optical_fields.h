// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog_fields.h"

/// The JSON fields of fibers, amplifiers, ROADMs, transceivers and the line defaults.
namespace continua::json {

/// A penalty table as pairs of impairment and dB, impairments rising.
struct Points {
    void read(const Json& json, PenaltyTable& table, const Cursor& at) const;
    Json write(const PenaltyTable& table) const;
};

template <class Access, class Row>
void fiberFields(Access& a, Row& f)
{
    a.required("key", f.key, kName);
    a.required("name", f.name, kName);
    a.required("attenuation_db_per_km", f.attenuation, inDbPerKm());
    a.required("dispersion_ps_per_nm_km", f.dispersionPsPerNmKm, Number{});
    a.optional("dispersion_slope_ps_per_nm2_km", f.dispersionSlopePsPerNm2Km, Number{});
    a.required("effective_area_um2", f.effectiveAreaUm2, Number{kPositive});
    a.required("gamma_per_w_km", f.gammaPerWKm, Number{kNotNegative});
    a.required("pmd_ps_per_sqrt_km", f.pmdPsPerSqrtKm, Number{kNotNegative});
    a.required("latency_us_per_km", f.latencyPerKm, inUs(kPositive));
    provenanceFields(a, f.provenance);
}

template <class Access, class Row>
void amplifierFields(Access& a, Row& m)
{
    a.required("key", m.key, kName);
    a.required("name", m.name, kName);
    a.required("model", m.model, amplifierModelNames());
    a.field("osnr_polynomial", m.osnrPolynomial, ListOf{Number{}});
    a.required("gain_min_db", m.gainMin, inDb());
    a.required("gain_max_db", m.gainMax, inDb());
    a.optional("noise_figure_at_gain_max_db", m.noiseFigureAtGainMax, inDb());
    a.optional("noise_figure_at_gain_min_db", m.noiseFigureAtGainMin, inDb());
    a.optional("noise_figure_db", m.noiseFigure, inDb());
    a.required("power_max_dbm", m.powerMax, inDbm());
    a.field("pmd_ps", m.pmd, inPs());
    a.field("pdl_db", m.pdl, inDb(kNotNegative));
    a.required("latency_us", m.latency, inUs());
    a.required("power_w", m.power, inW());
    a.required("price_usd", m.price, inUsd());
    provenanceFields(a, m.provenance);
    a.require(m.model != AmplifierModel::OsnrPolynomial || m.osnrPolynomial.size() == 4,
              "osnr_polynomial", "four coefficients");
    a.require(m.model != AmplifierModel::VariableGain
                  || (m.noiseFigureAtGainMin && m.noiseFigureAtGainMax),
              "noise_figure_at_gain_max_db", "both noise figures");
    a.require(m.model != AmplifierModel::FixedNoiseFigure || m.noiseFigure, "noise_figure_db",
              "a noise figure");
}

template <class Access, class Row>
void roadmFields(Access& a, Row& r)
{
    a.required("key", r.key, kName);
    a.required("name", r.name, kName);
    a.required("target_per_channel_dbm", r.targetPerChannel, inDbm());
    a.required("add_drop_osnr_db", r.addDropOsnr, inDb());
    a.field("express_osnr_polynomial", r.expressOsnrPolynomial, ListOf{Number{}});
    a.field("pmd_ps", r.pmd, inPs());
    a.field("pdl_db", r.pdl, inDb(kNotNegative));
    a.required("latency_us", r.latency, inUs());
    a.required("power_w_per_degree", r.powerPerDegree, inW());
    a.required("price_usd_per_degree", r.pricePerDegree, inUsd());
    provenanceFields(a, r.provenance);
    a.require(r.expressOsnrPolynomial.empty() || r.expressOsnrPolynomial.size() == 4,
              "express_osnr_polynomial", "four coefficients");
}

template <class Access, class Row>
void modeFields(Access& a, Row& m)
{
    a.required("key", m.key, kName);
    a.required("rate_gbps", m.rate, inGbps(kPositive));
    a.required("symbol_rate_gbd", m.symbolRate, inGhz());
    a.required("modulation", m.modulation, kName);
    a.required("slot_ghz", m.slot, inGhz());
    a.required("required_osnr_db", m.requiredOsnr, inDb());
    a.optional("transmitter_osnr_db", m.transmitterOsnr, inDb());
    a.required("launch_min_dbm", m.launchMin, inDbm());
    a.required("launch_max_dbm", m.launchMax, inDbm());
    a.field("dispersion_penalty_ps_per_nm_db", m.dispersionPenalty, Points{});
    a.field("pmd_penalty_ps_db", m.pmdPenalty, Points{});
    a.field("pdl_penalty_db_db", m.pdlPenalty, Points{});
    a.field("is_estimate", m.isEstimate, Flag{});
}

template <class Access, class Row>
void transceiverFields(Access& a, Row& t)
{
    const auto modes = ListOf{Object{[](auto& access, auto& mode) { modeFields(access, mode); }}};
    a.required("key", t.key, kName);
    a.required("name", t.name, kName);
    a.required("form_factor", t.formFactor, kName);
    a.required("power_w", t.power, inW());
    a.required("dsp_fec_latency_us", t.dspFecLatency, inUs());
    a.optional("max_spans", t.maxSpans, Whole{{.least = 1}});
    a.optional("max_length_km", t.maxLength, inKm(kPositive));
    a.required("price_usd", t.price, inUsd());
    a.required("modes", t.modes, modes);
    provenanceFields(a, t.provenance);
    a.require(!t.modes.empty(), "modes", "at least one mode");
}

template <class Access, class Row>
void lineFields(Access& a, Row& l)
{
    a.required("band_from_thz", l.bandFrom, inThz());
    a.required("band_to_thz", l.bandTo, inThz());
    a.required("span_km", l.span, inKm(kPositive));
    a.required("max_span_km", l.maxSpan, inKm(kPositive));
    a.required("max_span_loss_db", l.maxSpanLoss, inDb(kPositive));
    std::optional<Decibel> retired;  // In catalogs of before; the assumption is what counts.
    a.optional("system_margin_db", retired, inDb(kNotNegative));
    a.required("connector_loss_db", l.connectorLoss, inDb(kNotNegative));
    a.required("splice_loss_db", l.spliceLoss, inDb(kNotNegative));
    a.required("splice_spacing_km", l.spliceSpacing, inKm(kPositive));
    provenanceFields(a, l.provenance);
    a.require(l.bandTo > l.bandFrom, "band_to_thz", "more than band_from_thz");
}

}  // namespace continua::json
