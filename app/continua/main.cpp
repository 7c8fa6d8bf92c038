// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/data_folder.h"
#include "app/continua/application.h"
#include "ui/text/error_text.h"

#include <QCommandLineParser>
#include <QTextStream>

using continua::Application;

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}  // namespace

int main(int argc, char** argv)
{
    const bool isSeen = hasDisplay();
    if (!isSeen)
        qputenv("QT_QPA_PLATFORM", "offscreen");  // Help and pictures need no display.
    QApplication qt(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Continua"));
    QApplication::setApplicationName(QStringLiteral("continua"));
    QApplication::setApplicationVersion(QStringLiteral(CONTINUA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(Application::description());
    const QCommandLineOption byTemplate(QStringLiteral("template"), Application::templateHelp(),
                                        QStringLiteral("name"));
    parser.addOption(byTemplate);
    const QCommandLineOption pictures(QStringLiteral("pictures"), Application::picturesHelp(),
                                      QStringLiteral("folder"));
    parser.addOption(pictures);
    parser.addPositionalArgument(QStringLiteral("file"), Application::fileHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(qt);

    if (!isSeen && !parser.isSet(pictures)) {
        QTextStream(stderr) << Application::noDisplay() << '\n';
        return 2;
    }

    const std::string bin = QApplication::applicationDirPath().toStdString();
    Application application(qt, QString::fromStdString(continua::dataFolder(bin)));
    if (application.failure()) {
        QTextStream(stderr) << continua::ui::errorText(*application.failure()).sentence() << '\n';
        return 1;
    }
    if (parser.isSet(pictures))
        return application.takePictures(parser.value(byTemplate), parser.value(pictures));
    application.show({parser.positionalArguments().value(0), parser.value(byTemplate)});
    return QApplication::exec();
}
