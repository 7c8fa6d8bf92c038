// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/document_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace continua;
using namespace continua::ui;

class TestDocumentFile : public QObject {
    Q_OBJECT

    std::map<QString, Project> m_disk;
    std::optional<Error> m_failure;
    Design m_blank{{.title = "Blank"}, std::make_shared<Catalog>()};
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<DocumentFile> m_file;

    void rename(const std::string& title)
    {
        ProjectInfo after = m_document->design().info();
        after.title = title;
        QVERIFY(m_document->push(ChangeSet().replaceInfo(m_document->design().info(), after),
                                 "rename"));
    }

private slots:
    void init()
    {
        m_disk.clear();
        m_failure.reset();
        m_document = std::make_unique<ProjectDocument>(m_blank);
        m_file = std::make_unique<DocumentFile>(
            *m_document,
            FileAccess{[this](const QString& path) -> Result<Project> {
                           if (m_failure)
                               return *m_failure;
                           return m_disk.at(path);
                       },
                       [this](const Project& project, const QString& path) -> Result<> {
                           if (m_failure)
                               return *m_failure;
                           m_disk.insert_or_assign(path, project);
                           return Done{};
                       }});
    }

    void anEditMakesItModifiedAndUndoOrSaveDoesNot()
    {
        const QSignalSpy changed(m_file.get(), &DocumentFile::changed);
        QVERIFY(!m_file->isModified());
        rename("Other");
        QVERIFY(m_file->isModified());
        m_document->undoStack().undo();
        QVERIFY(!m_file->isModified());
        m_document->undoStack().redo();
        QVERIFY(m_file->saveAs("/p/other.continua"));
        QVERIFY(!m_file->isModified());
        QCOMPARE(m_file->name(), "other");
        QVERIFY(changed.count() >= 4);
    }

    void historySurvivesSaving()
    {
        rename("One");
        QVERIFY(m_file->saveAs("/p/one.continua"));
        QVERIFY(m_document->undoStack().canUndo());
        m_document->undoStack().undo();
        QVERIFY(m_file->isModified());
    }

    void aFailedSaveLeavesEverythingAsItWas()
    {
        rename("One");
        m_failure = Error{.code = ErrorCode::FileNotWritable, .subject = "/p/x.continua"};
        QVERIFY(!m_file->saveAs("/p/x.continua"));
        QVERIFY(m_file->isModified());
        QVERIFY(m_file->path().isEmpty());
        QCOMPARE(m_document->design().info().title, "One");
    }

    void aFailedOpenKeepsTheOpenProject()
    {
        rename("Mine");
        m_failure = Error{.code = ErrorCode::FileDamaged, .subject = "/p/bad.continua"};
        QVERIFY(!m_file->open("/p/bad.continua"));
        QCOMPARE(m_document->design().info().title, "Mine");
        QVERIFY(m_file->isModified());
    }
};

QTEST_MAIN(TestDocumentFile)
#include "tst_document_file.moc"
