// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gnpy_export.h"

#include "core/interchange/rounded.h"
#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace continua::interchange {
namespace {

// Keys in the order they are written in, as people read such files.
using Json = nlohmann::ordered_json;

// The reference channel that GNPy counts its levels from, as gnpyEquipment() states it.
constexpr double kReferenceSpacingGhz = 87.5;
const OpticalLevel kReferencePower = OpticalLevel::fromDbm(0.0);
const OpticalLevel kReferencePer50Ghz =
    kReferencePower - Decibel::fromDb(10.0 * std::log10(kReferenceSpacingGhz / 50.0));

std::string roadmOf(const Site& site) { return "roadm " + site.code; }
std::string transceiverOf(const Site& site) { return "trx " + site.code; }

std::set<SiteId> sitesOnFiber(const Design& design)
{
    std::set<SiteId> sites;
    for (const auto& [id, link] : design.all<Link>())
        if (!link.leased) {
            sites.insert(link.from);
            sites.insert(link.to);
        }
    return sites;
}

Json locationOf(const GeoPoint& point, const std::string& city)
{
    return {{"location",
             {{"city", city},
              {"region", ""},
              {"latitude", point.latitudeDeg},
              {"longitude", point.longitudeDeg}}}};
}

/// The element of a direction of a link: "fiber (A → B)-LINK/2".
std::string uidOf(const char* kind, const Site& from, const Site& to, const Link& link,
                  std::size_t number)
{
    return std::string(kind) + " (" + from.code + " → " + to.code + ")-" + link.code + "/"
         + std::to_string(number);
}

class Topology {
public:
    explicit Topology(const Design& design) : m_design(design) {}

    std::string write()
    {
        for (const SiteId id : sitesOnFiber(m_design))
            addSite(m_design.at(id));
        for (const auto& [id, link] : m_design.all<Link>())
            if (!link.leased) {
                addDirection(link, false);
                addDirection(link, true);
            }
        const Json document{{"network_name", m_design.info().title},
                            {"elements", m_elements},
                            {"connections", m_connections}};
        return document.dump(2) + "\n";
    }

private:
    void connect(const std::string& from, const std::string& to)
    {
        m_connections.push_back({{"from_node", from}, {"to_node", to}});
    }

    void addSite(const Site& site)
    {
        const Json metadata = locationOf(site.position, site.name);
        m_elements.push_back(
            {{"uid", transceiverOf(site)}, {"type", "Transceiver"}, {"metadata", metadata}});
        m_elements.push_back({{"uid", roadmOf(site)}, {"type", "Roadm"}, {"metadata", metadata}});
        connect(transceiverOf(site), roadmOf(site));
        connect(roadmOf(site), transceiverOf(site));
    }

    void addDirection(const Link& link, bool isBackward)
    {
        const Site& from = m_design.at(isBackward ? link.to : link.from);
        const Site& to = m_design.at(isBackward ? link.from : link.to);
        const FiberType* glass = find(m_design.catalog().fibers, link.fiber);
        std::vector<Length> spans =
            link.spans.empty() ? std::vector{fiberLength(m_design, link)} : link.spans;
        std::vector<GeoPoint> huts = link.waypoints;
        if (isBackward) {
            std::reverse(spans.begin(), spans.end());
            std::reverse(huts.begin(), huts.end());
        }
        const bool hasBooster = !link.amplifier.empty() || link.launchPer50Ghz;
        std::string last = hasBooster
                             ? addAmplifier(link, from, to, 0, from.position, roadmOf(from), true)
                             : roadmOf(from);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const std::string uid = uidOf("fiber", from, to, link, i + 1);
            Json params{{"length", rounded(spans[i].inKm())}, {"length_units", "km"}};
            if (glass)
                params["loss_coef"] = glass->attenuation.inDbPerKm();
            params["con_in"] = nullptr;
            params["con_out"] = nullptr;
            m_elements.push_back({{"uid", uid},
                                  {"type", "Fiber"},
                                  {"type_variety", link.fiber},
                                  {"params", params}});
            connect(last, uid);
            // Waypoints stand for huts only where there is one to each joint of the spans.
            const bool isLast = i + 1 == spans.size();
            const GeoPoint at = isLast                          ? to.position
                              : huts.size() == spans.size() - 1 ? huts[i]
                                                                : GeoPoint{};
            last = isLast && link.amplifier.empty()
                     ? uid
                     : addAmplifier(link, from, to, i + 1, at, uid, !isLast);
        }
        connect(last, roadmOf(to));
    }

    /// Without a model where the link names none, and without a level where it sets no launch
    /// power: GNPy chooses.
    ///
    /// @return  Its uid, for the next element.
    std::string addAmplifier(const Link& link, const Site& from, const Site& to, std::size_t number,
                             GeoPoint at, const std::string& last, bool isBeforeFiber)
    {
        const std::string uid = uidOf("edfa", from, to, link, number);
        Json element{{"uid", uid}, {"type", "Edfa"}};
        if (!link.amplifier.empty())
            element["type_variety"] = link.amplifier;
        if (link.launchPer50Ghz && isBeforeFiber)
            element["operational"] = {
                {"gain_target", nullptr},
                {"delta_p", rounded((*link.launchPer50Ghz - kReferencePer50Ghz).inDb())},
                {"tilt_target", 0},
                {"out_voa", nullptr}};
        element["metadata"] = locationOf(at, "");
        m_elements.push_back(std::move(element));
        connect(last, uid);
        return uid;
    }

    const Design& m_design;
    Json m_elements = Json::array();
    Json m_connections = Json::array();
};

Json amplifierEntry(const AmplifierType& type)
{
    Json entry{{"type_variety", type.key}};
    switch (type.model) {
    case AmplifierModel::VariableGain: entry["type_def"] = "variable_gain"; break;
    case AmplifierModel::FixedNoiseFigure: entry["type_def"] = "fixed_gain"; break;
    case AmplifierModel::OsnrPolynomial: entry["type_def"] = "openroadm"; break;
    }
    entry["gain_flatmax"] = type.gainMax.inDb();
    entry["gain_min"] = type.gainMin.inDb();
    entry["p_max"] = type.powerMax.inDbm();
    entry["pmd"] = rounded(type.pmd.inPs()) * 1e-12;
    entry["pdl"] = type.pdl.inDb();
    if (type.model == AmplifierModel::VariableGain) {
        entry["nf_min"] = type.noiseFigureAtGainMax->inDb();
        entry["nf_max"] = type.noiseFigureAtGainMin->inDb();
        entry["out_voa_auto"] = false;
    } else if (type.model == AmplifierModel::OsnrPolynomial) {
        entry["nf_coef"] = type.osnrPolynomial;
    } else {
        entry["nf0"] = type.noiseFigure->inDb();
    }
    entry["allowed_for_design"] = type.key == optics::kStandardAmplifier;
    return entry;
}

/// To the last digit: the reader rounds once the units are changed back.
Json fiberEntry(const FiberType& type)
{
    Json entry{{"type_variety", type.key},
               {"dispersion", type.dispersionPsPerNmKm * 1e-6},
               {"effective_area", type.effectiveAreaUm2 * 1e-12},
               {"gamma", type.gammaPerWKm * 1e-3},
               {"pmd_coef", type.pmdPsPerSqrtKm * 1e-12 / std::sqrt(1e3)}};
    if (type.dispersionSlopePsPerNm2Km)
        entry["dispersion_slope"] = *type.dispersionSlopePsPerNm2Km * 1e3;
    return entry;
}

void addPenalties(Json& penalties, const char* key, const PenaltyTable& table)
{
    for (const auto& [at, penalty] : table.points)
        penalties.push_back({{key, at}, {"penalty_value", penalty}});
}

Json transceiverEntry(const TransceiverType& type, const LineDefaults& line)
{
    Json modes = Json::array();
    for (const TransceiverMode& mode : type.modes) {
        Json penalties = Json::array();
        addPenalties(penalties, "chromatic_dispersion", mode.dispersionPenalty);
        addPenalties(penalties, "pmd", mode.pmdPenalty);
        addPenalties(penalties, "pdl", mode.pdlPenalty);
        modes.push_back({{"format", mode.key},
                         {"baud_rate", rounded(mode.symbolRate.inGhz() * 1e9)},
                         {"OSNR", mode.requiredOsnr.inDb()},
                         {"bit_rate", rounded(mode.rate.inGbps() * 1e9)},
                         {"roll_off", 0.15},
                         {"tx_osnr", mode.transmitterOsnr ? mode.transmitterOsnr->inDb() : 100.0},
                         {"min_spacing", rounded(mode.slot.inGhz() * 1e9)},
                         {"penalties", penalties},
                         {"cost", 1}});
    }
    return {{"type_variety", type.key},
            {"frequency",
             {{"min", rounded(line.bandFrom.inThz() * 1e12)},
              {"max", rounded(line.bandTo.inThz() * 1e12)}}},
            {"mode", modes}};
}

/// Where a flow begins and its replica runs, when these are two sites on fiber.
Json request(const Design& design, const Plan& plan, const FlowRoute& route, int number)
{
    const Workload& workload = design.at(route.workload);
    const Flow& flow = workload.flows[static_cast<std::size_t>(route.flow)];
    const Lightpath& first =
        plan.lightpaths[static_cast<std::size_t>(route.working.hops.front().lightpath)];
    const ModeChoice choice = findMode(design.catalog(), first.mode);
    const std::string from = transceiverOf(design.at(route.source));
    const std::string to = transceiverOf(design.at(route.host));
    Json bandwidth{{"technology", "flexi-grid"},
                   {"trx_type", choice.transceiver->key},
                   {"trx_mode", choice.mode->key},
                   {"effective-freq-slot", Json::array({{{"N", nullptr}, {"M", nullptr}}})},
                   {"spacing", rounded(choice.mode->slot.inGhz() * 1e9)},
                   {"path_bandwidth", rounded(flow.rate().inGbps() * 1e9)}};
    return {{"request-id", std::to_string(number)},
            {"source", from},
            {"destination", to},
            {"src-tp-id", from},
            {"dst-tp-id", to},
            {"bidirectional", false},
            {"path-constraints", {{"te-bandwidth", bandwidth}}},
            {"name", workload.code + " " + flow.name}};
}

}  // namespace

std::string gnpyTopology(const Design& design) { return Topology(design).write(); }

std::string gnpyEquipment(const Design& design)
{
    const Catalog& catalog = design.catalog();
    Json document{{"Edfa", Json::array()}, {"Fiber", Json::array()},
                  {"Span", Json::array()}, {"Roadm", Json::array()},
                  {"SI", Json::array()},   {"Transceiver", Json::array()}};
    for (const auto& [key, type] : catalog.amplifiers)
        document["Edfa"].push_back(amplifierEntry(type));
    for (const auto& [key, type] : catalog.fibers)
        document["Fiber"].push_back(fiberEntry(type));
    for (const auto& [key, type] : catalog.transceivers)
        document["Transceiver"].push_back(transceiverEntry(type, catalog.line));
    const LineDefaults& line = catalog.line;
    document["Span"].push_back({{"power_mode", true},
                                {"delta_power_range_db", {0, 0, 0.5}},
                                {"max_fiber_lineic_loss_for_raman", 0.25},
                                {"target_extended_gain", 2.5},
                                {"max_length", line.maxSpan.inKm()},
                                {"length_units", "km"},
                                {"max_loss", line.maxSpanLoss.inDb()},
                                {"padding", 10},
                                {"EOL", 0},
                                {"con_in", 0},
                                {"con_out", 0}});
    const RoadmType* roadm = find(catalog.roadms, optics::kStandardRoadm);
    if (roadm)
        document["Roadm"].push_back(
            {{"target_pch_out_db", roadm->targetPerChannel.inDbm()},
             {"add_drop_osnr", roadm->addDropOsnr.inDb()},
             {"pmd", rounded(roadm->pmd.inPs()) * 1e-12},
             {"pdl", roadm->pdl.inDb()},
             {"restrictions",
              {{"preamp_variety_list", Json::array()}, {"booster_variety_list", Json::array()}}}});
    document["SI"].push_back({{"f_min", rounded(line.bandFrom.inThz() * 1e12)},
                              {"baud_rate", 63.1e9},
                              {"f_max", rounded(line.bandTo.inThz() * 1e12)},
                              {"spacing", kReferenceSpacingGhz * 1e9},
                              {"power_dbm", kReferencePower.inDbm()},
                              {"power_range_db", {0, 0, 1}},
                              {"roll_off", 0.15},
                              {"tx_osnr", 37},
                              {"sys_margins", assumption(design, "system_margin_db")}});
    return document.dump(2) + "\n";
}

std::string gnpyServices(const Design& design, const Plan& plan)
{
    Json requests = Json::array();
    for (const FlowRoute& route : plan.flows)
        if (!route.working.hops.empty() && route.working.hops.front().lightpath >= 0)
            requests.push_back(request(design, plan, route, static_cast<int>(requests.size())));
    const Json document{{"path-request", requests}};
    return document.dump(2) + "\n";
}

}  // namespace continua::interchange
