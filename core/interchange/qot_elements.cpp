// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/qot_elements.h"

namespace continua::interchange {

using nlohmann::json;

namespace {

const json kNull;
constexpr double kMostChannels = 10000.0;

const char* nameOf(json::value_t kind)
{
    switch (kind) {
    case json::value_t::array: return "a list";
    case json::value_t::object: return "an object";
    case json::value_t::string: return "a text";
    default: return "a number";
    }
}

/// What was found, short enough for a message.
std::string excerpt(const json& value)
{
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    return text.size() > 40 ? text.substr(0, 37) + "..." : text;
}

}  // namespace

void QotReader::fail(Error error)
{
    if (m_error)
        return;
    error.subject = m_source;
    m_error = std::move(error);
}

void QotReader::fail(ErrorCode code, const std::string& place, std::string value,
                     std::string expected)
{
    fail(Error{
        .code = code, .place = place, .value = std::move(value), .expected = std::move(expected)});
}

const json& QotReader::member(const json& object, const char* key, const std::string& place,
                              json::value_t kind)
{
    if (!object.is_object()) {
        fail(ErrorCode::MalformedText, place, excerpt(object), "an object");
        return kNull;
    }
    const auto found = object.find(key);
    const std::string where = place.empty() ? key : place + "." + key;
    if (found == object.end()) {
        fail(ErrorCode::MissingValue, where, "", nameOf(kind));
        return kNull;
    }
    const bool fits =
        kind == json::value_t::number_float ? found->is_number() : found->type() == kind;
    if (!fits) {
        fail(ErrorCode::MalformedText, where, excerpt(*found), nameOf(kind));
        return kNull;
    }
    return *found;
}

double QotReader::number(const json& object, const char* key, const std::string& place)
{
    const json& found = member(object, key, place, json::value_t::number_float);
    return found.is_number() ? found.get<double>() : 0.0;
}

double QotReader::number(const json& object, const char* key, const std::string& place,
                         double ifAbsent)
{
    return optionalNumber(object, key, place).value_or(ifAbsent);
}

std::optional<double> QotReader::optionalNumber(const json& object, const char* key,
                                                const std::string& place)
{
    if (!object.is_object() || !object.contains(key) || object.at(key).is_null())
        return {};
    return number(object, key, place);
}

std::string QotReader::text(const json& object, const char* key, const std::string& place)
{
    const json& found = member(object, key, place, json::value_t::string);
    return found.is_string() ? found.get<std::string>() : std::string();
}

optics::FiberProperties QotReader::fiber(const json& object, const std::string& place)
{
    optics::FiberProperties fiber{
        .attenuation = Attenuation::fromDbPerKm(number(object, "loss_db_km", place)),
        .dispersion = Dispersion::fromPsPerNmKm(number(object, "dispersion_ps_nm_km", place)),
        .effectiveArea = Area::fromUm2(number(object, "effective_area_um2", place)),
        .pmd = PmdCoefficient::fromPsPerRootKm(number(object, "pmd_ps_sqrt_km", place, 0.0))};
    if (const auto slope = optionalNumber(object, "dispersion_slope_ps_nm2_km", place))
        fiber.dispersionSlope = DispersionSlope::fromPsPerNm2Km(*slope);
    return fiber;
}

optics::FiberSpan QotReader::span(const json& object, const std::string& place,
                                  const optics::FiberProperties& fiber)
{
    return {.fiber = fiber,
            .length = Length::fromKm(number(object, "length_km", place)),
            .connectorIn = Decibel::fromDb(number(object, "con_in_db", place, 0.0)),
            .connectorOut = Decibel::fromDb(number(object, "con_out_db", place, 0.0)),
            .padding = Decibel::fromDb(number(object, "pad_in_db", place, 0.0))};
}

optics::Amplifier QotReader::amplifier(const json& object, const std::string& place)
{
    optics::Amplifier amplifier{
        .noise = optics::FixedNoise{Decibel::fromDb(number(object, "nf_db", place))},
        .gain = Decibel::fromDb(number(object, "gain_db", place)),
        .inputVoa = Decibel::fromDb(number(object, "in_voa_db", place, 0.0)),
        .outputVoa = Decibel::fromDb(number(object, "out_voa_db", place, 0.0))};
    if (const auto limit = optionalNumber(object, "p_max_dbm", place))
        amplifier.maximumOutput = OpticalLevel::fromDbm(*limit);
    return amplifier;
}

std::optional<optics::ChannelComb> QotReader::comb(const json& object, const std::string& place)
{
    std::optional<Decibel> transmitterOsnr;
    if (const auto osnr = optionalNumber(object, "tx_osnr_01nm_db", place))
        transmitterOsnr = Decibel::fromDb(*osnr);

    std::vector<optics::Channel> channels;
    const json& blocks = member(object, "spectrum", place, json::value_t::array);
    const std::string where = place.empty() ? "spectrum" : place + ".spectrum";
    for (std::size_t i = 0; i < blocks.size() && !failed(); ++i) {
        const std::string at = where + "[" + std::to_string(i) + "]";
        const double count = number(blocks[i], "n_ch", at);
        if (!failed() && !(count >= 1.0 && count <= kMostChannels))
            fail(ErrorCode::ValueOutOfRange, at + ".n_ch", excerpt(blocks[i].at("n_ch")),
                 "1 to 10000 channels");
        const Frequency first = Frequency::fromThz(number(blocks[i], "f_first_thz", at));
        const Frequency spacing = Frequency::fromGhz(number(blocks[i], "spacing_ghz", at));
        const optics::Channel like{
            .symbolRate = Frequency::fromGhz(number(blocks[i], "baud_gbd", at)),
            .slotWidth = Frequency::fromGhz(number(blocks[i], "slot_ghz", at)),
            .launch = OpticalLevel::fromDbm(number(blocks[i], "launch_dbm", at)),
            .transmitterOsnr = transmitterOsnr};
        for (int n = 0; n < count && !failed(); ++n) {
            channels.push_back(like);
            channels.back().frequency = first + spacing * n;
        }
    }
    if (failed())
        return {};
    Result<optics::ChannelComb> comb = optics::ChannelComb::fromChannels(std::move(channels));
    if (!comb) {
        Error error = comb.error();
        error.place = where + ": " + error.place;
        fail(std::move(error));
        return {};
    }
    return *std::move(comb);
}

Result<json> parseQotDocument(std::string_view text, const std::string& source)
{
    try {
        json document = json::parse(text);
        if (document.is_object())
            return document;
        return Error{.code = ErrorCode::MalformedText,
                     .subject = source,
                     .value = excerpt(document),
                     .expected = "a JSON object"};
    } catch (const json::exception& problem) {
        return Error{.code = ErrorCode::MalformedText,
                     .subject = source,
                     .expected = "JSON",
                     .detail = problem.what()};
    }
}

}  // namespace continua::interchange
