// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_kinds.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <functional>
#include <map>

using namespace continua;
using namespace continua::bench;

int main(int argc, char** argv)
{
    const std::map<std::string, std::function<BenchReport(const BenchRequest&)>> kinds = {
        {"cflp", benchCflp},           {"gap", benchGap},   {"joint", benchJoint},
        {"live", benchLive},           {"move", benchMove}, {"qot", benchQot},
        {"placement", benchPlacement}, {"rsa", benchRsa},   {"rwa", benchRwa},
        {"sscflp", benchSscflp}};

    CLI::App app("Measures the core on published instances and prints one JSON object");
    std::string kind;
    BenchRequest request;
    bool json = false;
    int threads = 1;
    std::string engine = "live";
    app.add_option("kind", kind, "What the file holds")->required();
    app.add_option("file", request.file, "The instance")->required();
    app.add_option("--time-limit", request.timeLimitS, "Seconds")->check(CLI::PositiveNumber);
    app.add_option("--seed", request.seed, "Of all that is drawn at random");
    app.add_option("--erlang", request.erlang, "Load of rsa")->check(CLI::PositiveNumber);
    app.add_option("--requests", request.requests, "Of rsa")->check(CLI::PositiveNumber);
    app.add_option("--slots", request.slotCount, "Of 12.5 GHz, for rsa")
        ->check(CLI::Range(1, 8000));
    app.add_option("--paths", request.paths, "Ways of a pair of nodes")->check(CLI::Range(1, 100));
    app.add_option("--capacity", request.capacity, "Of each site, where cflp says \"capacity\"")
        ->check(CLI::PositiveNumber);
    app.add_flag("--maximise", request.maximise, "Rows of gap are gains");
    app.add_option("--gap", request.gapWanted, "Of a placement, at which its search ends")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--threads", threads, "At most so many; every kind runs on one")
        ->check(CLI::PositiveNumber);
    app.add_option("--engine", engine, "Which one searches")
        ->check(CLI::IsMember({"live", "exact", "both"}));
    app.add_flag("--json", json, "Print JSON, as is done anyway");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const int status = app.exit(problem);
        return status == 0 ? 0 : 2;
    }

    if (engine != "live") {
        std::fprintf(stderr,
                     "continua-bench: engine \"%s\" is not available in this release; there is: "
                     "live\n",
                     engine.c_str());
        return 2;
    }
    const auto chosen = kinds.find(kind);
    if (chosen == kinds.end()) {
        std::fprintf(stderr, "continua-bench: no benchmark of kind \"%s\"\n", kind.c_str());
        return 2;
    }
    const BenchReport report = chosen->second(request);
    if (!report) {
        const Error& error = report.error();
        std::fprintf(stderr, "%s: %s: found \"%s\", expected %s %s\n", error.subject.c_str(),
                     error.place.c_str(), error.value.c_str(), error.expected.c_str(),
                     error.detail.c_str());
        return 2;
    }
    std::printf("%s\n", report->c_str());
    return 0;
}
