// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua/application.h"

#include "ui/settings/preferences.h"
#include "ui/shell/services.h"
#include "ui/theme/tokens.h"

namespace continua {

Application::Application(QApplication& qt, const QString& folder)
{
    ui::applyTheme(qt, ui::loadPreferences().isDark ? ui::ThemeKind::Dark : ui::ThemeKind::Light);
    Result<ui::Services> services = ui::openServices(folder, QStringLiteral(CONTINUA_VERSION));
    if (!services) {
        m_failure = services.error();
        return;
    }
    m_session = std::make_unique<ui::Session>(*std::move(services));
    if (const auto map = ui::openBasemap(folder))
        m_session->basemap = *map;
    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_window->setBasemap(m_session->basemap);
}

Application::~Application() = default;

void Application::show(const StartOptions& options)
{
    if (!options.templateKey.isEmpty())
        m_window->openTemplate(options.templateKey);
    else if (!options.file.isEmpty())
        m_window->openFile(options.file);
    m_window->show();
}

QString Application::description()
{
    return QApplication::translate("continua::Application",
                                   "Plans AI computing continuum deployments on a map.");
}

QString Application::templateHelp()
{
    return QApplication::translate("continua::Application",
                                   "Start from a template: finance, factory, logistics, "
                                   "entertainment, urban or blank.");
}

QString Application::fileHelp()
{
    return QApplication::translate("continua::Application", "A Continua project to open.");
}

}  // namespace continua
