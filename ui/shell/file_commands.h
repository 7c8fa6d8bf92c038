// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/import_remark.h"
#include "ui/settings/preferences.h"
#include "ui/shell/session.h"

#include <QWidget>

namespace continua::ui {

/// New, open, save and export as a person asks for them: asks where changes would be lost, says
/// what failed, remembers what was opened.
class FileCommands : public QObject {
    Q_OBJECT

public:
    enum class Answer { Save, Discard, Cancel };
    enum class Export { Report, Map, Json, Csv, GeoJson, Gnpy };

    /// Writes one kind of export.
    using Writer = std::function<Result<>(Session& session, const QString& path)>;

    FileCommands(Session& session, QWidget& window);

    /// Which exports there are, and who writes them.
    void setWriter(Export kind, Writer writer) { m_writers[kind] = std::move(writer); }
    bool canExport(Export kind) const { return m_writers.contains(kind); }
    /// Asked instead of a person; for tests.
    void setQuestion(std::function<Answer()> question) { m_question = std::move(question); }

    /// Whether the open project may go: saved, given up, or nothing to lose.
    bool mayLeave();
    bool newBlank();
    bool newFromTemplate(const QString& key);
    bool open(const QString& path);
    /// Reads files of GNPy, shows what could not be taken as it stands and, if that is accepted,
    /// opens them as a new project. Files that bring only equipment, of GNPy or as parts of a
    /// catalog, come into the catalog of the open project, in one undo step.
    bool importFrom(const QStringList& paths);
    bool saveTo(const QString& path);
    bool exportTo(Export kind, const QString& path);

    void askOpen();
    void askImport();
    bool save();
    bool askSaveAs();
    void askExport(Export kind);

    const QStringList& recentFiles() const { return m_preferences.recentFiles; }
    bool isDark() const { return m_preferences.isDark; }
    void rememberTheme(bool isDark);
    void rememberTextScale(double scale);

signals:
    void opened();             ///< Another project is open.
    void equipmentImported();  ///< Into the catalog of the open project.
    void recentChanged();
    void told(const QString& text);    ///< It worked.
    void failed(const QString& text);  ///< It did not; nothing was lost.

private:
    bool importEquipment(const std::vector<interchange::NamedText>& files);
    bool failWith(const Error& error);
    bool begin(const Result<Design>& design);
    void remember(const QString& path);
    QString suggestedPath(const QString& ending) const;

    Session& m_session;
    QWidget& m_window;
    Preferences m_preferences;
    std::map<Export, Writer> m_writers;
    std::function<Answer()> m_question;
};

}  // namespace continua::ui
