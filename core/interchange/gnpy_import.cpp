// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gnpy_import.h"

#include "core/interchange/foreign_json.h"
#include "core/interchange/gnpy_equipment.h"
#include "core/interchange/gnpy_network.h"
#include "core/interchange/rounded.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"
#include "core/optics/line_design.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace continua::interchange {

using nlohmann::json;

namespace {

/// The files by what they are.
struct Bundle {
    const NamedText* topology = nullptr;
    std::vector<const NamedText*> libraries = {};
    std::vector<const NamedText*> services = {};
};

Result<Bundle> sorted(const std::vector<NamedText>& files)
{
    Bundle bundle;
    for (const NamedText& file : files) {
        const Result<json> document = parseForeignDocument(file.text, file.name);
        if (!document)
            return document.error();
        if (document->contains("elements")) {
            if (bundle.topology)
                return Error{.code = ErrorCode::DuplicateName,
                             .subject = file.name,
                             .place = "elements",
                             .expected = "one topology; " + bundle.topology->name + " is another"};
            bundle.topology = &file;
        } else if (document->contains("path-request")) {
            bundle.services.push_back(&file);
        } else if (document->contains("Fiber") || document->contains("Edfa")
                   || document->contains("Transceiver")) {
            bundle.libraries.push_back(&file);
        } else {
            return Error{.code = ErrorCode::MalformedText,
                         .subject = file.name,
                         .expected = "a topology (elements), an equipment library (Edfa, Fiber, "
                                     "Transceiver) or services (path-request) of GNPy"};
        }
    }
    if (!bundle.topology)
        return Error{.code = ErrorCode::MissingValue,
                     .subject = files.empty() ? "GNPy" : files.front().name,
                     .place = "elements",
                     .expected = "a topology of GNPy among the files"};
    return bundle;
}

/// "a", then "a 2", "a 3" for those that want the same name.
std::string unique(std::set<std::string>& taken, const std::string& wanted)
{
    std::string name = wanted;
    for (int n = 2; !taken.insert(name).second; ++n)
        name = wanted + " " + std::to_string(n);
    return name;
}

class Drawing {
public:
    Drawing(const GnpyNetwork& network, Catalog catalog, const GnpyNames& names,
            std::vector<ImportRemark>& remarks, const std::string& file)
        : m_network(network), m_catalog(std::move(catalog)), m_names(names), m_remarks(remarks),
          m_file(file)
    {
    }

    void drawSites(const CountryOf& countryOf)
    {
        std::set<std::string> taken;
        for (const GnpyNode& node : m_network.nodes) {
            Site site{.code = unique(taken, node.name), .name = node.name};
            site.id = idFromText<Site>("gnpy " + node.uid);
            site.kind = SiteKind::TelecomDc;
            site.position = node.position;
            if (countryOf)
                site.country = countryOf(node.position);
            site.role = !node.hasRoadm            ? ApnRole::Transceiver
                      : node.transceivers.empty() ? ApnRole::Interchange
                                                  : ApnRole::Gateway;
            m_sites.push_back(site);
            m_edit.insert(site);
            m_siteOf[node.uid] = m_siteOf[node.name] = site.id;
            for (const std::string& transceiver : node.transceivers)
                m_siteOf[transceiver] = site.id;
        }
    }

    /// Lines there and back between the same two sites are one link; of several, those that are
    /// closest in length.
    void drawLinks()
    {
        std::map<std::pair<int, int>, std::vector<const GnpyLine*>> there;
        std::map<std::pair<int, int>, std::vector<const GnpyLine*>> back;
        for (const GnpyLine& line : m_network.lines)
            (line.from < line.to ? there : back)[std::minmax(line.from, line.to)].push_back(&line);
        for (const auto& [ends, lines] : back)
            there.try_emplace(ends);
        std::set<std::string> taken;
        for (auto& [ends, forward] : there) {
            std::vector<const GnpyLine*>& backward = back[ends];
            const auto byLength = [](const GnpyLine* a, const GnpyLine* b) {
                return a->length() < b->length();
            };
            std::stable_sort(forward.begin(), forward.end(), byLength);
            std::stable_sort(backward.begin(), backward.end(), byLength);
            for (std::size_t i = 0; i < std::max(forward.size(), backward.size()); ++i)
                drawLink(i < forward.size() ? forward[i] : nullptr,
                         i < backward.size() ? backward[i] : nullptr, taken);
        }
    }

    Result<> drawServices(const NamedText& file)
    {
        const Result<json> document = parseForeignDocument(file.text, file.name);
        if (!document)
            return document.error();
        ForeignReader reader(file.name);
        const json& requests = reader.member(*document, "path-request", "", json::value_t::array);
        for (std::size_t i = 0; i < requests.size() && !reader.failed(); ++i)
            drawRequest(reader, requests[i], indexed("path-request", i), file.name);
        if (document->contains("synchronization") && !(*document)["synchronization"].empty())
            m_remarks.push_back({ImportRemarkKind::LeftOut, file.name, "synchronization",
                                 std::to_string((*document)["synchronization"].size())
                                     + " groups of disjoint requests"});
        if (reader.failed())
            return reader.error();
        return Done{};
    }

    Result<Design> design(const std::string& title)
    {
        Design design({.title = title, .description = {}, .origin = {}},
                      std::make_shared<const Catalog>(std::move(m_catalog)));
        if (const Result<> done = m_edit.applyTo(design); !done)
            return done.error();
        return design;
    }

private:
    const Site& siteAt(int node) const { return m_sites[static_cast<std::size_t>(node)]; }

    void replaced(const std::string& object, std::string value, std::string used)
    {
        m_remarks.push_back(
            {ImportRemarkKind::Replaced, m_file, object, std::move(value), std::move(used)});
    }

    static std::string km(Length length) { return numberText(rounded(length.inKm())) + " km"; }

    void drawLink(const GnpyLine* forward, const GnpyLine* backward, std::set<std::string>& taken)
    {
        const bool isBackwardUsed =
            !forward || (backward && backward->length() > forward->length());
        const GnpyLine& line = isBackwardUsed ? *backward : *forward;
        const int from = isBackwardUsed ? line.to : line.from;
        const int to = isBackwardUsed ? line.from : line.to;
        Link link{.code = unique(taken, siteAt(from).code + "--" + siteAt(to).code),
                  .from = siteAt(from).id,
                  .to = siteAt(to).id};
        link.id = idFromText<Link>("gnpy " + link.code);
        if (!forward || !backward)
            replaced(link.code, "one direction", "both directions");
        else if (std::abs((forward->length() - backward->length()).inKm()) > 1e-6)
            replaced(link.code, km(forward->length()) + ", back " + km(backward->length()),
                     km(line.length()));
        link.length = Length::fromKm(rounded(line.length().inKm()));
        link.lengthSource = "GNPy topology";
        link.waypoints = line.huts;
        if (line.fibers.size() > 1)
            for (const GnpyFiber& fiber : line.fibers)
                link.spans.push_back(fiber.length);
        if (isBackwardUsed) {
            std::reverse(link.waypoints.begin(), link.waypoints.end());
            std::reverse(link.spans.begin(), link.spans.end());
        }
        link.fiber = fiberOf(line, link.code);
        link.amplifier = amplifierOf(line, link.code);
        link.launchPer50Ghz = launchOf(line, link.code);
        m_edit.insert(link);
    }

    /// The glass of the longest part of a line, as the catalog has it; another loss or PMD makes
    /// another entry.
    std::string fiberOf(const GnpyLine& line, const std::string& code)
    {
        const GnpyFiber& longest = *std::max_element(
            line.fibers.begin(), line.fibers.end(),
            [](const GnpyFiber& a, const GnpyFiber& b) { return a.length < b.length; });
        for (const GnpyFiber& fiber : line.fibers)
            if (fiber.type != longest.type || fiber.attenuation != longest.attenuation) {
                replaced(code, "fibers of several kinds", longest.type);
                break;
            }
        const std::string* named = find(m_names.fibers, longest.type);
        const FiberType* base = find(m_catalog.fibers, named ? *named : longest.type);
        if (!base) {
            base = find(m_catalog.fibers, Link{}.fiber);
            if (!base)
                base = &m_catalog.fibers.begin()->second;
            replaced(code, "fiber " + longest.type, base->name);
        }
        const double loss = longest.attenuation.value_or(base->attenuation).inDbPerKm();
        const double pmd = longest.pmdPsPerSqrtKm.value_or(base->pmdPsPerSqrtKm);
        if (loss == base->attenuation.inDbPerKm() && pmd == base->pmdPsPerSqrtKm)
            return base->key;
        FiberType own = *base;
        own.key += ":" + numberText(loss);
        own.name += ", " + numberText(loss) + " dB/km";
        if (pmd != base->pmdPsPerSqrtKm) {
            own.key += ":" + numberText(rounded(pmd));
            own.name += ", " + numberText(rounded(pmd)) + " ps/sqrt(km)";
        }
        own.attenuation = Attenuation::fromDbPerKm(loss);
        own.pmdPsPerSqrtKm = rounded(pmd);
        own.provenance.source += "; loss and PMD of " + m_file;
        const std::string key = own.key;
        m_catalog.fibers.try_emplace(key, std::move(own));
        return key;
    }

    /// What most amplifiers of a line are; empty where none is stated or known.
    std::string amplifierOf(const GnpyLine& line, const std::string& code)
    {
        std::map<std::string, int> count;
        for (const std::string& variety : line.amplifiers)
            ++count[variety];
        if (count.empty())
            return {};
        const auto most =
            std::max_element(count.begin(), count.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        const std::string* key = find(m_names.amplifiers, most->first);
        const AmplifierType* type = find(m_catalog.amplifiers, key ? *key : most->first);
        if (!type)
            m_remarks.push_back(
                {ImportRemarkKind::LeftOut, m_file, code, "amplifier " + most->first});
        else if (count.size() > 1)
            replaced(code, "amplifiers of several kinds", type->name);
        return type ? type->key : std::string();
    }

    /// What every amplifier before a fiber is told to put out; nothing where GNPy chooses.
    std::optional<OpticalLevel> launchOf(const GnpyLine& line, const std::string& code)
    {
        // What stands behind the last fiber launches nothing.
        const auto end = line.offsets.begin() + static_cast<std::ptrdiff_t>(line.fibers.size());
        const auto isStated = [](const std::optional<Decibel>& offset) {
            return offset.has_value();
        };
        if (std::none_of(line.offsets.begin(), end, isStated))
            return {};
        if (std::count(line.offsets.begin(), end, line.offsets[0]) != end - line.offsets.begin()) {
            m_remarks.push_back({ImportRemarkKind::LeftOut, m_file, code, "delta_p"});
            return {};
        }
        const OpticalLevel launch = m_names.referencePer50Ghz + *line.offsets[0];
        const std::string told = numberText(rounded(launch.inDbm())) + " dBm in 50 GHz";
        if (launch < optics::kLeastLaunchPer50Ghz || launch > optics::kMostLaunchPer50Ghz) {
            m_remarks.push_back({ImportRemarkKind::LeftOut, m_file, code, told});
            return {};
        }
        return OpticalLevel::fromDbm(rounded(launch.inDbm()));
    }

    std::optional<SiteId> siteNamed(ForeignReader& reader, const json& request, const char* key,
                                    const std::string& place)
    {
        const std::string uid = reader.text(request, key, place);
        const auto site = m_siteOf.find(uid);
        if (!reader.failed() && site == m_siteOf.end())
            reader.fail(ErrorCode::UnknownName, place + "." + key, uid,
                        "a Transceiver or Roadm of the topology");
        return reader.failed() ? std::nullopt : std::optional(site->second);
    }

    void drawRequest(ForeignReader& reader, const json& request, const std::string& place,
                     const std::string& file)
    {
        const std::string id = request.is_object() && request.contains("request-id")
                                    && request["request-id"].is_number()
                                 ? request["request-id"].dump()
                                 : reader.text(request, "request-id", place);
        const std::optional<SiteId> source = siteNamed(reader, request, "source", place);
        const std::optional<SiteId> destination = siteNamed(reader, request, "destination", place);
        const json& constraints =
            reader.member(request, "path-constraints", place, json::value_t::object);
        const json& bandwidth = reader.member(constraints, "te-bandwidth",
                                              place + ".path-constraints", json::value_t::object);
        const std::string where = place + ".path-constraints.te-bandwidth";
        const double rate = reader.number(bandwidth, "path_bandwidth", where);
        if (!reader.failed() && !(rate >= 0.0))
            reader.fail(ErrorCode::ValueOutOfRange, where + ".path_bandwidth", numberText(rate),
                        "0 bit/s or more");
        if (reader.failed())
            return;
        if (*source == *destination) {
            m_remarks.push_back({ImportRemarkKind::LeftOut, file, "request " + id,
                                 "source and destination at one site"});
            return;
        }
        if (const std::string mode = reader.optionalText(bandwidth, "trx_mode", where);
            !mode.empty())
            m_remarks.push_back({ImportRemarkKind::Replaced, file, "request " + id, "mode " + mode,
                                 "the mode that the planner chooses"});
        if (request.contains("explicit-route-objects"))
            m_remarks.push_back(
                {ImportRemarkKind::LeftOut, file, "request " + id, "explicit-route-objects"});
        Workload workload{.code = unique(m_workloadCodes, id), .name = "Request " + id};
        workload.id = idFromText<Workload>("gnpy " + workload.code);
        Replica end{.name = "destination"};
        end.locality.sites = {*destination};
        workload.replicas.push_back(std::move(end));
        const DataRate carried = DataRate::fromGbps(rounded(rate / 1e9));
        workload.flows.push_back(
            {.name = "traffic", .at = *source, .encodings = {{"as requested", carried, carried}}});
        workload.provenance = {.source = "services " + file, .confidence = Confidence::Published};
        m_edit.insert(workload);
    }

    const GnpyNetwork& m_network;
    Catalog m_catalog;
    const GnpyNames& m_names;
    std::vector<ImportRemark>& m_remarks;
    std::string m_file;
    std::vector<Site> m_sites;
    std::map<std::string, SiteId> m_siteOf;
    std::set<std::string> m_workloadCodes;
    ChangeSet m_edit;
};

}  // namespace

Result<Imported> importGnpy(const std::vector<NamedText>& files,
                            std::shared_ptr<const Catalog> catalog, const CountryOf& countryOf)
{
    const Result<Bundle> bundle = sorted(files);
    if (!bundle)
        return bundle.error();
    std::vector<ImportRemark> remarks;
    Catalog grown = *catalog;
    GnpyNames names = standardGnpyNames();
    for (const NamedText* library : bundle->libraries)
        if (const Result<> done = addGnpyEquipment(*library, grown, names, remarks); !done)
            return done.error();
    const Result<GnpyNetwork> network = readGnpyNetwork(*bundle->topology, remarks);
    if (!network)
        return network.error();
    Drawing drawing(*network, std::move(grown), names, remarks, bundle->topology->name);
    drawing.drawSites(countryOf);
    drawing.drawLinks();
    for (const NamedText* services : bundle->services)
        if (const Result<> done = drawing.drawServices(*services); !done)
            return done.error();
    Result<Design> design =
        drawing.design(network->title.empty() ? "Imported from GNPy" : network->title);
    if (!design)
        return design.error();
    return Imported{*std::move(design), std::move(remarks)};
}

}  // namespace continua::interchange
