// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <algorithm>
#include <map>

namespace continua::verify {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Judges lightpaths: on full fibers, where the same mode over the same links is propagated once,
/// or among the channels of the plan.
class Judge {
public:
    Judge(const Design& design, const Plan& plan)
        : m_design(design), m_plan(plan), m_setting(optics::spectrumSetting(design))
    {
    }

    /// Nothing where no line can be built or the mode does not fit the band.
    std::optional<optics::RouteQuality> qualityOf(const Lightpath& path)
    {
        if (optics::judgesSpectrumAsPlanned(m_design))
            return amongOthers(path);
        // Signals run both ways over a pair; a plan states the way of its links.
        const auto [known, isNew] = m_known.try_emplace({path.mode, path.links});
        if (isNew)
            known->second = judge(path);
        return known->second;
    }

private:
    const optics::LinkLine* lineOf(LinkId id)
    {
        auto line = m_lines.find(id);
        if (line == m_lines.end()) {
            Result<optics::LinkLine> built =
                optics::designLink(m_evaluator.propagator(), m_design, m_design.at(id));
            if (!built)
                return nullptr;
            line = m_lines.emplace(id, *std::move(built)).first;
        }
        return &line->second;
    }

    std::optional<optics::RouteQuality> amongOthers(const Lightpath& path)
    {
        const auto centerOf = [](const Lightpath& of) {
            return of.slotFrom + (of.slotTo - of.slotFrom) / 2.0;
        };
        std::vector<optics::LoadedLink> route;
        for (std::size_t i = 0; i < path.links.size(); ++i) {
            route.push_back({.line = lineOf(path.links[i])});
            if (!route.back().line)
                return std::nullopt;
            for (const Lightpath& other : m_plan.lightpaths)
                for (std::size_t l = 0; l < other.links.size(); ++l)
                    if (&other != &path && other.links[l] == path.links[i]
                        && other.fiberPairs[l] == path.fiberPairs[i])
                        route.back().others.push_back(optics::channelOf(
                            *findMode(m_design.catalog(), other.mode).mode, centerOf(other)));
        }
        const Result<optics::RouteQuality> quality =
            m_evaluator.evaluateAmong(route, *findMode(m_design.catalog(), path.mode).mode,
                                      centerOf(path), m_setting.systemMargin);
        return quality ? std::optional(*quality) : std::nullopt;
    }

    std::optional<optics::RouteQuality> judge(const Lightpath& path)
    {
        optics::Route route;
        for (const LinkId id : path.links) {
            route.links.push_back(lineOf(id));
            if (!route.links.back())
                return std::nullopt;
        }
        const TransceiverMode& mode = *findMode(m_design.catalog(), path.mode).mode;
        const Result<optics::RouteQuality> quality = m_evaluator.evaluate(route, mode, m_setting);
        return quality ? std::optional(*quality) : std::nullopt;
    }

    const Design& m_design;
    const Plan& m_plan;
    optics::SpectrumSetting m_setting;
    optics::RouteEvaluator m_evaluator;
    std::map<LinkId, optics::LinkLine> m_lines;
    std::map<std::pair<std::string, std::vector<LinkId>>, std::optional<optics::RouteQuality>>
        m_known;
};

class LightpathCheck {
public:
    LightpathCheck(Inspection& inspection, int index)
        : m_inspection(inspection), m_path(inspection.plan.lightpaths[at(index)]), m_index(index)
    {
    }

    void run(Judge& judge)
    {
        const Design& design = m_inspection.design;
        const std::vector<SiteId> sites = sitesAlong(design, m_path.from, m_path.links);
        if (sites.empty() || sites.back() != m_path.to) {
            report(Rule::Path, "lightpath", 0.0, 0.0);
            return;
        }
        const ModeChoice choice = findMode(design.catalog(), m_path.mode);
        claim(Rule::Rate, "", m_path.rate.inGbps(), choice.mode->rate.inGbps());
        claim(Rule::LatencyClaim, "lightpath", m_path.latency.inMs(),
              lightpathLatency(design, m_path).inMs());
        checkReach(*choice.transceiver);
        const std::optional<optics::RouteQuality> quality = judge.qualityOf(m_path);
        if (!quality || quality->margin.inDb() < -1e-6) {
            report(Rule::Optics, "", 0.0, quality ? quality->margin.inDb() : -HUGE_VAL);
            return;
        }
        claim(Rule::OpticsClaim, "gsnr", m_path.gsnr.inDb(), quality->gsnr.inDb());
        claim(Rule::OpticsClaim, "margin", m_path.margin.inDb(), quality->margin.inDb());
    }

private:
    void report(Rule rule, const char* what, double claimed, double actual)
    {
        m_inspection.report({.rule = rule,
                             .site = m_path.from,
                             .link = m_path.links.front(),
                             .index = m_index,
                             .what = what,
                             .claimed = claimed,
                             .actual = actual});
    }

    void claim(Rule rule, const char* what, double claimed, double actual)
    {
        if (!isNear(claimed, actual))
            report(rule, what, claimed, actual);
    }

    void checkReach(const TransceiverType& transceiver)
    {
        const Design& design = m_inspection.design;
        std::size_t spans = 0;
        for (const LinkId id : m_path.links)
            spans += spansOf(design, design.at(id)).size();
        if (transceiver.maxSpans && static_cast<int>(spans) > *transceiver.maxSpans)
            report(Rule::Reach, "spans", *transceiver.maxSpans, static_cast<double>(spans));
        const double km = lengthOf(design, m_path.links).inKm();
        if (transceiver.maxLength && isAbove(km, transceiver.maxLength->inKm()))
            report(Rule::Reach, "km", transceiver.maxLength->inKm(), km);
    }

    Inspection& m_inspection;
    const Lightpath& m_path;
    int m_index;
};

/// The flexible grid of ITU-T G.694.1: centers at 193.1 THz + n x 6.25 GHz, widths of m x 12.5 GHz.
bool isMultiple(double ghz, double stepGhz)
{
    const double steps = ghz / stepGhz;
    return std::abs(steps - std::round(steps)) < 1e-4;
}

void checkSlot(Inspection& inspection, int index)
{
    const Design& design = inspection.design;
    const Lightpath& path = inspection.plan.lightpaths[at(index)];
    const double fromGhz = path.slotFrom.inGhz();
    const double toGhz = path.slotTo.inGhz();
    const auto report = [&](Rule rule, double claimed, double actual) {
        inspection.report({.rule = rule,
                           .site = path.from,
                           .link = path.links.front(),
                           .index = index,
                           .claimed = claimed,
                           .actual = actual});
    };
    const double center = (fromGhz + toGhz) / 2.0;
    if (!isMultiple(center - 193100.0, 6.25) || !isMultiple(toGhz - fromGhz, 12.5))
        report(Rule::SpectrumGrid, center, toGhz - fromGhz);
    const double neededGhz = findMode(design.catalog(), path.mode).mode->slot.inGhz();
    if (neededGhz > toGhz - fromGhz + 1e-3)
        report(Rule::SpectrumWidth, toGhz - fromGhz, neededGhz);
    const LineDefaults& line = design.catalog().line;
    if (fromGhz < line.bandFrom.inGhz() - 1e-3)
        report(Rule::SpectrumBand, line.bandFrom.inGhz(), fromGhz);
    if (toGhz > line.bandTo.inGhz() + 1e-3)
        report(Rule::SpectrumBand, line.bandTo.inGhz(), toGhz);
    for (std::size_t i = 0; i < path.links.size(); ++i) {
        const Link& link = design.at(path.links[i]);
        const int pair = path.fiberPairs[i];
        if (pair < 0 || pair >= link.fiberPairs)
            inspection.report({.rule = Rule::FiberPairs,
                               .link = link.id,
                               .index = index,
                               .claimed = static_cast<double>(link.fiberPairs),
                               .actual = pair + 1.0});
    }
}

}  // namespace

void checkLightpaths(Inspection& inspection)
{
    Judge judge(inspection.design, inspection.plan);
    for (std::size_t i = 0; i < inspection.plan.lightpaths.size(); ++i)
        LightpathCheck(inspection, static_cast<int>(i)).run(judge);
}

void checkSpectrum(Inspection& inspection)
{
    const std::vector<Lightpath>& paths = inspection.plan.lightpaths;
    std::map<std::pair<LinkId, int>, std::vector<int>> users;
    for (std::size_t p = 0; p < paths.size(); ++p) {
        checkSlot(inspection, static_cast<int>(p));
        for (std::size_t i = 0; i < paths[p].links.size(); ++i) {
            std::vector<int>& others = users[{paths[p].links[i], paths[p].fiberPairs[i]}];
            for (const int other : others) {
                const double overlapGhz = (std::min(paths[p].slotTo, paths[at(other)].slotTo)
                                           - std::max(paths[p].slotFrom, paths[at(other)].slotFrom))
                                              .inGhz();
                if (overlapGhz > 1e-3)
                    inspection.report({.rule = Rule::SpectrumOverlap,
                                       .link = paths[p].links[i],
                                       .index = static_cast<int>(p),
                                       .claimed = 0.0,
                                       .actual = overlapGhz});
            }
            others.push_back(static_cast<int>(p));
        }
    }
}

}  // namespace continua::verify
