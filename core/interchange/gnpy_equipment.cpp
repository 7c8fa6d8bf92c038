// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gnpy_equipment.h"

#include "core/interchange/foreign_json.h"
#include "core/interchange/rounded.h"
#include "core/optics/catalog_line.h"
#include "core/optics/physical_constants.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace continua::interchange {

using nlohmann::json;

namespace {

constexpr const char* kUnnamed = "default";

std::string keyOf(const std::string& variety) { return "gnpy:" + variety; }

/// The entry whose figure is nearest, for what the library does not say.
template <class Entry, class Distance>
const Entry& nearest(const Entries<Entry>& entries, Distance distance)
{
    return std::min_element(entries.begin(), entries.end(),
                            [&](const auto& a, const auto& b) {
                                return distance(a.second) < distance(b.second);
                            })
        ->second;
}

class EquipmentReader : public ForeignReader {
public:
    EquipmentReader(const NamedText& file, Catalog& catalog, GnpyNames& names,
                    std::vector<ImportRemark>& remarks)
        : ForeignReader(file.name), m_file(file.name), m_catalog(catalog), m_names(names),
          m_remarks(remarks), m_shipped(catalog)
    {
    }

    void read(const json& document)
    {
        each(document, "Fiber", &EquipmentReader::fiber);
        each(document, "RamanFiber", &EquipmentReader::fiber);
        each(document, "Edfa", &EquipmentReader::amplifier);
        each(document, "Roadm", &EquipmentReader::roadm);
        each(document, "Transceiver", &EquipmentReader::transceiver);
        each(document, "Span", &EquipmentReader::spanLimits);
        each(document, "SI", &EquipmentReader::spectrum);
    }

private:
    using ReadOne = void (EquipmentReader::*)(const json&, const std::string&);

    void each(const json& document, const char* key, ReadOne readOne)
    {
        if (!document.contains(key))
            return;
        const json& list = member(document, key, "", json::value_t::array);
        for (std::size_t i = 0; i < list.size() && !failed(); ++i)
            (this->*readOne)(list[i], indexed(key, i));
    }

    void leaveOut(const std::string& object, std::string value)
    {
        m_remarks.push_back(
            {ImportRemarkKind::LeftOut, m_file, object, std::move(value), std::string()});
    }

    Provenance provenance(std::vector<std::string> estimated) const
    {
        return {.source = "equipment library " + m_file,
                .confidence = Confidence::Published,
                .estimatedFields = std::move(estimated)};
    }

    double above0(const json& object, const char* key, const std::string& place)
    {
        const double value = number(object, key, place);
        if (!failed() && !(value > 0.0))
            fail(ErrorCode::ValueOutOfRange, place + "." + key, numberText(value), "above 0");
        return value;
    }

    /// Adds an entry, unless the catalog has it: its own entries, exported and read again, are not
    /// new ones.
    template <class Entry>
    static void take(Entries<Entry>& entries, Entries<std::string>& names,
                     const std::string& variety, Entry type)
    {
        const Entry* known = find(entries, variety);
        const bool isKnown = known && isSame(*known, type);
        names[variety] = isKnown ? variety : type.key;
        if (!isKnown)
            entries[type.key] = std::move(type);
    }

    static bool isSame(const FiberType& a, const FiberType& b)
    {
        return a.dispersionPsPerNmKm == b.dispersionPsPerNmKm
            && a.dispersionSlopePsPerNm2Km == b.dispersionSlopePsPerNm2Km
            && a.effectiveAreaUm2 == b.effectiveAreaUm2 && a.gammaPerWKm == b.gammaPerWKm
            && a.pmdPsPerSqrtKm == b.pmdPsPerSqrtKm;
    }
    static bool isSame(const AmplifierType& a, const AmplifierType& b)
    {
        return a.model == b.model && a.gainMin == b.gainMin && a.gainMax == b.gainMax
            && a.powerMax == b.powerMax && a.osnrPolynomial == b.osnrPolynomial
            && a.noiseFigure == b.noiseFigure && a.noiseFigureAtGainMax == b.noiseFigureAtGainMax
            && a.noiseFigureAtGainMin == b.noiseFigureAtGainMin && a.pmd == b.pmd && a.pdl == b.pdl;
    }
    static bool isSame(const TransceiverType& a, const TransceiverType& b)
    {
        return std::equal(a.modes.begin(), a.modes.end(), b.modes.begin(), b.modes.end(),
                          [](const TransceiverMode& x, const TransceiverMode& y) {
                              return x.key == y.key && x.rate == y.rate
                                  && x.symbolRate == y.symbolRate && x.slot == y.slot
                                  && x.requiredOsnr == y.requiredOsnr;
                          });
    }

    void fiber(const json& object, const std::string& place)
    {
        const std::string variety = text(object, "type_variety", place);
        const double dispersion = above0(object, "dispersion", place) * 1e6;  // s/m^2
        if (failed())
            return;
        FiberType type = nearest(m_shipped.fibers, [&](const FiberType& known) {
            return std::abs(known.dispersionPsPerNmKm - dispersion);
        });
        type.key = keyOf(variety);
        type.name = variety;
        type.dispersionPsPerNmKm = rounded(dispersion);
        type.dispersionSlopePsPerNm2Km = {};
        if (const auto slope = optionalNumber(object, "dispersion_slope", place))
            type.dispersionSlopePsPerNm2Km = rounded(*slope * 1e-3);  // s/m^3
        if (const auto area = optionalNumber(object, "effective_area", place))
            type.effectiveAreaUm2 = rounded(*area * 1e12);  // m^2
        if (const auto gamma = optionalNumber(object, "gamma", place))
            type.gammaPerWKm = rounded(*gamma * 1e3);  // 1/(W m)
        else
            type.gammaPerWKm = rounded(nonlinearity(type.effectiveAreaUm2));
        if (const auto pmd = optionalNumber(object, "pmd_coef", place))
            type.pmdPsPerSqrtKm = rounded(*pmd * 1e12 * std::sqrt(1e3));  // s/sqrt(m)
        type.provenance = provenance({"attenuation_db_per_km", "latency_us_per_km"});
        take(m_catalog.fibers, m_names.fibers, variety, std::move(type));
    }

    /// Of silica, 1/(W km): 2 pi n2 / (lambda A).
    static double nonlinearity(double areaUm2)
    {
        return 2.0 * optics::kPi * optics::kKerrIndex
             / (optics::kReferenceWavelength * areaUm2 * 1e-12) * 1e3;
    }

    void amplifier(const json& object, const std::string& place)
    {
        const std::string variety = text(object, "type_variety", place);
        const std::string model = optionalText(object, "type_def", place);
        if (failed())
            return;
        const bool isVariable = model == "variable_gain" || model.empty();
        const bool isOpenroadm = model == "openroadm";
        if (!isVariable && !isOpenroadm && model != "fixed_gain") {
            leaveOut(variety, "Edfa of type_def " + model);
            return;
        }
        const double gain = number(object, "gain_flatmax", place);
        AmplifierType type = nearest(m_shipped.amplifiers, [&](const AmplifierType& known) {
            return std::abs(known.gainMax.inDb() - gain);
        });
        type.key = keyOf(variety);
        type.name = variety;
        type.gainMax = Decibel::fromDb(gain);
        type.gainMin = Decibel::fromDb(number(object, "gain_min", place, gain));
        type.powerMax = OpticalLevel::fromDbm(number(object, "p_max", place));
        readPolarization(object, place, type);
        type.osnrPolynomial.clear();
        type.noiseFigure = type.noiseFigureAtGainMax = type.noiseFigureAtGainMin = {};
        if (isVariable) {
            type.model = AmplifierModel::VariableGain;
            type.noiseFigureAtGainMax = Decibel::fromDb(number(object, "nf_min", place));
            type.noiseFigureAtGainMin = Decibel::fromDb(number(object, "nf_max", place));
        } else if (isOpenroadm) {
            type.model = AmplifierModel::OsnrPolynomial;
            const json& polynomial = member(object, "nf_coef", place, json::value_t::array);
            for (const json& factor : polynomial)
                type.osnrPolynomial.push_back(factor.is_number() ? factor.get<double>() : 0.0);
            if (!failed() && type.osnrPolynomial.size() != 4)
                fail(ErrorCode::ValueOutOfRange, place + ".nf_coef", excerpt(polynomial),
                     "four coefficients");
        } else {
            type.model = AmplifierModel::FixedNoiseFigure;
            type.noiseFigure = Decibel::fromDb(number(object, "nf0", place));
        }
        if (failed())
            return;
        type.provenance = provenance({"power_w", "price_usd", "latency_us"});
        take(m_catalog.amplifiers, m_names.amplifiers, variety, std::move(type));
    }

    /// PMD in s and PDL in dB, of an amplifier or a ROADM; none said: none.
    template <class Type>
    void readPolarization(const json& object, const std::string& place, Type& type)
    {
        type.pmd = Duration::fromPs(rounded(number(object, "pmd", place, 0.0) * 1e12));
        type.pdl = Decibel::fromDb(number(object, "pdl", place, 0.0));
    }

    void roadm(const json& object, const std::string& place)
    {
        const std::string variety = optionalText(object, "type_variety", place);
        if (!variety.empty() && variety != kUnnamed) {
            leaveOut(variety, "Roadm beside the default one");
            return;
        }
        const auto standard = m_catalog.roadms.find(optics::kStandardRoadm);
        if (standard == m_catalog.roadms.end())
            return;
        RoadmType& type = standard->second;
        if (const auto target = optionalNumber(object, "target_pch_out_db", place))
            type.targetPerChannel = OpticalLevel::fromDbm(*target);
        else
            leaveOut("Roadm", "a target other than target_pch_out_db");
        type.addDropOsnr =
            Decibel::fromDb(number(object, "add_drop_osnr", place, type.addDropOsnr.inDb()));
        readPolarization(object, place, type);
        type.provenance = provenance({"latency_us", "power_w_per_degree", "price_usd_per_degree"});
    }

    void transceiver(const json& object, const std::string& place)
    {
        const std::string variety = text(object, "type_variety", place);
        const json& modes = member(object, "mode", place, json::value_t::array);
        std::vector<TransceiverMode> read;
        for (std::size_t i = 0; i < modes.size() && !failed(); ++i)
            read.push_back(mode(modes[i], indexed(place + ".mode", i)));
        if (failed() || read.empty())
            return;
        const double gbps =
            std::max_element(read.begin(), read.end(), [](const auto& a, const auto& b) {
                return a.rate < b.rate;
            })->rate.inGbps();
        const TransceiverType& like =
            nearest(m_shipped.transceivers, [&](const TransceiverType& known) {
                return std::abs(known.modes.front().rate.inGbps() - gbps);
            });
        TransceiverType type{.key = keyOf(variety),
                             .name = variety,
                             .formFactor = "as in the library",
                             .power = like.power,
                             .dspFecLatency = like.dspFecLatency,
                             .price = like.price,
                             .modes = std::move(read),
                             .provenance = provenance({"power_w", "price_usd", "dsp_fec_latency_us",
                                                       "form_factor", "modes.launch_dbm"})};
        Entries<std::string> unasked;
        take(m_catalog.transceivers, unasked, variety, std::move(type));
    }

    TransceiverMode mode(const json& object, const std::string& place)
    {
        TransceiverMode mode{.key = text(object, "format", place)};
        mode.modulation = mode.key;
        mode.rate = DataRate::fromGbps(above0(object, "bit_rate", place) / 1e9);
        mode.symbolRate = Frequency::fromGhz(above0(object, "baud_rate", place) / 1e9);
        const double spacing = number(object, "min_spacing", place, mode.symbolRate.inGhz() * 1e9);
        // The grid of the model: slots of 12.5 GHz.
        mode.slot = Frequency::fromGhz(12.5 * std::ceil(spacing / 12.5e9 - 1e-9));
        mode.requiredOsnr = Decibel::fromDb(number(object, "OSNR", place));
        if (const auto osnr = optionalNumber(object, "tx_osnr", place))
            mode.transmitterOsnr = Decibel::fromDb(*osnr);
        mode.launchMin = OpticalLevel::fromDbm(-10.0);
        mode.launchMax = OpticalLevel::fromDbm(0.0);
        if (object.contains("penalties"))
            penalties(member(object, "penalties", place, json::value_t::array), mode,
                      place + ".penalties");
        return mode;
    }

    void penalties(const json& list, TransceiverMode& mode, const std::string& place)
    {
        const std::array<std::pair<const char*, PenaltyTable*>, 3> tables{
            {{"chromatic_dispersion", &mode.dispersionPenalty},
             {"pmd", &mode.pmdPenalty},
             {"pdl", &mode.pdlPenalty}}};
        for (std::size_t i = 0; i < list.size() && !failed(); ++i)
            for (const auto& [key, table] : tables)
                if (const auto at = optionalNumber(list[i], key, indexed(place, i)))
                    table->points.emplace_back(*at,
                                               number(list[i], "penalty_value", indexed(place, i)));
        for (const auto& [key, table] : tables) {
            std::sort(table->points.begin(), table->points.end());
            // GNPy's tables begin without penalty at zero impairment.
            if (!table->points.empty() && table->points.front().first > 0.0)
                table->points.insert(table->points.begin(), {0.0, 0.0});
        }
    }

    void spanLimits(const json& object, const std::string& place)
    {
        LineDefaults& line = m_catalog.line;
        const std::string unit = optionalText(object, "length_units", place);
        const double toKm = unit == "m" ? 1e-3 : 1.0;
        if (const auto length = optionalNumber(object, "max_length", place))
            line.maxSpan = Length::fromKm(*length * toKm);
        if (const auto loss = optionalNumber(object, "max_loss", place))
            line.maxSpanLoss = Decibel::fromDb(*loss);
    }

    void spectrum(const json& object, const std::string& place)
    {
        if (const std::string variety = optionalText(object, "type_variety", place);
            !variety.empty() && variety != kUnnamed) {
            leaveOut(variety, "SI beside the default one");
            return;
        }
        const double power = number(object, "power_dbm", place, 0.0);
        const double spacing = optionalNumber(object, "spacing", place).value_or(50e9);
        if (!failed() && !(spacing > 0.0))
            fail(ErrorCode::ValueOutOfRange, place + ".spacing", numberText(spacing), "above 0 Hz");
        m_names.referencePer50Ghz =
            OpticalLevel::fromDbm(power - 10.0 * std::log10(spacing / 50e9));
        LineDefaults& line = m_catalog.line;
        const double from = above0(object, "f_min", place) / 1e12;
        const double to = above0(object, "f_max", place) / 1e12;
        if (!failed() && !(from < to))
            fail(ErrorCode::ValueOutOfRange, place + ".f_max", numberText(to), "above f_min");
        if (failed())
            return;
        line.bandFrom = Frequency::fromThz(from);
        line.bandTo = Frequency::fromThz(to);
        if (const auto margin = optionalNumber(object, "sys_margins", place))
            if (const auto row = m_catalog.assumptions.find("system_margin_db");
                row != m_catalog.assumptions.end()) {
                row->second.value = *margin;
                row->second.provenance = provenance({});
            }
    }

    std::string m_file;
    Catalog& m_catalog;
    GnpyNames& m_names;
    std::vector<ImportRemark>& m_remarks;
    const Catalog m_shipped;  ///< Before anything was added: what estimates are taken from.
};

}  // namespace

GnpyNames standardGnpyNames()
{
    return {.fibers = {{"SSMF", "g652d"}, {"NZDF", "g655"}, {"LOF", "g654e"}},
            .amplifiers = {{"std_low_gain", "gnpy-std-low"},
                           {"std_medium_gain", "gnpy-std-medium"},
                           {"std_high_gain", "gnpy-std-high"},
                           {"4pumps_raman", "gnpy-raman-4pump"},
                           {"openroadm_ila_standard", "or-ila-standard"},
                           {"openroadm_ila_low_noise", "or-ila-lownoise"}}};
}

Result<> addGnpyEquipment(const NamedText& file, Catalog& catalog, GnpyNames& names,
                          std::vector<ImportRemark>& remarks)
{
    const Result<json> document = parseForeignDocument(file.text, file.name);
    if (!document)
        return document.error();
    EquipmentReader reader(file, catalog, names, remarks);
    reader.read(*document);
    if (reader.failed())
        return reader.error();
    return Done{};
}

}  // namespace continua::interchange
