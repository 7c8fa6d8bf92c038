// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/exports.h"

#include "core/interchange/plan_json.h"
#include "core/interchange/project_json.h"
#include "ui/map/map_export.h"

#include <QSaveFile>

namespace continua::ui {
namespace {

/// Replaces the file whole, or leaves it as it was.
Result<> writeText(const QString& path, const std::string& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(text.data(), static_cast<qint64>(text.size())) ==
            static_cast<qint64>(text.size()) &&
        file.commit())
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

Result<> writeMapFile(Session& session, const QString& path)
{
    return writeMap(path, session.basemap.get(), session.document.design(),
                    session.plan.outcome().get());
}

Result<> writeJsonFile(Session& session, const QString& path)
{
    const auto outcome = session.plan.outcome();
    if (!outcome)
        return needsPlan();
    const Design& design = session.plan.plannedDesign();
    return writeText(path, interchange::writePlanText(
                               design, outcome->plan,
                               report::gather(design, &outcome->plan, outcome->findings),
                               interchange::designHash(design)));
}

}  // namespace

void addExports(FileCommands& files)
{
    files.setWriter(FileCommands::Export::Map, writeMapFile);
    files.setWriter(FileCommands::Export::Json, writeJsonFile);
}

}  // namespace continua::ui
