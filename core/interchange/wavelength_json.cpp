// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/wavelength_json.h"

#include "core/interchange/foreign_json.h"

#include <cmath>

namespace continua::interchange {

using nlohmann::json;

namespace {

constexpr double kMostNodes = 100000.0;

using Pair = WavelengthInstance::Pair;

int wholeNumber(ForeignReader& reader, const json& object, const char* key,
                const std::string& place, double least, double most)
{
    const double number = reader.number(object, key, place);
    if (reader.failed())
        return 0;
    if (number < least || number > most || number != std::floor(number)) {
        reader.fail(ErrorCode::ValueOutOfRange, place + "." + key, object.at(key).dump(),
                    "a whole number from " + std::to_string(static_cast<int>(least)) + " to "
                        + std::to_string(static_cast<int>(most)));
        return 0;
    }
    return static_cast<int>(number);
}

std::vector<Pair> readPairs(ForeignReader& reader, const json& list, const std::string& place,
                            const char* fromKey, const char* toKey, int nodeCount)
{
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < list.size() && !reader.failed(); ++i) {
        const std::string here = place + "[" + std::to_string(i) + "]";
        const Pair pair{wholeNumber(reader, list[i], fromKey, here, 0, nodeCount - 1),
                        wholeNumber(reader, list[i], toKey, here, 0, nodeCount - 1)};
        if (!reader.failed() && pair.from == pair.to)
            reader.fail(ErrorCode::ValueOutOfRange, here, list[i].dump(), "two different nodes");
        pairs.push_back(pair);
    }
    return pairs;
}

}  // namespace

Result<WavelengthInstance> readWavelengthInstance(std::string_view text, const std::string& source)
{
    const Result<json> document = parseForeignDocument(text, source);
    if (!document)
        return document.error();
    ForeignReader reader(source);
    WavelengthInstance instance;
    const json& graph = reader.member(*document, "graph", "", json::value_t::object);
    if (!reader.failed())
        instance.nodeCount = wholeNumber(reader, graph, "nodeNum", "graph", 1, kMostNodes);
    if (!reader.failed())
        instance.edges =
            readPairs(reader, reader.member(graph, "edges", "graph", json::value_t::array),
                      "graph.edges", "source", "target", instance.nodeCount);
    if (!reader.failed() && document->contains("traffics"))
        instance.requests =
            readPairs(reader, reader.member(*document, "traffics", "", json::value_t::array),
                      "traffics", "src", "dst", instance.nodeCount);
    if (reader.failed())
        return reader.error();
    return instance;
}

}  // namespace continua::interchange
