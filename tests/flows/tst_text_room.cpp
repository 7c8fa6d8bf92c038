// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/long_translation.h"
#include "tests/support/program.h"
#include "tests/support/text_room.h"
#include "ui/map/map_view.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/settings/preferences.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/toast.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QTabWidget>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 120'000;  // A debug build on a busy machine.

}  // namespace

/// Large text and long words find room in every workspace of a small window.
class TestTextRoom : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;
    test::LongTranslation m_long;
    QTranslator m_japanese;
    QStringList m_problems;

    MainWindow& window() const { return m_program->window(); }
    const Design& design() const { return m_program->session().document.design(); }

    void look(const QString& where)
    {
        // A row that grows moves what is below it; answers come from the background.
        QStringList problems;
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
            problems = test::TextRoom::problems(window());
            if (problems.isEmpty())
                break;
            QTest::qWait(20);
        }
        if (const QByteArray folder = qgetenv("CONTINUA_TEST_PICTURES"); !folder.isEmpty())
            window().grab().save(QString("%1/%2_%3.png")
                                     .arg(QString::fromLocal8Bit(folder),
                                          QString::fromLatin1(QTest::currentDataTag()), where));
        for (const QString& problem : problems)
            if (m_problems.filter(problem).isEmpty())
                m_problems += where + ": " + problem;
    }
    void lookAtTabs(const QString& where)
    {
        for (auto* tabs : window().findChildren<QTabWidget*>()) {
            if (!tabs->isVisibleTo(&window()))
                continue;
            const int before = tabs->currentIndex();
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                look(QString("%1_%2_%3").arg(where, tabs->objectName()).arg(i));
            }
            tabs->setCurrentIndex(before);
        }
    }

private slots:
    void initTestCase() { m_program.emplace("text_room"); }
    void cleanup()
    {
        m_program->close();
        setTextScale(*qApp, 1.0);
        QCoreApplication::removeTranslator(&m_long);
        QCoreApplication::removeTranslator(&m_japanese);
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("designed") << 1.0 << "en" << ThemeKind::Light;
        QTest::newRow("double") << 2.0 << "en" << ThemeKind::Light;
        QTest::newRow("long") << 1.0 << "long" << ThemeKind::Dark;
        QTest::newRow("japanese") << 1.0 << "ja" << ThemeKind::Light;
    }
    void everythingCanBeRead()
    {
        QFETCH(double, scale);
        QFETCH(QString, language);
        QFETCH(ThemeKind, theme);
        if (language == "long")
            QCoreApplication::installTranslator(&m_long);
        if (language == "ja") {
            QVERIFY(m_japanese.load(QStringLiteral(CONTINUA_BIN_DIR "/../app/continua_ja.qm")));
            QCoreApplication::installTranslator(&m_japanese);
        }
        applyTheme(*qApp, theme);
        setTextScale(*qApp, scale);
        m_problems.clear();
        QVERIFY(m_program->open());
        look("start");

        QVERIFY(window().openTemplate("finance"));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        Selection& selection = m_program->session().selection;
        look("design");
        for (const Command go : {Command::GoRacks, Command::GoWorkloads, Command::GoOptics,
                                 Command::GoResults, Command::GoCompare, Command::GoReport}) {
            window().actions().at(go)->trigger();
            look(QString("page_%1").arg(static_cast<int>(go)));
            lookAtTabs(QString("page_%1").arg(static_cast<int>(go)));
        }
        window().actions().at(Command::GoDesign)->trigger();
        selection.set(design().all<Site>().begin()->first);
        lookAtTabs("site");
        selection.set(design().all<Link>().begin()->first);
        look("link");
        selection.set(design().all<Workload>().begin()->first);
        look("workload");
        QTest::keyClick(&window(), Qt::Key_F8);
        look("issue");
        window().actions().at(Command::PreviewPlan)->trigger();
        look("preview");
        window().actions().at(Command::PreviewPlan)->trigger();
        window().map().setTool(ToolKind::DrawLink);
        look("link_tool");
        window().toast().tell("Something has been done to this.", "Undo", [] {});
        look("toast");
        window().toast().hide();
        window().actions().at(Command::Find)->trigger();
        look("palette");
        window().palette().hide();

        for (const QString& problem : std::as_const(m_problems))
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_problems.isEmpty());
    }

    void textGrowsWhileTheWindowIsOpenAndStaysSo()
    {
        QVERIFY(m_program->open());
        QVERIFY(window().openTemplate("finance"));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const int row = window().sitesTable().view()->verticalHeader()->defaultSectionSize();
        for (int i = 0; i < 6; ++i)  // It stops at the largest.
            QTest::keyClick(&window(), Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(textScale(), kLargestText);
        QCOMPARE(loadPreferences().textScale, kLargestText);
        QCOMPARE(window().sitesTable().view()->verticalHeader()->defaultSectionSize(), 2 * row);
        // What is painted on paper keeps its size.
        {
            const TextForPaper paper;
            QCOMPARE(textFont(metrics::kBaseText).pixelSize(), metrics::kBaseText);
        }
        QCOMPARE(textFont(metrics::kBaseText).pixelSize(), 2 * metrics::kBaseText);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&window(), Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(textScale(), 1.0);
        QCOMPARE(window().sitesTable().view()->verticalHeader()->defaultSectionSize(), row);
    }
};

QTEST_MAIN(TestTextRoom)
#include "tst_text_room.moc"
