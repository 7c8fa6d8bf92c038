// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/line_remedies.h"
#include "core/optics/catalog_line.h"
#include "core/rules/flow_ends.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace continua::rules {
namespace {

constexpr double kFarKm = 300.0;
constexpr double kNearlyFull = 0.8;
constexpr double kMuchGbps = 100.0;

/// Asks the line model about ways, link by link remembered.
class ModeTable {
public:
    explicit ModeTable(explain::Survey& survey) : m_survey(survey)
    {
        m_setting = optics::spectrumSetting(survey.design());
    }

    /// Margins of the modes of one transceiver, the fastest first: of the cheapest type whose
    /// fastest mode fails on this way while a slower one closes. Empty when there is none.
    std::vector<std::pair<const TransceiverMode*, double>> tradeOff(const explain::Way& way,
                                                                    std::string& transceiver);

    /// The cheapest mode that carries `rate` or more over a way by itself, "transceiver/mode", and
    /// its margin.
    std::optional<std::pair<std::string, double>> carrierOf(const explain::Way& way, DataRate rate);

private:
    const optics::LinkLine* line(LinkId link);
    /// Nothing where a link has no line.
    std::optional<optics::Route> routeOf(const explain::Way& way);

    explain::Survey& m_survey;
    optics::RouteEvaluator m_evaluator;
    optics::SpectrumSetting m_setting;
    std::map<LinkId, std::optional<optics::LinkLine>> m_lines;
};

const optics::LinkLine* ModeTable::line(LinkId link)
{
    const auto [known, isNew] = m_lines.try_emplace(link);
    if (isNew) {
        const Design& design = m_survey.design();
        auto designed = optics::designLink(m_evaluator.propagator(), design, design.at(link));
        if (designed)
            known->second = *std::move(designed);
    }
    return known->second ? &*known->second : nullptr;
}

std::optional<optics::Route> ModeTable::routeOf(const explain::Way& way)
{
    optics::Route route;
    for (const LinkId link : way.links) {
        const optics::LinkLine* designed = line(link);
        if (!designed)
            return std::nullopt;
        route.links.push_back(designed);
    }
    return route;
}

/// Transceivers that are not made for one span or a short reach, by rising price.
std::vector<const TransceiverType*> byPrice(const Catalog& catalog)
{
    std::vector<const TransceiverType*> types;
    for (const auto& [key, type] : catalog.transceivers)
        if (!type.maxSpans && !type.maxLength)
            types.push_back(&type);
    std::stable_sort(types.begin(), types.end(),
                     [](const auto* a, const auto* b) { return a->price < b->price; });
    return types;
}

std::optional<std::pair<std::string, double>> ModeTable::carrierOf(const explain::Way& way,
                                                                   DataRate rate)
{
    const auto route = routeOf(way);
    if (!route)
        return std::nullopt;
    for (const TransceiverType* type : byPrice(m_survey.design().catalog()))
        for (const TransceiverMode& mode : type->modes) {
            if (mode.rate < rate)
                continue;
            const auto quality = m_evaluator.evaluate(*route, mode, m_setting);
            if (quality && quality->margin >= Decibel{})
                return std::pair(type->key + "/" + mode.key, quality->margin.inDb());
        }
    return std::nullopt;
}

std::vector<std::pair<const TransceiverMode*, double>> ModeTable::tradeOff(const explain::Way& way,
                                                                           std::string& transceiver)
{
    const auto route = routeOf(way);
    if (!route)
        return {};
    for (const TransceiverType* type : byPrice(m_survey.design().catalog())) {
        if (type->modes.size() < 2)
            continue;
        std::vector<std::pair<const TransceiverMode*, double>> margins;
        for (const TransceiverMode& mode : type->modes)
            if (const auto quality = m_evaluator.evaluate(*route, mode, m_setting))
                margins.emplace_back(&mode, quality->margin.inDb());
        std::stable_sort(margins.begin(), margins.end(), [](const auto& a, const auto& b) {
            return std::pair(b.first->rate, b.second) < std::pair(a.first->rate, a.second);
        });
        const bool closesSlower = std::any_of(margins.begin(), margins.end(),
                                              [](const auto& m) { return m.second >= 0.0; });
        if (!closesSlower || margins.front().second >= 0.0)
            continue;
        transceiver = type->key;
        return margins;
    }
    return {};
}

void checkSpectrum(explain::Survey& survey, Findings& findings)
{
    const LineDefaults& line = survey.design().catalog().line;
    const double bandGhz = (line.bandTo - line.bandFrom).inGhz();
    std::map<LinkId, std::map<int, double>> used;
    for (const Lightpath& light : survey.plan()->lightpaths)
        for (std::size_t i = 0; i < light.links.size(); ++i)
            used[light.links[i]][i < light.fiberPairs.size() ? light.fiberPairs[i] : 0] +=
                (light.slotTo - light.slotFrom).inGhz();
    for (const auto& [link, pairs] : used) {
        // The first pairs fill up by themselves: what counts is whether one is left.
        const int count = std::max(1, survey.design().at(link).fiberPairs);
        const auto last = pairs.find(count - 1);
        if (last != pairs.end() && last->second >= kNearlyFull * bandGhz)
            findings.push_back({.kind = FindingKind::SpectrumNearlyFull,
                                .severity = Severity::Warning,
                                .subject = link,
                                .amounts = {last->second, bandGhz},
                                .remedies = {{.kind = explain::RemedyKind::AddFiberPairs,
                                              .link = link,
                                              .amount = count + 1.0}}});
    }
}

/// How many lightpaths between two sites the plan sends at their commonest rate, and that rate in
/// Gbit/s; zeros without a plan or such a lightpath.
std::pair<double, double> litBetween(const explain::Survey& survey, SiteId a, SiteId b)
{
    std::map<double, int> counts;
    if (survey.plan())
        for (const Lightpath& light : survey.plan()->lightpaths)
            if (std::minmax(light.from, light.to) == std::minmax(a, b))
                ++counts[light.rate.inGbps()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](auto& x, auto& y) { return x.second < y.second; });
    return most == counts.end() ? std::pair(0.0, 0.0)
                                : std::pair(static_cast<double>(most->second), most->first);
}

}  // namespace

void checkOptics(explain::Survey& survey, Findings& findings)
{
    if (survey.plan())
        checkSpectrum(survey, findings);
    ModeTable table(survey);
    std::set<std::pair<SiteId, SiteId>> seen;
    std::set<WorkloadId> said;
    for (const FlowEnds& flow : flowsBetweenSites(survey)) {
        const bool matters = flow.flow->fromReplica >= 0 || flow.flow->rate().inGbps() > kMuchGbps;
        const auto way = matters ? survey.quickest(flow.source, flow.host) : std::nullopt;
        if (!way || way->length.inKm() < kFarKm || said.contains(flow.workload->id)
            || !seen.insert(std::minmax(flow.source, flow.host)).second)
            continue;
        std::string transceiver;
        const auto margins = table.tradeOff(*way, transceiver);
        if (margins.empty())
            continue;
        said.insert(flow.workload->id);
        Finding finding{.kind = FindingKind::RateAgainstReach,
                        .severity = Severity::Info,
                        .subject = flow.workload->id,
                        .index = flow.number,
                        .related = {flow.source, flow.host},
                        .amounts = {way->length.inKm()}};
        for (const auto& [mode, margin] : margins) {
            finding.amounts.push_back(mode->rate.inGbps());
            finding.amounts.push_back(margin);
            finding.texts.push_back(transceiver + "/" + mode->key);
        }
        const std::string fastest = finding.texts.front();
        const auto [count, gbps] = litBetween(survey, flow.source, flow.host);
        finding.amounts.push_back(count);
        finding.amounts.push_back(gbps);
        const auto other = table.carrierOf(*way, margins.front().first->rate);
        finding.amounts.push_back(other ? other->second : 0.0);
        if (other)
            finding.texts.push_back(other->first);
        finding.remedies = explain::lineRemedies(survey, way->links, fastest);
        findings.push_back(std::move(finding));
    }
}

}  // namespace continua::rules
