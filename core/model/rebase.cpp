// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rebase.h"

#include "core/model/fields.h"

#include <algorithm>
#include <cassert>

namespace continua {
namespace {

using Kind = RebaseConflict::Kind;

/// One value that was, as the scenario and as the baseline now have it.
/// @param clash  Set where both changed it, each in its own way.
template <class Value>
void merge(const Value& before, const Value& mine, const Value& theirs, Value& merged, bool& clash)
{
    if (mine == theirs || theirs == before) {
        merged = mine;
    } else if (mine == before) {
        merged = theirs;
    } else if constexpr (fields::HasFields<const Value>) {
        merged = mine;
        const auto into = fields::of(merged);
        const auto each = [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            (merge(std::get<I>(fields::of(before)), std::get<I>(fields::of(mine)),
                   std::get<I>(fields::of(theirs)), std::get<I>(into), clash),
             ...);
        };
        each(std::make_index_sequence<std::tuple_size_v<decltype(into)>>());
    } else {
        merged = mine;
        clash = true;
    }
}

template <class Named>
bool haveSameNames(const std::vector<Named>& a, const std::vector<Named>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Named& x, const Named& y) { return x.name == y.name; });
}

template <class Named>
void mergeEach(const std::vector<Named>& before, const std::vector<Named>& mine,
               const std::vector<Named>& theirs, std::vector<Named>& merged, bool& clash)
{
    merged.resize(mine.size());
    for (std::size_t i = 0; i < mine.size(); ++i)
        merge(before[i], mine[i], theirs[i], merged[i], clash);
}

/// Replicas and flows name each other by position, so they go together: part by part where all
/// three have the same ones, else as a whole.
void mergeParts(const Workload& before, const Workload& mine, const Workload& theirs,
                Workload& merged, bool& clash)
{
    const auto isLike = [&](const Workload& other) {
        return haveSameNames(before.replicas, other.replicas)
            && haveSameNames(before.flows, other.flows);
    };
    const auto sameParts = [](const Workload& a, const Workload& b) {
        return a.replicas == b.replicas && a.flows == b.flows;
    };
    if (isLike(mine) && isLike(theirs)) {
        mergeEach(before.replicas, mine.replicas, theirs.replicas, merged.replicas, clash);
        mergeEach(before.flows, mine.flows, theirs.flows, merged.flows, clash);
        return;
    }
    const bool followsBaseline = sameParts(mine, before);
    clash = clash || (!followsBaseline && !sameParts(theirs, before) && !sameParts(mine, theirs));
    merged.replicas = followsBaseline ? theirs.replicas : mine.replicas;
    merged.flows = followsBaseline ? theirs.flows : mine.flows;
}

template <class Entity>
Entity mergedRow(const Entity& before, const Entity& mine, const Entity& theirs, bool& clash)
{
    Entity merged = mine;
    if constexpr (std::is_same_v<Entity, Workload>) {
        const auto withoutParts = [](Workload row) {
            row.replicas.clear();
            row.flows.clear();
            return row;
        };
        merge(withoutParts(before), withoutParts(mine), withoutParts(theirs), merged, clash);
        mergeParts(before, mine, theirs, merged, clash);
    } else {
        merge(before, mine, theirs, merged, clash);
    }
    return merged;
}

template <class Entity>
std::string nameOf(const Entity& row)
{
    if constexpr (requires { row.code; })
        return row.code;
    else if constexpr (requires { row.key; })
        return row.key;
    else if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.rule; })
        return row.rule;
    else if constexpr (requires { row.text; })
        return row.text;
    else
        return {};
}

/// A pin goes by the site it is about.
std::string nameOf(const Pin& pin, const Design& design)
{
    const Site* site = design.find(pin.site);
    return site ? site->code : std::string();
}

template <class Entity>
std::string nameOf(const Entity& row, const Design&)
{
    return nameOf(row);
}

class Rebasing {
public:
    Rebasing(const ChangeSet& edits, const Design& before, const Design& after)
        : m_edits(edits), m_before(before), m_mine(before), m_theirs(after)
    {
        const Result<> done = edits.applyTo(m_mine);
        assert(done);
        (void)done;
    }

    Rebased result()
    {
        takeInfo();
        takeCatalog();
        std::apply([&](auto... row) { (takeRows<decltype(row)>(), ...); }, kinds());
        while (!applies() && restoreNeeded()) {
        }
        if (!applies()) {
            m_rebased.edits = difference(m_theirs, m_mine);
            tell(Kind::KeptWhole, {});
        }
        auto& told = m_rebased.conflicts;
        std::sort(told.begin(), told.end());
        told.erase(std::unique(told.begin(), told.end()), told.end());
        return std::move(m_rebased);
    }

private:
    static std::tuple<Assumption, Phase, Site, Link, Rack, Workload, Pin, RiskArea, Note, Approval>
    kinds()
    {
        return {};
    }

    void tell(Kind kind, std::string object)
    {
        m_rebased.conflicts.push_back({kind, std::move(object)});
    }

    bool applies() const
    {
        Design trial = m_theirs;
        return m_rebased.edits.applyTo(trial).has_value();
    }

    void takeInfo()
    {
        if (!m_edits.changesInfo())
            return;
        bool clash = false;
        ProjectInfo merged;
        merge(m_before.info(), m_mine.info(), m_theirs.info(), merged, clash);
        m_rebased.edits.replaceInfo(m_theirs.info(), merged);
        if (clash)
            tell(Kind::BothChanged, {});
    }

    void takeCatalog()
    {
        if (!m_edits.changesCatalog())
            return;
        const Catalog& before = m_before.catalog();
        if (!(before == m_theirs.catalog()) && !(m_mine.catalog() == m_theirs.catalog()))
            tell(Kind::BothChanged, {});
        m_rebased.edits.replaceCatalog(m_theirs.sharedCatalog(), m_mine.sharedCatalog());
    }

    template <class Entity>
    void takeRows()
    {
        for (const auto& [id, change] : m_edits.of<Entity>()) {
            const Entity* theirs = m_theirs.find(id);
            if (!change.after)
                takeRemoval(*change.before, theirs);
            else if (theirs)
                takeChange(change, *theirs);
            else
                takeRow(change);
        }
    }

    template <class Entity>
    void takeRemoval(const Entity& before, const Entity* theirs)
    {
        if (!theirs)
            return;
        m_rebased.edits.remove(*theirs);
        if (!(*theirs == before))
            tell(Kind::BaselineChanged, nameOf(before, m_theirs));
    }

    template <class Entity>
    void takeChange(const Change<Entity>& change, const Entity& theirs)
    {
        bool clash = !change.before && !(*change.after == theirs);
        const Entity merged =
            change.before ? mergedRow(*change.before, *change.after, theirs, clash) : *change.after;
        if (!(merged == theirs))
            m_rebased.edits.replace(theirs, merged);
        if (clash)
            tell(Kind::BothChanged, nameOf(*change.after, m_mine));
    }

    /// The scenario has a row that the baseline has not.
    template <class Entity>
    void takeRow(const Change<Entity>& change)
    {
        m_rebased.edits.insert(*change.after);
        if (change.before)
            tell(Kind::BaselineRemoved, nameOf(*change.after, m_mine));
    }

    /// The row that the scenario now has, or null.
    template <class Entity>
    const Entity* now(Id<Entity> id) const
    {
        const auto& changes = m_rebased.edits.of<Entity>();
        if (const auto change = changes.find(id); change != changes.end())
            return change->second.after ? &*change->second.after : nullptr;
        return m_theirs.find(id);
    }

    /// Brings back every row that another refers to; says whether there was any to bring back.
    bool restoreNeeded()
    {
        m_restored = false;
        const auto needsOf = [&]<class Entity>() {
            std::vector<Id<Entity>> ids;
            for (const auto& [id, row] : m_theirs.all<Entity>())
                ids.push_back(id);
            for (const auto& [id, change] : m_rebased.edits.of<Entity>())
                ids.push_back(id);
            for (const Id<Entity> id : ids)
                if (const Entity* row = now(id))
                    restoreFor(Entity(*row));
        };
        std::apply([&](auto... row) { (needsOf.template operator()<decltype(row)>(), ...); },
                   kinds());
        return m_restored;
    }

    template <class Entity>
    void need(Id<Entity> id)
    {
        if (!id || now(id))
            return;
        const Entity* row = m_mine.find(id) ? m_mine.find(id) : m_theirs.find(id);
        if (!row)
            return;
        m_rebased.edits.insert(*row);
        m_restored = true;
        tell(Kind::StillNeeded, nameOf(*row, m_mine));
    }

    void needOf(const Lifetime& life)
    {
        need(life.from);
        need(life.to);
    }
    void needOf(const Locality& locality)
    {
        for (const SiteId site : locality.sites)
            need(site);
        need(locality.near);
    }

    void restoreFor(const Assumption&) {}
    void restoreFor(const Phase&) {}
    void restoreFor(const Site& site) { needOf(site.life); }
    void restoreFor(const Link& link)
    {
        need(link.from);
        need(link.to);
        needOf(link.life);
    }
    void restoreFor(const Rack& rack)
    {
        need(rack.site);
        needOf(rack.life);
    }
    void restoreFor(const Workload& workload)
    {
        needOf(workload.life);
        needOf(workload.locality);
        for (const Replica& replica : workload.replicas)
            needOf(replica.locality);
        for (const Flow& flow : workload.flows)
            need(flow.at);
    }
    void restoreFor(const Pin& pin)
    {
        need(pin.site);
        need(pin.workload);
    }
    void restoreFor(const RiskArea&) {}
    void restoreFor(const Note&) {}
    void restoreFor(const Approval& approval)
    {
        need(approval.site);
        need(approval.link);
        need(approval.rack);
        need(approval.workload);
        need(approval.until);
    }

    const ChangeSet& m_edits;
    const Design& m_before;
    Design m_mine;  ///< The scenario as it was.
    const Design& m_theirs;
    Rebased m_rebased;
    bool m_restored = false;
};

}  // namespace

Rebased rebase(const ChangeSet& edits, const Design& before, const Design& after)
{
    if (edits.isEmpty())
        return {edits, {}};
    if (Design trial = after; edits.applyTo(trial))
        return {edits, {}};  // The baseline changed elsewhere.
    return Rebasing(edits, before, after).result();
}

RebasedScenarios rebaseAll(const Table<Scenario>& scenarios, const Design& before,
                           const Design& after)
{
    RebasedScenarios all;
    for (const auto& [id, scenario] : scenarios) {
        Rebased rebased = rebase(scenario.edits, before, after);
        for (RebaseConflict& conflict : rebased.conflicts)
            all.conflicts.push_back({scenario.name, std::move(conflict)});
        if (rebased.edits == scenario.edits)
            continue;
        Scenario moved = scenario;
        moved.edits = std::move(rebased.edits);
        all.changes.emplace(id, Change<Scenario>{scenario, std::move(moved)});
    }
    return all;
}

}  // namespace continua
