// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program_services.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTest>

namespace continua::test {

/// The program on the screen: one session and its window, 1280 x 720, active. Settings go to a
/// folder of its own.
class Program {
public:
    /// @pre A QApplication.
    explicit Program(const char* name)
    {
        qputenv("XDG_CONFIG_HOME", m_settings.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("ContinuaTest"));
        QCoreApplication::setApplicationName(QString::fromLatin1(name));
    }

    QString folder() const { return m_settings.path(); }
    ui::Session& session() const { return *m_session; }
    ui::MainWindow& window() const { return *m_window; }

    /// False when the window does not come up.
    bool open()
    {
        m_session = std::make_unique<ui::Session>(programServices());
        m_session->basemap = *ui::openBasemap(QStringLiteral(CONTINUA_SOURCE_DIR "/resources"));
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->setBasemap(m_session->basemap);
        m_window->resize(1280, 720);
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            return false;
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    void close()
    {
        if (m_window)
            m_window->files().setQuestion([] { return ui::FileCommands::Answer::Discard; });
        m_window.reset();
        m_session.reset();
    }

    /// Whether the latest plan is that of the design as it stands.
    bool isPlanned() const { return m_session->plan.isSettled() && !m_session->plan.failure(); }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace continua::test
