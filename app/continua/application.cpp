// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua/application.h"

#include "app/continua/pictures.h"
#include "ui/map/map_view.h"
#include "ui/settings/preferences.h"
#include "ui/shell/services.h"
#include "ui/text/error_text.h"
#include "ui/theme/tokens.h"

#include <QTextStream>

namespace continua {

namespace {

/// The language asked for, else the system's; texts it lacks stay English.
QLocale language()
{
    const QString chosen = ui::loadPreferences().language;
    return chosen.isEmpty() ? QLocale() : QLocale(chosen);
}

}  // namespace

Application::Application(QApplication& qt, const QString& folder)
{
    const QLocale locale = language();
    QLocale::setDefault(locale);  // Numbers and dates read as the texts do.
    if (m_plurals.load(QStringLiteral(":/i18n/continua_en.qm")))
        QApplication::installTranslator(&m_plurals);
    if (locale.language() != QLocale::English
        && m_translator.load(locale, QStringLiteral("continua"), QStringLiteral("_"),
                             QStringLiteral(":/i18n")))
        QApplication::installTranslator(&m_translator);
    ui::setTextScale(qt, ui::loadPreferences().textScale);
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
    m_window->map().setLanguage(basemap::languageOf(locale.name().toStdString()));
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

int Application::takePictures(const QString& templateKey, const QString& folder)
{
    const Result<> done = writePictures(
        *m_window, templateKey.isEmpty() ? QStringLiteral("finance") : templateKey, folder);
    if (done)
        return 0;
    QTextStream(stderr) << ui::errorText(done.error()).sentence() << '\n';
    return 1;
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

QString Application::picturesHelp()
{
    return QApplication::translate("continua::Application",
                                   "Write pictures of every workspace and dialog into this folder, "
                                   "and end.");
}

QString Application::noDisplay()
{
    return QApplication::translate(
        "continua::Application", "There is no display to open a window on. continua-cli plans and "
                                 "writes reports without one.");
}

}  // namespace continua
