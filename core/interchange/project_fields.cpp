// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_fields.h"

#include "core/interchange/workload_fields.h"

namespace continua::interchange {

using json::Choice;
using json::Cursor;
using json::Json;

const Choice<ApnRole>& apnRoleNames()
{
    static const Choice<ApnRole> names{{{"none", ApnRole::None},
                                        {"transceiver", ApnRole::Transceiver},
                                        {"gateway", ApnRole::Gateway},
                                        {"interchange", ApnRole::Interchange}}};
    return names;
}

const Choice<Pin::Kind>& pinKindNames()
{
    static const Choice<Pin::Kind> names{{{"must_host", Pin::Kind::MustHost},
                                          {"must_not_host", Pin::Kind::MustNotHost},
                                          {"keep_open", Pin::Kind::KeepOpen},
                                          {"keep_closed", Pin::Kind::KeepClosed}}};
    return names;
}

const Choice<RateNeed::Kind>& rateKindNames()
{
    static const Choice<RateNeed::Kind> names{
        {{"output_tokens_per_s", RateNeed::Kind::OutputTokens},
         {"video_streams_1080p30", RateNeed::Kind::VideoStreams}}};
    return names;
}

void Position::read(const Json& json, GeoPoint& point, const Cursor& at) const
{
    if (!json.is_array() || json.size() != 2)
        return at.failAt(json, ErrorCode::MalformedText, "[latitude, longitude] in degrees");
    Number{kLatitude}.read(json[0], point.latitudeDeg, at.element(0));
    Number{kLongitude}.read(json[1], point.longitudeDeg, at.element(1));
}

Json Position::write(GeoPoint point) const
{
    return {Number{}.write(point.latitudeDeg), Number{}.write(point.longitudeDeg)};
}

void EncodingName::read(const Json& json, int& encoding, const Cursor& at) const
{
    for (std::size_t i = 0; i < encodings.size(); ++i)
        if (json.is_string() && json.get_ref<const std::string&>() == encodings[i].name) {
            encoding = static_cast<int>(i);
            return;
        }
    at.failAt(json, ErrorCode::BrokenReference, "the name of one of the flow's encodings");
}

Json EncodingName::write(int encoding) const
{
    const auto index = static_cast<std::size_t>(encoding);
    return index < encodings.size() ? Json(encodings[index].name) : Json();
}

const std::vector<Replica>& replicasOf(const Pin& pin, const CodeBook& book)
{
    static const std::vector<Replica> none;
    const auto workload = book.workloadsById.find(pin.workload);
    return workload == book.workloadsById.end() ? none : workload->second->replicas;
}

std::string pinText(const Pin& pin, const CodeBook& book)
{
    const auto text = [](const Json& json) {
        return json.is_string() ? json.get<std::string>() : std::string();
    };
    return "pin/" + text(pinKindNames().write(pin.kind)) + "/"
         + text(SiteCode{book}.write(pin.site)) + "/" + text(WorkloadCode{book}.write(pin.workload))
         + "/" + text(ReplicaName{replicasOf(pin, book)}.write(pin.replica));
}

std::string noteText(const Note& note)
{
    return "note/" + Position{}.write(note.position).dump() + "/" + note.text;
}

std::string approvalText(const Approval& approval, const CodeBook& book)
{
    const auto text = [](const Json& json) {
        return json.is_string() ? json.get<std::string>() + "/" : std::string("/");
    };
    return "approval/" + approval.rule + "/" + text(SiteCode{book}.write(approval.site))
         + text(LinkCode{book}.write(approval.link)) + text(RackName{book}.write(approval.rack))
         + text(WorkloadCode{book}.write(approval.workload)) + std::to_string(approval.part) + "/"
         + approval.detail;
}

}  // namespace continua::interchange
