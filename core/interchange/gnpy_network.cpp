// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gnpy_network.h"

#include "core/interchange/foreign_json.h"
#include "core/interchange/rounded.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace continua::interchange {

using nlohmann::json;

namespace {

enum class Kind { Roadm, Transceiver, Fiber, Amplifier, Fused };

constexpr std::array<std::pair<std::string_view, Kind>, 7> kKinds{
    {{"Roadm", Kind::Roadm},
     {"Transceiver", Kind::Transceiver},
     {"Fiber", Kind::Fiber},
     {"RamanFiber", Kind::Fiber},
     {"Edfa", Kind::Amplifier},
     {"Multiband_amplifier", Kind::Amplifier},
     {"Fused", Kind::Fused}}};

struct Element {
    std::string uid;
    Kind kind = Kind::Fused;
    std::string variety = {};
    std::optional<GeoPoint> position = {};
    GnpyFiber fiber = {};
    std::optional<Decibel> offset = {};  ///< Of an amplifier's level to the reference channel.
    std::vector<int> next = {};
    std::vector<int> previous = {};
};

bool isEnd(const Element& element)
{
    return element.kind == Kind::Roadm || element.kind == Kind::Transceiver;
}

std::string nameOf(const std::string& uid)
{
    for (const std::string_view prefix : {"roadm ", "trx ", "ROADM ", "TRX "})
        if (uid.size() > prefix.size() && uid.compare(0, prefix.size(), prefix) == 0)
            return uid.substr(prefix.size());
    return uid;
}

/// Reads the two lists of a topology as they stand.
class ElementReader : public ForeignReader {
public:
    ElementReader(const NamedText& file, std::vector<ImportRemark>& remarks)
        : ForeignReader(file.name), m_file(file.name), m_remarks(remarks)
    {
    }

    std::vector<Element> read(const json& document)
    {
        const json& list = member(document, "elements", "", json::value_t::array);
        std::vector<Element> elements;
        for (std::size_t i = 0; i < list.size() && !failed(); ++i)
            elements.push_back(element(list[i], indexed("elements", i)));
        for (std::size_t i = 0; i < elements.size() && !failed(); ++i)
            if (!m_byUid.try_emplace(elements[i].uid, static_cast<int>(i)).second)
                fail(ErrorCode::DuplicateName, indexed("elements", i) + ".uid", elements[i].uid,
                     "a uid of its own");
        const json& connections = member(document, "connections", "", json::value_t::array);
        for (std::size_t i = 0; i < connections.size() && !failed(); ++i)
            connect(elements, connections[i], indexed("connections", i));
        return elements;
    }

private:
    void remark(ImportRemarkKind kind, const std::string& object, std::string value,
                std::string used = {})
    {
        m_remarks.push_back({kind, m_file, object, std::move(value), std::move(used)});
    }

    Element element(const json& object, const std::string& place)
    {
        Element read{.uid = text(object, "uid", place)};
        const std::string type = text(object, "type", place);
        const auto kind = std::find_if(kKinds.begin(), kKinds.end(),
                                       [&](const auto& known) { return known.first == type; });
        if (!failed() && kind == kKinds.end())
            fail(ErrorCode::UnknownName, place + ".type", type,
                 "Roadm, Transceiver, Fiber, RamanFiber, Edfa, Multiband_amplifier or Fused");
        if (failed())
            return read;
        read.kind = kind->second;
        read.variety = optionalText(object, "type_variety", place);
        read.position = position(object, place);
        if (read.kind == Kind::Fiber)
            read.fiber = fiber(object, read, place);
        if (read.kind == Kind::Amplifier && object.contains("operational")
            && object["operational"].is_object())
            if (const auto offset =
                    optionalNumber(object["operational"], "delta_p", place + ".operational"))
                read.offset = Decibel::fromDb(*offset);
        if (type == "RamanFiber")
            remark(ImportRemarkKind::Replaced, read.uid, "RamanFiber", "Fiber");
        if (type == "Multiband_amplifier")
            remark(ImportRemarkKind::Replaced, read.uid, "Multiband_amplifier", "Edfa");
        return read;
    }

    std::optional<GeoPoint> position(const json& object, const std::string& place)
    {
        if (!object.contains("metadata") || !object["metadata"].is_object()
            || !object["metadata"].contains("location"))
            return {};
        const std::string where = place + ".metadata.location";
        const json& location = object["metadata"]["location"];
        const GeoPoint point{number(location, "latitude", where, 0.0),
                             number(location, "longitude", where, 0.0)};
        if (std::abs(point.latitudeDeg) > 90.0 || std::abs(point.longitudeDeg) > 180.0)
            fail(ErrorCode::ValueOutOfRange, where,
                 numberText(point.latitudeDeg) + ", " + numberText(point.longitudeDeg),
                 "latitude -90 to 90, longitude -180 to 180 degrees");
        // GNPy writes 0, 0 where it knows no place.
        return point == GeoPoint{} ? std::nullopt : std::optional(point);
    }

    GnpyFiber fiber(const json& object, const Element& element, const std::string& place)
    {
        const std::string where = place + ".params";
        const json& params = member(object, "params", place, json::value_t::object);
        GnpyFiber fiber{.type = element.variety};
        const std::string unit = optionalText(params, "length_units", where);
        const double length = number(params, "length", where);
        if (!failed() && !unit.empty() && unit != "km" && unit != "m")
            fail(ErrorCode::UnknownName, where + ".length_units", unit, "km or m");
        fiber.length = unit == "m" ? Length::fromM(length) : Length::fromKm(length);
        if (!failed() && !(length > 0.0))
            fail(ErrorCode::ValueOutOfRange, where + ".length", numberText(length), "above 0");
        if (failed())
            return fiber;
        fiber.attenuation = attenuation(params, element, where);
        if (const auto pmd = optionalNumber(params, "pmd_coef", where))
            fiber.pmdPsPerSqrtKm = *pmd * 1e12 * std::sqrt(1e3);  // From s/sqrt(m).
        for (const char* key : {"con_in", "con_out", "att_in"})
            if (const auto loss = optionalNumber(params, key, where); loss && *loss != 0.0)
                remark(ImportRemarkKind::LeftOut, element.uid,
                       std::string(key) + " " + numberText(*loss) + " dB");
        if (params.contains("lumped_losses") && !params["lumped_losses"].empty())
            remark(ImportRemarkKind::LeftOut, element.uid, "lumped_losses");
        return fiber;
    }

    /// One figure, or the mean of a table over frequency.
    std::optional<Attenuation> attenuation(const json& params, const Element& element,
                                           const std::string& where)
    {
        if (!params.contains("loss_coef") || !params["loss_coef"].is_object()) {
            const auto loss = optionalNumber(params, "loss_coef", where);
            if (loss && !(*loss > 0.0))
                fail(ErrorCode::ValueOutOfRange, where + ".loss_coef", numberText(*loss),
                     "above 0 dB/km");
            return loss ? std::optional(Attenuation::fromDbPerKm(*loss)) : std::nullopt;
        }
        const json& values =
            member(params["loss_coef"], "value", where + ".loss_coef", json::value_t::array);
        double sum = 0.0;
        for (const json& value : values)
            sum += value.is_number() ? value.get<double>() : 0.0;
        if (!(sum > 0.0)) {
            fail(ErrorCode::ValueOutOfRange, where + ".loss_coef.value", excerpt(values),
                 "figures above 0 dB/km");
            return {};
        }
        const double mean = sum / static_cast<double>(values.size());
        remark(ImportRemarkKind::Replaced, element.uid, "loss_coef per frequency",
               numberText(rounded(mean)) + " dB/km");
        return Attenuation::fromDbPerKm(mean);
    }

    void connect(std::vector<Element>& elements, const json& object, const std::string& place)
    {
        std::array<int, 2> ends{};
        for (std::size_t end = 0; end < 2; ++end) {
            const char* key = end == 0 ? "from_node" : "to_node";
            const std::string uid = text(object, key, place);
            const auto found = m_byUid.find(uid);
            if (!failed() && found == m_byUid.end())
                fail(ErrorCode::UnknownName, place + "." + key, uid, "the uid of an element");
            if (failed())
                return;
            ends[end] = found->second;
        }
        elements[static_cast<std::size_t>(ends[0])].next.push_back(ends[1]);
        elements[static_cast<std::size_t>(ends[1])].previous.push_back(ends[0]);
    }

    std::string m_file;
    std::vector<ImportRemark>& m_remarks;
    std::map<std::string, int> m_byUid;
};

/// Draws chains of elements together.
class Chains {
public:
    explicit Chains(const std::vector<Element>& elements, const std::string& file)
        : m_elements(elements), m_file(file)
    {
    }

    Result<GnpyNetwork> network()
    {
        addNodes();
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (m_nodeOf.contains(static_cast<int>(i)))
                for (const int next : m_elements[i].next)
                    if (!isEnd(at(next)))
                        if (std::optional<Error> error = follow(static_cast<int>(i), next))
                            return *error;
        return std::move(m_network);
    }

private:
    const Element& at(int element) const { return m_elements[static_cast<std::size_t>(element)]; }

    void addNodes()
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (m_elements[i].kind == Kind::Roadm)
                addNode(static_cast<int>(i));
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            const Element& element = m_elements[i];
            if (element.kind != Kind::Transceiver)
                continue;
            const auto roadm = std::find_if(element.next.begin(), element.next.end(),
                                            [&](int to) { return at(to).kind == Kind::Roadm; });
            const int node =
                roadm == element.next.end() ? addNode(static_cast<int>(i)) : m_nodeOf.at(*roadm);
            m_network.nodes[static_cast<std::size_t>(node)].transceivers.push_back(element.uid);
            m_nodeOf[static_cast<int>(i)] = node;
        }
    }

    int addNode(int element)
    {
        const Element& of = at(element);
        m_network.nodes.push_back({.uid = of.uid,
                                   .name = nameOf(of.uid),
                                   .position = of.position.value_or(GeoPoint{}),
                                   .hasRoadm = of.kind == Kind::Roadm});
        const int node = static_cast<int>(m_network.nodes.size()) - 1;
        m_nodeOf[element] = node;
        return node;
    }

    Error broken(int element, std::string expected) const
    {
        return {.code = ErrorCode::BrokenReference,
                .subject = m_file,
                .place = "connections",
                .value = at(element).uid,
                .expected = std::move(expected)};
    }

    /// Where the fibers and amplifiers from `element` on lead, forwards or backwards.
    int runEnd(int element, const std::vector<int> Element::*way) const
    {
        std::size_t steps = 0;
        while (at(element).kind == Kind::Fiber || at(element).kind == Kind::Amplifier) {
            if ((at(element).*way).size() != 1 || ++steps > m_elements.size())
                return -1;
            element = (at(element).*way).front();
        }
        return element;
    }

    /// The way on from an element. A Fused may join both directions of a link: the way that leads
    /// back to where the light came from is not the way on.
    std::optional<int> wayOn(int element, int cameFrom) const
    {
        std::vector<int> ways = at(element).next;
        if (at(element).kind == Kind::Fused && ways.size() > 1) {
            const int origin = runEnd(cameFrom, &Element::previous);
            std::erase_if(ways, [&](int way) { return runEnd(way, &Element::next) == origin; });
        }
        return ways.size() == 1 ? std::optional(ways.front()) : std::nullopt;
    }

    std::optional<Error> follow(int start, int first)
    {
        GnpyLine line{.from = m_nodeOf.at(start)};
        int cameFrom = start;
        int here = first;
        for (std::size_t steps = 0; !isEnd(at(here)); ++steps) {
            if (steps > m_elements.size())
                return broken(first, "a chain of elements that does not run in a circle");
            add(at(here), line);
            const std::optional<int> next = wayOn(here, cameFrom);
            if (!next)
                return broken(here, "one connection onwards to a Roadm or Transceiver");
            cameFrom = here;
            here = *next;
        }
        line.to = m_nodeOf.at(here);
        // What stands behind the last fiber is at the end, not on the way.
        if (!line.fibers.empty() && line.huts.size() >= line.fibers.size())
            line.huts.resize(line.fibers.size() - 1);
        if (!line.fibers.empty() && line.from != line.to)
            m_network.lines.push_back(std::move(line));
        return {};
    }

    static void add(const Element& element, GnpyLine& line)
    {
        if (element.kind == Kind::Fiber) {
            line.fibers.push_back(element.fiber);
            line.offsets.resize(line.fibers.size());
            return;
        }
        if (element.kind == Kind::Amplifier) {
            line.offsets.resize(line.fibers.size() + 1);
            line.offsets.back() = element.offset;
        }
        if (element.kind == Kind::Amplifier && !element.variety.empty())
            line.amplifiers.push_back(element.variety);
        if (!line.fibers.empty() && element.position && line.huts.size() < line.fibers.size())
            line.huts.push_back(*element.position);
    }

    const std::vector<Element>& m_elements;
    const std::string& m_file;
    std::map<int, int> m_nodeOf;  ///< From the index of an element to that of its node.
    GnpyNetwork m_network;
};

}  // namespace

Length GnpyLine::length() const
{
    return std::accumulate(fibers.begin(), fibers.end(), Length{},
                           [](Length sum, const GnpyFiber& fiber) { return sum + fiber.length; });
}

Result<GnpyNetwork> readGnpyNetwork(const NamedText& file, std::vector<ImportRemark>& remarks)
{
    const Result<json> document = parseForeignDocument(file.text, file.name);
    if (!document)
        return document.error();
    ElementReader reader(file, remarks);
    const std::vector<Element> elements = reader.read(*document);
    if (reader.failed())
        return reader.error();
    Result<GnpyNetwork> network = Chains(elements, file.name).network();
    if (!network)
        return network;
    GnpyNetwork titled = *std::move(network);
    if (document->contains("network_name") && (*document)["network_name"].is_string())
        titled.title = (*document)["network_name"];
    return titled;
}

}  // namespace continua::interchange
