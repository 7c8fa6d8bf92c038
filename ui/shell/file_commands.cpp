// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_commands.h"

#include "ui/dialogs/import_dialog.h"
#include "ui/shell/imports.h"
#include "ui/text/error_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace continua::ui {
namespace {

constexpr char kEnding[] = ".continua";

FileCommands::Answer askAbout(QWidget& window, const QString& name)
{
    QMessageBox box(&window);
    box.setObjectName(QStringLiteral("unsaved_dialog"));
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(FileCommands::tr("Unsaved Changes"));
    box.setText(FileCommands::tr("\"%1\" has changes that are not saved.").arg(name));
    box.setInformativeText(FileCommands::tr("Without saving they are lost."));
    const auto* save = box.addButton(FileCommands::tr("Save"), QMessageBox::AcceptRole);
    const auto* discard =
        box.addButton(FileCommands::tr("Discard Changes"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == save    ? FileCommands::Answer::Save
         : box.clickedButton() == discard ? FileCommands::Answer::Discard
                                          : FileCommands::Answer::Cancel;
}

struct ExportKind {
    QString title;
    QString filter;
    QString ending;
};

ExportKind exportKind(FileCommands::Export kind)
{
    using enum FileCommands::Export;
    switch (kind) {
    case Report:
        return {FileCommands::tr("Export Report"), FileCommands::tr("PDF (*.pdf)"),
                QStringLiteral(".pdf")};
    case Map:
        return {FileCommands::tr("Export Map"),
                FileCommands::tr("Picture or drawing (*.svg *.png *.pdf)"), QStringLiteral(".svg")};
    case Json:
        return {FileCommands::tr("Export Plan"), FileCommands::tr("JSON (*.json)"),
                QStringLiteral(".json")};
    case Csv:
        return {FileCommands::tr("Export Tables"), FileCommands::tr("CSV (*.csv)"),
                QStringLiteral(".csv")};
    case GeoJson:
        return {FileCommands::tr("Export Map Data"), FileCommands::tr("GeoJSON (*.geojson)"),
                QStringLiteral(".geojson")};
    case Gnpy:
        return {FileCommands::tr("Export GNPy Files"), FileCommands::tr("JSON (*.json)"),
                QStringLiteral(".json")};
    }
    return {};
}

}  // namespace

FileCommands::FileCommands(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window), m_preferences(loadPreferences())
{
    m_question = [this] { return askAbout(m_window, m_session.file.name()); };
}

bool FileCommands::failWith(const Error& error)
{
    emit failed(errorText(error).sentence());
    return false;
}

bool FileCommands::mayLeave()
{
    if (!m_session.file.isModified())
        return true;
    switch (m_question()) {
    case Answer::Save: return save();
    case Answer::Discard: return true;
    case Answer::Cancel: return false;
    }
    return false;
}

bool FileCommands::begin(const Result<Design>& design)
{
    if (!design)
        return failWith(design.error());
    m_session.file.begin(*design);
    emit opened();
    return true;
}

bool FileCommands::newBlank()
{
    return mayLeave() && begin(blankDesign(m_session.services.catalog));
}

bool FileCommands::newFromTemplate(const QString& key)
{
    return mayLeave() && begin(m_session.services.openTemplate(key));
}

bool FileCommands::open(const QString& path)
{
    if (!mayLeave())
        return false;
    if (const Result<> done = m_session.file.open(path); !done)
        return failWith(done.error());
    remember(path);
    emit opened();
    return true;
}

bool FileCommands::importFrom(const QStringList& paths)
{
    const Result<std::vector<interchange::NamedText>> files = readTexts(paths);
    if (!files)
        return failWith(files.error());
    if (interchange::bringEquipment(*files))
        return importEquipment(*files);
    const Result<interchange::Imported> imported =
        readGnpyFiles(*files, m_session.services.catalog, m_session.basemap.get());
    if (!imported)
        return failWith(imported.error());
    ImportDialog dialog(*imported, &m_window);
    return dialog.exec() == QDialog::Accepted && mayLeave() && begin(imported->design);
}

bool FileCommands::importEquipment(const std::vector<interchange::NamedText>& files)
{
    ProjectDocument& document = m_session.document;
    const std::shared_ptr<const Catalog> before = document.design().sharedCatalog();
    Result<interchange::CatalogImport> imported = interchange::importEquipment(files, *before);
    if (!imported)
        return failWith(imported.error());
    if (imported->added + imported->replaced == 0) {
        emit told(tr("The catalog of this project has all of it already."));
        return false;
    }
    ImportDialog dialog(*imported, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (const interchange::Watts watts = dialog.watts(); !watts.empty())
        imported = interchange::importEquipment(files, *before, watts);
    if (!imported)
        return failWith(imported.error());
    const int count = imported->added + imported->replaced;
    const Result<> pushed = document.push(ChangeSet().replaceCatalog(before, imported->catalog),
                                          tr("Import %n Catalog Entries", nullptr, count));
    if (!pushed)
        return failWith(pushed.error());
    emit equipmentImported();
    emit told(tr("%n entries came into the catalog of this project.", nullptr, count));
    return true;
}

bool FileCommands::saveTo(const QString& path)
{
    const QString whole =
        path.endsWith(QLatin1String(kEnding)) ? path : path + QLatin1String(kEnding);
    if (const Result<> done = m_session.file.saveAs(whole); !done)
        return failWith(done.error());
    remember(whole);
    emit told(tr("Saved %1.").arg(QDir::toNativeSeparators(whole)));
    return true;
}

bool FileCommands::save()
{
    return m_session.file.path().isEmpty() ? askSaveAs() : saveTo(m_session.file.path());
}

void FileCommands::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open Project"), m_preferences.lastFolder,
        tr("Continua projects (*%1);;All files (*)").arg(QLatin1String(kEnding)));
    if (!path.isEmpty())
        open(path);
}

void FileCommands::askImport()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        &m_window, tr("Import a Network of GNPy, or Equipment for the Catalog"),
        m_preferences.lastFolder,
        tr("GNPy, catalog or NetBox types (*.json *.yaml *.yml);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_preferences.lastFolder = QFileInfo(paths.front()).absolutePath();
    savePreferences(m_preferences);
    importFrom(paths);
}

bool FileCommands::askSaveAs()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save Project"), suggestedPath(QLatin1String(kEnding)),
        tr("Continua projects (*%1)").arg(QLatin1String(kEnding)));
    return !path.isEmpty() && saveTo(path);
}

bool FileCommands::exportTo(Export kind, const QString& path)
{
    if (const Result<> done = m_writers.at(kind)(m_session, path); !done)
        return failWith(done.error());
    emit told(tr("Wrote %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void FileCommands::askExport(Export kind)
{
    const ExportKind words = exportKind(kind);
    QString path = QFileDialog::getSaveFileName(&m_window, words.title, suggestedPath(words.ending),
                                                words.filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += words.ending;
    m_preferences.lastFolder = QFileInfo(path).absolutePath();
    savePreferences(m_preferences);
    exportTo(kind, path);
}

QString FileCommands::suggestedPath(const QString& ending) const
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w\\- ]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString folder =
        m_preferences.lastFolder.isEmpty() ? QDir::homePath() : m_preferences.lastFolder;
    QString name = m_session.file.name();
    return QDir(folder).filePath(name.replace(unsafe, QStringLiteral("-")) + ending);
}

void FileCommands::remember(const QString& path)
{
    m_preferences.remember(path);
    savePreferences(m_preferences);
    emit recentChanged();
}

void FileCommands::rememberTheme(bool isDark)
{
    m_preferences.isDark = isDark;
    savePreferences(m_preferences);
}

void FileCommands::rememberTextScale(double scale)
{
    m_preferences.textScale = scale;
    savePreferences(m_preferences);
}

}  // namespace continua::ui
