// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/location_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace continua::interchange {
namespace {

using engine::PlacementModel;

/// The words of a text as numbers, one after the other. After the first that is none, all are 0 and
/// the error stays.
class NumberReader {
public:
    NumberReader(const std::string& text, const std::string& file, std::optional<double> capacity)
        : m_text(text), m_file(file), m_capacity(capacity)
    {
    }

    double next(const char* expected)
    {
        const std::string word = nextWord();
        if (m_error)
            return 0.0;
        if (word == "capacity" && m_capacity)
            return *m_capacity;
        double value = 0.0;
        const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (word.empty() || failure != std::errc() || end != word.data() + word.size()
            || !std::isfinite(value) || value < 0.0)
            fail(word, word == "capacity" ? std::string("a figure for \"capacity\" (--capacity)")
                                          : std::string(expected) + ", 0 or more");
        return m_error ? 0.0 : value;
    }

    int nextCount(const char* expected)
    {
        constexpr double kMost = 1e6;
        const double value = next(expected);
        if (!m_error && (value < 1.0 || value > kMost || value != std::floor(value)))
            fail(std::to_string(value), std::string(expected) + ", 1 to 1000000");
        return m_error ? 0 : static_cast<int>(value);
    }

    /// Complains of anything that is left.
    void end()
    {
        const std::string word = nextWord();
        if (!m_error && !word.empty())
            fail(word, "the end of the file");
    }

    void fail(const std::string& value, const std::string& expected)
    {
        m_error = Error{.code = ErrorCode::ValueOutOfRange,
                        .subject = m_file,
                        .place = "line " + std::to_string(m_line),
                        .value = value.empty() ? "the end of the file" : value,
                        .expected = expected};
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    std::string nextWord()
    {
        for (; m_at < m_text.size() && isSpace(m_text[m_at]); ++m_at)
            m_line += m_text[m_at] == '\n' ? 1 : 0;
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

    const std::string& m_text;
    const std::string& m_file;
    std::optional<double> m_capacity;
    std::size_t m_at = 0;
    int m_line = 1;
    std::optional<Error> m_error;
};

constexpr double kInfinite = std::numeric_limits<double>::infinity();

PlacementModel frame(int sites, int items)
{
    PlacementModel model;
    model.supplies = 1;
    model.sites.resize(sites);
    for (engine::PlacementSite& site : model.sites)
        site.standing = {0.0};
    model.items.resize(items);
    for (engine::PlacementItem& item : model.items)
        item.penalty = kInfinite;
    return model;
}

Result<PlacementModel> finish(PlacementModel model, NumberReader& reader)
{
    reader.end();
    if (reader.error())
        return *reader.error();
    return model;
}

void readCosts(PlacementModel& model, int item, NumberReader& reader)
{
    const int sites = static_cast<int>(model.sites.size());
    for (int site = 0; site < sites; ++site)
        model.items[item].options.push_back({site, item, reader.next("a cost")});
}

}  // namespace

Result<PlacementModel> readCflp(const std::string& text, const std::string& file,
                                std::optional<double> capacity)
{
    NumberReader reader(text, file, capacity);
    const int sites = reader.nextCount("a count of sites");
    const int items = reader.nextCount("a count of customers");
    PlacementModel model = frame(sites, items);
    model.isSplittable = true;
    for (engine::PlacementSite& site : model.sites) {
        site.standing = {reader.next("a capacity")};
        site.openCost = reader.next("a fixed cost");
    }
    for (int item = 0; item < items && !reader.error(); ++item) {
        model.needs.push_back({.supply = {reader.next("a demand")}});
        readCosts(model, item, reader);
    }
    return finish(std::move(model), reader);
}

Result<PlacementModel> readSscflp(const std::string& text, const std::string& file)
{
    NumberReader reader(text, file, std::nullopt);
    const int sites = reader.nextCount("a count of sites");
    const int items = reader.nextCount("a count of customers");
    PlacementModel model = frame(sites, items);
    for (engine::PlacementSite& site : model.sites)
        site.standing = {reader.next("a capacity")};
    for (engine::PlacementSite& site : model.sites)
        site.openCost = reader.next("a fixed cost");
    for (int item = 0; item < items; ++item)
        model.needs.push_back({.supply = {reader.next("a demand")}});
    for (int item = 0; item < items && !reader.error(); ++item)
        readCosts(model, item, reader);
    return finish(std::move(model), reader);
}

Result<PlacementModel> readGap(const std::string& text, const std::string& file, bool maximise)
{
    NumberReader reader(text, file, std::nullopt);
    const int agents = reader.nextCount("a count of agents");
    const int jobs = reader.nextCount("a count of jobs");
    PlacementModel model = frame(agents, jobs);
    double highest = 0.0;
    for (int agent = 0; agent < agents; ++agent)
        for (int job = 0; job < jobs && !reader.error(); ++job) {
            const double cost = reader.next(maximise ? "a gain" : "a cost");
            highest = std::max(highest, cost);
            model.items[job].options.push_back({agent, agent * jobs + job, cost});
        }
    if (maximise)
        for (engine::PlacementItem& item : model.items)
            for (engine::PlacementOption& option : item.options)
                option.cost = highest - option.cost;
    for (int agent = 0; agent < agents; ++agent)
        for (int job = 0; job < jobs && !reader.error(); ++job)
            model.needs.push_back({.supply = {reader.next("a resource")}});
    for (engine::PlacementSite& site : model.sites)
        site.standing = {reader.next("a capacity")};
    return finish(std::move(model), reader);
}

Result<double> highestGain(const std::string& text, const std::string& file)
{
    NumberReader reader(text, file, std::nullopt);
    const int agents = reader.nextCount("a count of agents");
    const int jobs = reader.nextCount("a count of jobs");
    double highest = 0.0;
    for (int n = 0; n < agents * jobs && !reader.error(); ++n)
        highest = std::max(highest, reader.next("a gain"));
    if (reader.error())
        return *reader.error();
    return highest;
}

}  // namespace continua::interchange
