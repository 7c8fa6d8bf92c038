// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/code_book.h"

#include "core/model/phases.h"

#include <array>
#include <charconv>

namespace continua::interchange {

using json::Cursor;
using json::Json;

namespace {

/// What a book has under the name that `json` is.
template <class Entity>
void readNamed(const Json& json, const std::map<std::string, Id<Entity>>& named, Id<Entity>& id,
               const Cursor& at, const char* expected)
{
    const auto known =
        json.is_string() ? named.find(json.get_ref<const std::string&>()) : named.end();
    if (known == named.end())
        return at.failAt(json, ErrorCode::BrokenReference, expected);
    id = known->second;
}

template <class Entity>
Json writeNamed(const std::map<Id<Entity>, std::string>& names, Id<Entity> id)
{
    const auto known = names.find(id);
    return known == names.end() ? Json() : Json(known->second);
}

}  // namespace

void SiteCode::read(const Json& json, SiteId& site, const Cursor& at) const
{
    readNamed(json, book.sites, site, at, "the code of a site");
}

Json SiteCode::write(SiteId site) const { return writeNamed(book.siteCodes, site); }

void PhaseName::read(const Json& json, PhaseId& phase, const Cursor& at) const
{
    readNamed(json, book.phases, phase, at, "the name of a phase");
}

Json PhaseName::write(PhaseId phase) const { return writeNamed(book.phaseNames, phase); }

void LinkCode::read(const Json& json, LinkId& link, const Cursor& at) const
{
    readNamed(json, book.links, link, at, "the code of a link");
}

Json LinkCode::write(LinkId link) const { return writeNamed(book.linkCodes, link); }

void RackName::read(const Json& json, RackId& rack, const Cursor& at) const
{
    readNamed(json, book.racks, rack, at, "site and name of a rack, such as \"TYO/R01\"");
}

Json RackName::write(RackId rack) const { return writeNamed(book.rackNames, rack); }

void Month::read(const Json& json, YearMonth& month, const Cursor& at) const
{
    const auto read =
        json.is_string() ? yearMonthFrom(json.get_ref<const std::string&>()) : std::nullopt;
    if (!read)
        return at.failAt(json, ErrorCode::ValueOutOfRange, "a month such as \"2027-04\"");
    month = *read;
}

Json Month::write(YearMonth month) const { return yearMonthText(month); }

void WorkloadCode::read(const Json& json, WorkloadId& workload, const Cursor& at) const
{
    const auto known = json.is_string() ? book.workloads.find(json.get_ref<const std::string&>())
                                        : book.workloads.end();
    if (known == book.workloads.end())
        return at.failAt(json, ErrorCode::BrokenReference, "the code of a workload");
    workload = known->second->id;
}

Json WorkloadCode::write(WorkloadId workload) const
{
    const auto known = book.workloadsById.find(workload);
    return known == book.workloadsById.end() ? Json() : Json(known->second->code);
}

void ReplicaName::read(const Json& json, int& replica, const Cursor& at) const
{
    for (std::size_t i = 0; i < replicas.size(); ++i)
        if (json.is_string() && json.get_ref<const std::string&>() == replicas[i].name) {
            replica = static_cast<int>(i);
            return;
        }
    at.failAt(json, ErrorCode::BrokenReference, "the name of a replica of this workload");
}

Json ReplicaName::write(int replica) const
{
    const auto index = static_cast<std::size_t>(replica);
    return index < replicas.size() ? Json(replicas[index].name) : Json();
}

std::int64_t IdText::parse(const Json& json, const Cursor& at)
{
    std::int64_t value = 0;
    if (json.is_string()) {
        const auto& text = json.get_ref<const std::string&>();
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), value, 16);
        if (error == std::errc() && end == text.data() + text.size() && value > 0)
            return value;
    }
    at.failAt(json, ErrorCode::ValueOutOfRange, "an id: up to 16 hexadecimal digits, not zero");
    return 0;
}

std::string IdText::text(std::int64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    return {digits.data(), end};
}

}  // namespace continua::interchange
