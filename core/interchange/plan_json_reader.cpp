// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/enum_keys.h"
#include "core/interchange/plan_json.h"

#include <nlohmann/json.hpp>

namespace continua::interchange {
namespace {

using Json = nlohmann::json;

/// A value in the document, where it stands, and the first thing found wrong anywhere.
class Node {
public:
    Node(const Json& json, std::string place, std::optional<Error>& failure)
        : m_json(json), m_place(std::move(place)), m_failure(failure)
    {
    }

    bool isNull() const { return m_json.is_null(); }
    bool has(const char* key) const { return m_json.is_object() && m_json.contains(key); }

    Node at(const char* key) const
    {
        static const Json nothing;
        const std::string place = m_place.empty() ? key : m_place + "." + key;
        if (!m_json.is_object() || !m_json.contains(key)) {
            fail(ErrorCode::MissingValue, place, "a value");
            return {nothing, place, m_failure};
        }
        return {m_json.at(key), place, m_failure};
    }

    /// Calls `use` with each element.
    template <class Use>
    void each(Use use) const
    {
        if (!m_json.is_array())
            return wrongType("a list");
        for (std::size_t i = 0; i < m_json.size(); ++i)
            use(Node(m_json.at(i), m_place + "[" + std::to_string(i) + "]", m_failure));
    }

    double number() const
    {
        if (!m_json.is_number()) {
            wrongType("a number");
            return 0.0;
        }
        return m_json.get<double>();
    }

    int whole() const
    {
        if (!m_json.is_number_integer()) {
            wrongType("a whole number");
            return 0;
        }
        return m_json.get<int>();
    }

    std::uint64_t large() const
    {
        if (!m_json.is_number_unsigned()) {
            wrongType("a whole number, not negative");
            return 0;
        }
        return m_json.get<std::uint64_t>();
    }

    bool flag() const
    {
        if (!m_json.is_boolean()) {
            wrongType("true or false");
            return false;
        }
        return m_json.get<bool>();
    }

    std::string text() const
    {
        if (!m_json.is_string()) {
            wrongType("a text");
            return {};
        }
        return m_json.get<std::string>();
    }

    template <class Enum>
    Enum choice() const
    {
        const std::string key = text();
        if (const std::optional<Enum> known = fromKey<Enum>(key))
            return *known;
        std::string expected = "one of";
        for (const auto& [name, enumerator] : keysOf<Enum>())
            expected += " " + std::string(name);
        fail(ErrorCode::UnknownName, m_place, expected, key);
        return {};
    }

    void fail(ErrorCode code, const std::string& place, const std::string& expected,
              const std::string& value = {}) const
    {
        if (!m_failure)
            m_failure = Error{.code = code, .place = place, .value = value, .expected = expected};
    }
    void refuse(ErrorCode code, const std::string& expected, const std::string& value) const
    {
        fail(code, m_place, expected, value);
    }

private:
    void wrongType(const char* expected) const
    {
        fail(ErrorCode::MalformedText, m_place, expected,
             m_json.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 40));
    }

    const Json& m_json;
    std::string m_place;
    std::optional<Error>& m_failure;
};

template <class Entity>
std::map<std::string, Id<Entity>> idsByCode(const Design& design)
{
    std::map<std::string, Id<Entity>> ids;
    for (const auto& [id, row] : design.all<Entity>())
        ids.emplace(row.code, id);
    return ids;
}

/// Reads the parts of a plan, by the codes of one design.
class PlanReader {
public:
    explicit PlanReader(const Design& design)
        : m_sites(idsByCode<Site>(design)), m_links(idsByCode<Link>(design)),
          m_workloads(idsByCode<Workload>(design)), m_catalog(design.catalog())
    {
    }

    Plan read(const Node& root) const
    {
        Plan plan;
        plan.status = root.at("status").choice<PlanStatus>();
        plan.objectiveKind = root.at("objective_kind").choice<Objective>();
        plan.objective = root.at("objective").number();
        plan.lowerBound = root.at("lower_bound").number();
        plan.boundIsForCandidates = root.at("bound_is_for_candidates").flag();
        plan.seed = root.at("seed").large();
        plan.engineVersion = root.at("engine_version").text();
        plan.elapsed = Duration::fromS(root.at("seconds").number());
        readUnserved(root.at("unserved"), plan);
        readCompute(root, plan);
        readOptics(root, plan);
        root.at("flows").each([&](const Node& row) { plan.flows.push_back(route(row, plan)); });
        readMoney(root, plan);
        return plan;
    }

private:
    template <class Entity>
    static Id<Entity> idOf(const Node& node, const std::map<std::string, Id<Entity>>& ids)
    {
        const std::string code = node.text();
        const auto known = ids.find(code);
        if (known != ids.end())
            return known->second;
        node.refuse(ErrorCode::UnknownName, "the code of an object of this project", code);
        return {};
    }

    SiteId site(const Node& node) const { return idOf<Site>(node, m_sites); }
    LinkId link(const Node& node) const { return idOf<Link>(node, m_links); }
    WorkloadId workload(const Node& node) const { return idOf<Workload>(node, m_workloads); }
    SiteId maybeSite(const Node& node) const { return node.isNull() ? SiteId{} : site(node); }
    LinkId maybeLink(const Node& node) const { return node.isNull() ? LinkId{} : link(node); }

    std::vector<LinkId> links(const Node& list) const
    {
        std::vector<LinkId> ids;
        list.each([&](const Node& row) { ids.push_back(link(row)); });
        return ids;
    }
    std::vector<SiteId> sites(const Node& list) const
    {
        std::vector<SiteId> ids;
        list.each([&](const Node& row) { ids.push_back(site(row)); });
        return ids;
    }

    void readUnserved(const Node& list, Plan& plan) const
    {
        list.each([&](const Node& row) {
            Unserved unserved{.what = row.at("what").choice<Unserved::What>(),
                              .workload = workload(row.at("workload")),
                              .index = row.at("index").whole(),
                              .reasons = {},
                              .penalty = Money::fromUsd(row.at("penalty_usd").number())};
            row.at("reasons").each([&](const Node& reason) {
                unserved.reasons.push_back({.reason = reason.at("reason").choice<RefusalReason>(),
                                            .site = maybeSite(reason.at("site")),
                                            .link = maybeLink(reason.at("link")),
                                            .needed = reason.at("needed").number(),
                                            .available = reason.at("available").number()});
            });
            plan.unserved.push_back(std::move(unserved));
        });
    }

    void readCompute(const Node& root, Plan& plan) const
    {
        root.at("placements").each([&](const Node& row) {
            plan.placements.push_back({.workload = workload(row.at("workload")),
                                       .replica = row.at("replica").whole(),
                                       .site = site(row.at("site"))});
        });
        root.at("kits").each([&](const Node& row) {
            KitOrder order{.site = site(row.at("site")),
                           .kit = row.at("kit").text(),
                           .count = row.at("count").whole()};
            if (!find(m_catalog.kits, order.kit))
                row.at("kit").refuse(ErrorCode::UnknownName, "a kit of the catalog", order.kit);
            if (row.has("dedicated_to"))
                order.dedicatedTo = workload(row.at("dedicated_to"));
            plan.kits.push_back(std::move(order));
        });
        plan.openedSites = sites(root.at("opened_sites"));
    }

    void readOptics(const Node& root, Plan& plan) const
    {
        root.at("lightpaths").each([&](const Node& row) {
            Lightpath path{.from = site(row.at("from")),
                           .to = site(row.at("to")),
                           .links = links(row.at("links")),
                           .mode = row.at("mode").text(),
                           .slotFrom = Frequency::fromThz(row.at("slot_from_thz").number()),
                           .slotTo = Frequency::fromThz(row.at("slot_to_thz").number()),
                           .fiberPairs = {},
                           .rate = DataRate::fromGbps(row.at("rate_gbps").number()),
                           .carried = DataRate::fromGbps(row.at("carried_gbps").number()),
                           .gsnr = Decibel::fromDb(row.at("gsnr_01nm_db").number()),
                           .margin = Decibel::fromDb(row.at("margin_db").number()),
                           .latency = Duration::fromMs(row.at("one_way_ms").number())};
            row.at("fiber_pairs").each([&](const Node& pair) {
                path.fiberPairs.push_back(pair.whole());
            });
            plan.lightpaths.push_back(std::move(path));
        });
        if (root.has("regenerators"))
            root.at("regenerators").each([&](const Node& row) {
                std::vector<int> joined;
                row.at("lightpaths").each([&](const Node& one) {
                    const int index = one.whole();
                    if (index < 0 || index >= static_cast<int>(plan.lightpaths.size()))
                        one.refuse(ErrorCode::ValueOutOfRange, "the index of a lightpath",
                                   std::to_string(index));
                    joined.push_back(index);
                });
                if (joined.size() != 2)
                    row.at("lightpaths")
                        .refuse(ErrorCode::ValueOutOfRange, "two lightpaths",
                                std::to_string(joined.size()));
                plan.regenerators.push_back({site(row.at("site")), joined[0], joined[1]});
            });
        root.at("leases").each([&](const Node& row) {
            plan.leases.push_back({.link = link(row.at("link")),
                                   .modules = row.at("modules").whole(),
                                   .carried = DataRate::fromGbps(row.at("carried_gbps").number())});
        });
    }

    FlowPath path(const Node& node, const Plan& plan) const
    {
        FlowPath path{.hops = {},
                      .links = links(node.at("links")),
                      .length = Length::fromKm(node.at("length_km").number()),
                      .oneWay = Duration::fromMs(node.at("one_way_ms").number())};
        node.at("hops").each([&](const Node& hop) {
            if (hop.has("leased")) {
                path.hops.push_back({.lightpath = -1, .leased = link(hop.at("leased"))});
                return;
            }
            const int index = hop.at("lightpath").whole();
            if (index < 0 || index >= static_cast<int>(plan.lightpaths.size()))
                hop.at("lightpath")
                    .refuse(ErrorCode::ValueOutOfRange, "the index of a lightpath",
                            std::to_string(index));
            path.hops.push_back({.lightpath = index, .leased = {}});
        });
        return path;
    }

    FlowRoute route(const Node& row, const Plan& plan) const
    {
        FlowRoute route{.workload = workload(row.at("workload")),
                        .flow = row.at("flow").whole(),
                        .source = site(row.at("source")),
                        .host = site(row.at("host")),
                        .working = path(row.at("working"), plan),
                        .sharedSites = sites(row.at("shared_sites")),
                        .availability = row.at("availability").number()};
        if (const Node second = row.at("protection"); !second.isNull())
            route.protection = path(second, plan);
        return route;
    }

    void readMoney(const Node& root, Plan& plan) const
    {
        root.at("cost").at("lines").each([&](const Node& row) {
            plan.costs.push_back({.kind = row.at("kind").choice<CostKind>(),
                                  .site = maybeSite(row.at("site")),
                                  .link = maybeLink(row.at("link")),
                                  .item = row.at("item").text(),
                                  .quantity = row.at("quantity").number(),
                                  .capex = Money::fromUsd(row.at("capex_usd").number()),
                                  .yearly = Money::fromUsd(row.at("yearly_usd").number()),
                                  .present = Money::fromUsd(row.at("present_usd").number())});
        });
        root.at("footprints").each([&](const Node& row) {
            plan.footprints[site(row.at("site"))] = {
                .perYear = Energy::fromKwh(row.at("energy_kwh_per_year").number()),
                .carbonPerYear = Mass::fromKg(row.at("carbon_kg_per_year").number())};
        });
    }

    std::map<std::string, SiteId> m_sites;
    std::map<std::string, LinkId> m_links;
    std::map<std::string, WorkloadId> m_workloads;
    const Catalog& m_catalog;
};

}  // namespace

Result<Plan> readPlanText(const Design& design, std::string_view text, const std::string& subject)
{
    const Json document = Json::parse(text, nullptr, false);
    if (document.is_discarded())
        return Error{.code = ErrorCode::MalformedText, .subject = subject, .expected = "JSON"};
    if (!document.is_object() || document.value("schema", Json()) != "continua-plan/1")
        return Error{.code = ErrorCode::FileForeign,
                     .subject = subject,
                     .place = "schema",
                     .expected = "continua-plan/1"};
    std::optional<Error> failure;
    Plan plan = PlanReader(design).read(Node(document, {}, failure));
    if (failure) {
        failure->subject = subject;
        return *failure;
    }
    return plan;
}

}  // namespace continua::interchange
