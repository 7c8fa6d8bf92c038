// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/qot_elements.h"

namespace continua::interchange {

using nlohmann::json;

namespace {

constexpr double kMostChannels = 10000.0;

}  // namespace

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

}  // namespace continua::interchange
