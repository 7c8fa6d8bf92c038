// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/drawing.h"

#include "app/continua-cli/input.h"
#include "app/continua-cli/plurals.h"
#include "core/basemap/basemap.h"
#include "core/interchange/project_json.h"
#include "ui/document/plan_state.h"
#include "ui/map/map_export.h"
#include "ui/report/report.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace continua::app {
namespace {

/// The painters need a QApplication, and the offscreen platform serves where there is no display.
void startQt()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns of a missing session folder, which nothing here needs.
    static const QTemporaryDir session;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", session.path().toLocal8Bit());
    static int argc = 1;
    static char name[] = "continua-cli";
    static char* argv[] = {name, nullptr};
    static QApplication application(argc, argv);
    tellOneFromMany();
    ui::applyTheme(application, ui::ThemeKind::Light);
    // What is drawn is for readers: the figures of the C locale, but with their thousands apart.
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(locale);
}

ui::PlanOutcome outcomeOf(const PlannedProject& project)
{
    return {
        .plan = project.plan, .findings = project.facts.findings, .phases = project.facts.phases};
}

}  // namespace

Result<> drawReport(const PlannedProject& project, const std::string& path)
{
    startQt();
    const auto ground = basemap::Basemap::open(resources() + "/basemap");
    if (!ground)
        return ground.error();
    ui::ReportOptions options;
    options.map = ground->get();
    options.inputHash = QString::fromStdString(interchange::designHash(project.design));
    options.headrooms = explain::headrooms(explain::Survey(project.design, &project.plan));
    return ui::writeReport(project.design, outcomeOf(project), QString::fromStdString(path),
                           options);
}

Result<> drawMap(const PlannedProject& project, const std::string& path, bool isDiagram)
{
    startQt();
    const auto ground = basemap::Basemap::open(resources() + "/basemap");
    if (!ground)
        return ground.error();
    const ui::PlanOutcome outcome = outcomeOf(project);
    return ui::writeMap(QString::fromStdString(path), ground->get(), project.design, &outcome,
                        {.isDiagram = isDiagram});
}

}  // namespace continua::app
