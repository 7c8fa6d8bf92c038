// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/line_remedies.h"

#include "core/explain/link_edits.h"
#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <functional>

namespace continua::explain {
namespace {

constexpr double kClosestHutsKm = 30.0;
constexpr double kHutStepKm = 10.0;
constexpr std::size_t kMostFibers = 2;

using Links = std::vector<Link>;

/// Judges routes that are not drawn.
class Trial {
public:
    Trial(const Design& design, std::string_view mode)
        : m_design(design), m_mode(findMode(design.catalog(), mode).mode),
          m_setting(optics::spectrumSetting(design))
    {
    }

    /// Margin of the mode, or of the best one that is made for so long a way; nothing where a line
    /// cannot be built or an amplifier cannot make good its span.
    std::optional<Decibel> margin(const Links& links)
    {
        std::vector<optics::LinkLine> lines;
        Length length;
        std::size_t spans = 0;
        for (const Link& link : links) {
            auto line = optics::designLink(m_evaluator.propagator(), m_design, link);
            if (!line || !line->weakSpans.empty())
                return std::nullopt;
            length += fiberLength(m_design, link);
            spans += line->spans.size();
            lines.push_back(*std::move(line));
        }
        optics::Route route;
        for (const optics::LinkLine& line : lines)
            route.links.push_back(&line);
        std::optional<Decibel> best;
        const auto judge = [&](const TransceiverMode& mode) {
            const auto quality = m_evaluator.evaluate(route, mode, m_setting);
            if (quality && (!best || quality->margin > *best))
                best = quality->margin;
        };
        if (m_mode) {
            judge(*m_mode);
            return best;
        }
        for (const auto& [key, type] : m_design.catalog().transceivers)
            if (optics::isMadeFor(type, spans, length))
                for (const TransceiverMode& mode : type.modes)
                    judge(mode);
        return best;
    }

private:
    const Design& m_design;
    const TransceiverMode* m_mode;
    optics::SpectrumSetting m_setting;
    optics::RouteEvaluator m_evaluator;
};

/// One pair of a link over the horizon, glass to be laid included.
Money linkPrice(const Design& design, const Link& link)
{
    const Money line = lineSystemPrice(design, link);
    const Money yearly =
        fiberLease(design, link, 1) + line * assumption(design, "maintenance_share_per_year");
    return line + fiberBuildPrice(design, link) + yearly * annuity(design);
}

/// Tries changes of the links of one route.
class Changes {
public:
    Changes(const Design& design, const std::vector<LinkId>& ids, std::string_view mode)
        : m_design(design), m_ids(ids), m_trial(design, mode)
    {
        for (const LinkId id : ids)
            m_links.push_back(design.at(id));
    }

    /// The remedy, if it makes the route close.
    std::optional<Remedy> tried(RemedyKind kind, std::string item,
                                const std::function<Link(Link)>& change)
    {
        Links changed;
        Money price;
        std::vector<LinkId> touched;
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            changed.push_back(change(m_links[i]));
            if (changed.back() == m_links[i])
                continue;
            touched.push_back(m_ids[i]);
            price += linkPrice(m_design, changed.back()) - linkPrice(m_design, m_links[i]);
        }
        if (touched.empty())
            return std::nullopt;
        const auto margin = m_trial.margin(changed);
        if (!margin || *margin < Decibel{})
            return std::nullopt;
        return Remedy{.kind = kind,
                      .amount = margin->inDb(),
                      .price = price,
                      .links = std::move(touched),
                      .item = std::move(item)};
    }

private:
    const Design& m_design;
    std::vector<LinkId> m_ids;
    Links m_links;
    Trial m_trial;
};

bool isCheaper(const Remedy& a, const Remedy& b)
{
    return a.price == b.price ? a.amount > b.amount : a.price < b.price;
}

void keepCheapest(std::vector<Remedy> found, std::size_t most, std::vector<Remedy>& remedies)
{
    std::stable_sort(found.begin(), found.end(), isCheaper);
    found.resize(std::min(found.size(), most));
    remedies.insert(remedies.end(), found.begin(), found.end());
}

}  // namespace

std::vector<Remedy> lineRemedies(const Survey& survey, const std::vector<LinkId>& links,
                                 std::string_view mode)
{
    const Design& design = survey.design();
    const Catalog& catalog = design.catalog();
    const auto isDark = [&](LinkId id) {
        return design.at(id).leased || !find(catalog.fibers, design.at(id).fiber);
    };
    if (links.empty() || std::any_of(links.begin(), links.end(), isDark))
        return {};
    Changes changes(design, links, mode);
    std::vector<Remedy> remedies;
    if (auto remedy = changes.tried(RemedyKind::AutomaticLaunch, {}, [](Link link) {
            link.launchPer50Ghz.reset();
            return link;
        }))
        remedies.push_back(*std::move(remedy));

    std::vector<Remedy> found;
    for (const auto& [key, type] : catalog.amplifiers)
        if (auto remedy = changes.tried(RemedyKind::BetterAmplifiers, key, [&key = key](Link link) {
                link.amplifier = key;
                return link;
            }))
            found.push_back(*std::move(remedy));
    keepCheapest(std::move(found), 1, remedies);

    found.clear();
    for (double km = catalog.line.span.inKm() - kHutStepKm; km >= kClosestHutsKm;
         km -= kHutStepKm) {
        const auto shortened = [&](Link link, const std::string& amplifier) {
            const auto spans = spansOf(design, link);
            const Length longest = Length::fromKm(km);
            if (std::all_of(spans.begin(), spans.end(),
                            [&](Length span) { return span <= longest; }))
                return link;
            link.amplifier = amplifier;
            return withSpans(design, std::move(link), longest);
        };
        for (const auto& [key, type] : catalog.amplifiers)
            if (auto remedy =
                    changes.tried(RemedyKind::ShorterSpans, key,
                                  [&, &key = key](Link link) { return shortened(link, key); })) {
                remedy->amount = km;
                found.push_back(*std::move(remedy));
            }
    }
    keepCheapest(std::move(found), 1, remedies);

    found.clear();
    for (const auto& [key, type] : catalog.fibers)
        if (auto remedy =
                changes.tried(RemedyKind::BetterFiber, key, [&key = key](const Link& link) {
                    return link.fiber == key ? link : withFiber(link, key);
                }))
            found.push_back(*std::move(remedy));
    keepCheapest(std::move(found), kMostFibers, remedies);
    return remedies;
}

std::vector<Remedy> regeneratorRemedies(const Survey& survey, const std::vector<LinkId>& links)
{
    const Design& design = survey.design();
    std::vector<Remedy> remedies;
    Trial trial(design, {});
    for (const LinkId id : links) {
        const Link& link = design.at(id);
        if (link.leased)
            continue;
        const auto whole = trial.margin({link});
        if (whole && *whole >= Decibel{})
            continue;
        IdSource ids(1);
        const Length middle = fiberLength(design, link) * 0.5;
        Link half = divided(design, link, middle, ids).first;
        half.to = link.to;  // The site in the middle is not there; the length is given.
        const auto margin = trial.margin({half});
        if (margin && *margin >= Decibel{})
            remedies.push_back(
                {.kind = RemedyKind::AddRegenerator, .link = id, .amount = middle.inKm()});
    }
    return remedies;
}

}  // namespace continua::explain
