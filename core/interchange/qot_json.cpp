// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/qot_json.h"

#include "core/interchange/qot_elements.h"
#include "core/optics/line_propagation.h"

#include <cmath>

namespace continua::interchange {

using nlohmann::json;

namespace {

using Fibers = std::map<std::string, optics::FiberProperties>;

constexpr double kMostElements = 100000.0;

/// Reads the elements of a case, groups unrolled.
class ElementList {
public:
    ElementList(QotReader& reader, const Fibers& fibers) : m_reader(reader), m_fibers(fibers) {}

    void read(const json& elements, const std::string& place)
    {
        for (std::size_t i = 0; i < elements.size() && !m_reader.failed(); ++i)
            readOne(elements[i], indexed(place, i));
    }

    optics::Line take() { return std::move(m_line); }

private:
    void readOne(const json& element, const std::string& place)
    {
        if (element.is_object() && element.contains("repeat")) {
            readGroup(element, place);
            return;
        }
        const std::string kind = m_reader.text(element, "t", place);
        if (m_reader.failed())
            return;
        if (kind == "fiber")
            m_line.emplace_back(fiber(element, place));
        else if (kind == "amp")
            m_line.emplace_back(m_reader.amplifier(element, place));
        else if (kind == "roadm")
            m_line.emplace_back(roadm(element, place));
        else
            m_reader.fail(ErrorCode::UnknownName, place + ".t", kind, "fiber, amp or roadm");
    }

    void readGroup(const json& element, const std::string& place)
    {
        const double times = m_reader.number(element, "repeat", place);
        const json& group = m_reader.member(element, "elements", place, json::value_t::array);
        if (m_reader.failed())
            return;
        const double total =
            static_cast<double>(m_line.size()) + times * static_cast<double>(group.size());
        if (!(times >= 1.0) || times != std::floor(times) || total > kMostElements) {
            m_reader.fail(ErrorCode::ValueOutOfRange, place + ".repeat",
                          element.at("repeat").dump() + " spans",
                          "a whole number from 1, 100000 elements in all");
            return;
        }
        for (int n = 0; n < times && !m_reader.failed(); ++n)
            read(group, place + ".elements");
    }

    optics::FiberSpan fiber(const json& element, const std::string& place)
    {
        const std::string name = m_reader.text(element, "fiber", place);
        const auto known = m_fibers.find(name);
        if (known == m_fibers.end()) {
            m_reader.fail(ErrorCode::UnknownName, place + ".fiber", name,
                          "the name of an entry of fibers");
            return {};
        }
        return m_reader.span(element, place, known->second);
    }

    optics::RoadmStage roadm(const json& element, const std::string& place)
    {
        optics::RoadmStage stage{
            .target = OpticalLevel::fromDbm(m_reader.number(element, "target_dbm", place)),
            .loss = Decibel::fromDb(m_reader.number(element, "max_loss_db", place, 0.0))};
        const std::string path = m_reader.text(element, "kind", place);
        if (path == "add")
            stage.path = optics::RoadmStage::Path::Add;
        else if (path == "drop")
            stage.path = optics::RoadmStage::Path::Drop;
        else if (path != "express")
            m_reader.fail(ErrorCode::UnknownName, place + ".kind", path, "add, express or drop");
        if (const auto osnr = m_reader.optionalNumber(element, "osnr_01nm_db", place))
            stage.osnr = Decibel::fromDb(*osnr);
        return stage;
    }

    QotReader& m_reader;
    const Fibers& m_fibers;
    optics::Line m_line;
};

/// Adds a case whose line the model can judge, or fails.
void append(std::vector<QotCase>& cases, QotReader& reader, const std::string& place,
            std::string id, std::optional<optics::ChannelComb> comb, optics::Line line)
{
    if (reader.failed() || !comb)
        return;
    if (const Result<Done> good = optics::checkLine(line); !good) {
        Error error = good.error();
        error.value = error.subject + ": " + error.value;
        error.place = place + "." + error.place;
        reader.fail(std::move(error));
        return;
    }
    cases.push_back({std::move(id), *std::move(comb), std::move(line)});
}

nlohmann::ordered_json channelResult(const optics::LineQuality& quality, std::size_t channel)
{
    return {{"freq_thz", quality.frequency(channel).inThz()},
            {"osnr_ase_01nm_db", quality.osnr(channel).inDb()},
            {"snr_nli_01nm_db", quality.snrNli(channel).inDb()},
            {"gsnr_01nm_db", quality.gsnr(channel).inDb()},
            {"gsnr_bw_db", quality.gsnrInBand(channel).inDb()}};
}

}  // namespace

Result<std::vector<QotCase>> readQotCases(std::string_view text, const std::string& source)
{
    const Result<json> document = parseForeignDocument(text, source);
    if (!document)
        return document.error();
    QotReader reader(source);

    Fibers fibers;
    const json& catalog = reader.member(*document, "fibers", "", json::value_t::object);
    for (const auto& [name, fiber] : catalog.items())
        fibers[name] = reader.fiber(fiber, "fibers." + name);

    std::vector<QotCase> cases;
    const json& vectors = reader.member(*document, "vectors", "", json::value_t::array);
    for (std::size_t i = 0; i < vectors.size() && !reader.failed(); ++i) {
        const std::string place = indexed("vectors", i);
        std::string id = reader.text(vectors[i], "id", place);
        std::optional<optics::ChannelComb> comb = reader.comb(vectors[i], place);
        ElementList elements(reader, fibers);
        elements.read(reader.member(vectors[i], "elements", place, json::value_t::array),
                      place + ".elements");
        append(cases, reader, place, std::move(id), std::move(comb), elements.take());
    }
    if (reader.failed())
        return reader.error();
    return cases;
}

Result<std::vector<QotCase>> readQotPaths(std::string_view text, const std::string& source)
{
    const Result<json> document = parseForeignDocument(text, source);
    if (!document)
        return document.error();
    QotReader reader(source);
    const std::optional<optics::ChannelComb> comb = reader.comb(*document, "");
    const auto addOrDrop = reader.optionalNumber(*document, "roadm_add_or_drop_osnr_01nm_db", "");

    optics::Line known;
    std::map<std::string, std::size_t> indexOf;
    const json& elements = reader.member(*document, "elements", "", json::value_t::object);
    for (const auto& [name, element] : elements.items()) {
        const std::string place = "elements." + name;
        const std::string kind = reader.text(element, "t", place);
        if (kind == "transceiver")
            continue;
        indexOf[name] = known.size();
        if (kind == "fiber")
            known.emplace_back(reader.span(element, place, reader.fiber(element, place)));
        else if (kind == "amp")
            known.emplace_back(reader.amplifier(element, place));
        else if (kind == "roadm")
            known.emplace_back(optics::RoadmStage{
                .target = OpticalLevel::fromDbm(reader.number(element, "target_dbm", place)),
                .loss = Decibel::fromDb(reader.number(element, "max_loss_db", place, 0.0))});
        else
            reader.fail(ErrorCode::UnknownName, place + ".t", kind,
                        "transceiver, fiber, amp or roadm");
    }

    std::vector<QotCase> cases;
    const json& paths = reader.member(*document, "paths", "", json::value_t::array);
    for (std::size_t i = 0; i < paths.size() && !reader.failed(); ++i) {
        const std::string place = indexed("paths", i);
        optics::Line line;
        std::vector<optics::RoadmStage*> roadms;
        for (const json& step : reader.member(paths[i], "path", place, json::value_t::array)) {
            const std::string name = step.is_string() ? step.get<std::string>() : step.dump();
            if (const auto at = indexOf.find(name); at != indexOf.end())
                line.push_back(known[at->second]);
            else if (!elements.contains(name))
                reader.fail(ErrorCode::UnknownName, place + ".path", name, "an element's name");
        }
        for (optics::LineElement& element : line) {
            if (auto* roadm = std::get_if<optics::RoadmStage>(&element))
                roadms.push_back(roadm);
        }
        if (!roadms.empty() && addOrDrop) {
            roadms.front()->path = optics::RoadmStage::Path::Add;
            roadms.front()->osnr = Decibel::fromDb(*addOrDrop);
            roadms.back()->path = optics::RoadmStage::Path::Drop;
            roadms.back()->osnr = Decibel::fromDb(*addOrDrop);
        }
        append(cases, reader, place, reader.text(paths[i], "id", place), comb, std::move(line));
    }
    if (reader.failed())
        return reader.error();
    return cases;
}

Result<std::string> qotResults(std::string_view text, const std::string& source)
{
    const Result<std::vector<QotCase>> cases = readQotCases(text, source);
    if (!cases)
        return cases.error();

    optics::LinePropagator propagator;
    nlohmann::ordered_json results = nlohmann::ordered_json::array();
    for (const QotCase& one : *cases) {
        const Result<optics::LineQuality> quality = propagator.propagate(one.line, one.comb);
        if (!quality)
            return quality.error();
        const std::size_t last = quality->channelCount() - 1;
        const std::size_t centre = quality->channelCount() / 2;
        results.push_back({{"id", one.id},
                           {"first", channelResult(*quality, 0)},
                           {"centre", channelResult(*quality, centre)},
                           {"last", channelResult(*quality, last)},
                           {"min_gsnr_01nm_db", quality->gsnr(quality->worstChannel()).inDb()},
                           {"cd_ps_nm_centre", quality->chromaticDispersion(centre).inPsPerNm()},
                           {"latency_ms", quality->latency.inMs()}});
    }
    return nlohmann::ordered_json{{"results", std::move(results)}}.dump(2) + "\n";
}

}  // namespace continua::interchange
