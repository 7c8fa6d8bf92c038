// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/place_search.h"

#include "core/basemap/text_folding.h"

#include <algorithm>
#include <optional>

namespace continua::basemap {
namespace {

enum class Match { Whole, Beginning, WordBeginning, Inside };

std::optional<Match> match(const std::string& name, const std::string& wanted)
{
    const std::string text = foldedText(name);
    const std::size_t at = text.find(wanted);
    if (at == std::string::npos)
        return std::nullopt;
    if (at == 0)
        return text.size() == wanted.size() ? Match::Whole : Match::Beginning;
    return text.find(' ' + wanted) == std::string::npos ? Match::Inside : Match::WordBeginning;
}

std::optional<Match> match(const LocalizedName& name, const std::string& wanted)
{
    std::optional<Match> best = match(name.name, wanted);
    for (const auto& [language, text] : name.translations)
        if (const std::optional<Match> other = match(text, wanted))
            best = best ? std::min(*best, *other) : other;
    return best;
}

struct Candidate {
    Match match = Match::Inside;
    double weight = 0.0;  ///< Population, or more than any city's for what contains cities.
    FoundPlace place;
};

std::string countryName(const Basemap& map, const std::string& isoCode, Language language)
{
    const auto& all = map.countries();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Country& country) {
        return !isoCode.empty() && country.isoCode == isoCode;
    });
    return found == all.end() ? std::string() : found->name.in(language);
}

std::string joined(const std::string& district, const std::string& country)
{
    return district.empty() || country.empty() ? district + country : district + ", " + country;
}

}  // namespace

std::vector<FoundPlace> findPlaces(const Basemap& map, std::string_view text, Language language,
                                   std::size_t limit)
{
    const std::string wanted = foldedText(text);
    if (wanted.empty())
        return {};

    constexpr double kCountryWeight = 1e9;
    constexpr double kDistrictWeight = 5e5;
    std::vector<Candidate> candidates;
    for (const Place& place : map.places())
        if (const auto found = match(place.name, wanted))
            candidates.push_back(
                {*found,
                 static_cast<double>(place.population),
                 {place.name.in(language),
                  joined(place.district, countryName(map, place.isoCode, language)), place.position,
                  std::clamp(place.minZoom + 4.0, 9.0, 12.0)}});
    for (const AreaLabel& area : map.areaLabels()) {
        const bool isCountry = area.kind == AreaLabel::Kind::Country;
        if (!isCountry && area.kind != AreaLabel::Kind::District)
            continue;
        if (const auto found = match(area.name, wanted))
            candidates.push_back({*found,
                                  isCountry ? kCountryWeight : kDistrictWeight,
                                  {area.name.in(language),
                                   {},
                                   area.position,
                                   area.minZoom + (isCountry ? 2.0 : 1.5)}});
    }

    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) {
                         return a.match != b.match ? a.match < b.match : a.weight > b.weight;
                     });
    candidates.resize(std::min(candidates.size(), limit));
    std::vector<FoundPlace> places;
    places.reserve(candidates.size());
    for (Candidate& candidate : candidates)
        places.push_back(std::move(candidate.place));
    return places;
}

}  // namespace continua::basemap
