// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QTranslator>

#include <memory>

namespace continua {

/// What was asked for on the command line.
struct StartOptions {
    QString file;         ///< A project to open.
    QString templateKey;  ///< Or a template.
};

/// The composition root: data, session and window, from one thread, in this order.
class Application {
public:
    /// @param folder  The program's resources.
    explicit Application(QApplication& qt, const QString& folder);
    ~Application();

    /// Why there is no window; nothing when there is one.
    const std::optional<Error>& failure() const { return m_failure; }

    /// Shows the window with what was asked for.
    void show(const StartOptions& options);

    ui::MainWindow& window() { return *m_window; }

    /// Writes pictures of every workspace and dialog; see pictures.h.
    /// @return The program's exit status.
    int takePictures(const QString& templateKey, const QString& folder);

    /// Texts of --help.
    static QString description();
    static QString templateHelp();
    static QString fileHelp();
    static QString picturesHelp();
    static QString noDisplay();

private:
    QTranslator m_plurals;  ///< English, one and many.
    QTranslator m_translator;
    std::optional<Error> m_failure;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace continua
