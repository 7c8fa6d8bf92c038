// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/exports.h"

#include "core/interchange/csv_export.h"
#include "core/interchange/geojson_export.h"
#include "core/interchange/gnpy_export.h"
#include "core/interchange/plan_json.h"
#include "core/interchange/project_json.h"
#include "ui/map/map_export.h"
#include "ui/report/report.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace continua::ui {
namespace {

/// Replaces the file whole, or leaves it as it was.
Result<> writeText(const QString& path, const std::string& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.write(text.data(), static_cast<qint64>(text.size()))
               == static_cast<qint64>(text.size())
        && file.commit())
        return Done{};
    return Error{.code = ErrorCode::FileNotWritable,
                 .subject = path.toStdString(),
                 .detail = file.errorString().toStdString()};
}

/// Exports speak of a plan; while there is none there is nothing to write.
Result<> needsPlan()
{
    return Error{.code = ErrorCode::MissingValue, .subject = "plan", .detail = "no plan yet"};
}

Result<> writeMapFile(Session& session, const QString& path, const MapOnScreen& onScreen)
{
    MapPictureOptions options;
    options.isDiagram = onScreen.isDiagram;
    options.layers = onScreen.layers;
    options.lens = onScreen.lens;
    options.legend = !options.lens;  // The lens has its own.
    return writeMap(path, session.basemap.get(), session.document.design(),
                    session.plan.outcome().get(), options);
}

/// What all exports of a plan are made of.
struct Planned {
    const Design& design;
    const PlanOutcome& outcome;
    report::Facts facts;
    std::string hash;
};

Result<> withPlan(Session& session, const std::function<Result<>(const Planned&)>& write)
{
    const auto outcome = session.plan.outcome();
    if (!outcome)
        return needsPlan();
    const Design& design = session.plan.plannedDesign();
    return write({design, *outcome, report::gather(design, &outcome->plan, outcome->findings),
                  interchange::designHash(design)});
}

Result<> writeReportFile(Session& session, const QString& path)
{
    return withPlan(session, [&](const Planned& planned) {
        ReportOptions options;
        options.map = session.basemap.get();
        options.inputHash = QString::fromStdString(planned.hash);
        options.headrooms =
            session.limits.headrooms()
                ? *session.limits.headrooms()
                : explain::headrooms(explain::Survey(planned.design, &planned.outcome.plan));
        return writeReport(planned.design, planned.outcome, path, options);
    });
}

Result<> writeJsonFile(Session& session, const QString& path)
{
    return withPlan(session, [&](const Planned& planned) {
        return writeText(path, interchange::writePlanText(planned.design, planned.outcome.plan,
                                                          planned.facts, planned.hash));
    });
}

/// One file per table, named after `path`: "nagoya-sites.csv", "nagoya-links.csv" ...
Result<> writeCsvFiles(Session& session, const QString& path)
{
    return withPlan(session, [&](const Planned& planned) -> Result<> {
        const QFileInfo file(path);
        const QString stem = file.absoluteDir().filePath(file.completeBaseName());
        const std::pair<const char*, std::string> tables[] = {
            {"sites", interchange::sitesCsv(planned.design, planned.facts)},
            {"links", interchange::linksCsv(planned.design, planned.facts)},
            {"workloads", interchange::workloadsCsv(planned.design, planned.facts)},
            {"flows", interchange::flowsCsv(planned.design, planned.facts)},
            {"lightpaths", interchange::lightpathsCsv(planned.design, planned.facts)},
            {"costs", interchange::costsCsv(planned.design, planned.facts)},
            {"bill-of-materials", interchange::billOfMaterialsCsv(planned.design, planned.facts)},
        };
        for (const auto& [name, text] : tables)
            if (Result<> done =
                    writeText(QStringLiteral("%1-%2.csv").arg(stem, QLatin1String(name)), text);
                !done)
                return done;
        return Done{};
    });
}

Result<> writeGeoJsonFile(Session& session, const QString& path)
{
    return withPlan(session, [&](const Planned& planned) {
        return writeText(
            path, interchange::geoJson(planned.design, planned.facts,
                                       {planned.hash, session.services.version.toStdString()}));
    });
}

/// One file per kind, named after `path`: "coronet-topology.json", "coronet-equipment.json",
/// "coronet-services.json".
Result<> writeGnpyFiles(Session& session, const QString& path)
{
    return withPlan(session, [&](const Planned& planned) -> Result<> {
        const QFileInfo file(path);
        const QString stem = file.absoluteDir().filePath(file.completeBaseName());
        const std::pair<const char*, std::string> parts[] = {
            {"topology", interchange::gnpyTopology(planned.design)},
            {"equipment", interchange::gnpyEquipment(planned.design)},
            {"services", interchange::gnpyServices(planned.design, planned.outcome.plan)},
        };
        for (const auto& [name, text] : parts)
            if (Result<> done =
                    writeText(QStringLiteral("%1-%2.json").arg(stem, QLatin1String(name)), text);
                !done)
                return done;
        return Done{};
    });
}

}  // namespace

void addExports(FileCommands& files, std::function<MapOnScreen()> onScreen)
{
    files.setWriter(FileCommands::Export::Map,
                    [onScreen = std::move(onScreen)](Session& session, const QString& path) {
                        return writeMapFile(session, path, onScreen());
                    });
    files.setWriter(FileCommands::Export::Report, writeReportFile);
    files.setWriter(FileCommands::Export::Json, writeJsonFile);
    files.setWriter(FileCommands::Export::Csv, writeCsvFiles);
    files.setWriter(FileCommands::Export::GeoJson, writeGeoJsonFile);
    files.setWriter(FileCommands::Export::Gnpy, writeGnpyFiles);
}

}  // namespace continua::ui
