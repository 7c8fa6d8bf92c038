// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/store/project_file.h"
#include "tests/support/random_design.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <memory>

using namespace continua;

namespace {

std::shared_ptr<const Catalog> catalog()
{
    static const std::shared_ptr<const Catalog> shared = [] {
        Result<Catalog> read = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        return read ? std::make_shared<const Catalog>(*std::move(read)) : nullptr;
    }();
    return shared;
}

/// As small as a catalog can be, for tests that save very often.
std::shared_ptr<const Catalog> bareCatalog()
{
    Catalog bare;
    bare.siteTypes = catalog()->siteTypes;
    bare.fibers = catalog()->fibers;
    bare.line = catalog()->line;
    return std::make_shared<const Catalog>(bare);
}

/// The same equipment, one price aside.
std::shared_ptr<const Catalog> otherCatalog()
{
    Catalog other = *catalog();
    other.fibers.begin()->second.name = "another name";
    return std::make_shared<const Catalog>(other);
}

Design randomDesign(std::uint64_t seed) { return test::RandomDesign(seed, catalog()).make(); }

QByteArray contents(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Does to a file what someone with a SQLite shell could.
void tamper(const std::string& path, const QByteArray& sql)
{
    sqlite3* raw = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &raw), SQLITE_OK);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(raw, &sqlite3_close);
    char* message = nullptr;
    const int status = sqlite3_exec(raw, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(status == SQLITE_OK, message);
}

/// Two sites, one link, one workload: small enough to name its rows in tests.
Design smallDesign(std::shared_ptr<const Catalog> over = catalog())
{
    Design design({.title = "Small"}, std::move(over));
    ChangeSet edit;
    edit.insert(Site{.id = {1}, .code = "A", .name = "Alpha", .position = {35.0, 139.0}});
    edit.insert(Site{.id = {2}, .code = "B", .name = "Beta", .position = {34.0, 135.0}});
    edit.insert(Link{.id = {3}, .code = "A-B", .from = {1}, .to = {2}});
    edit.insert(Workload{.id = {4},
                         .code = "W",
                         .replicas = {{.name = "one"}, {.name = "two"}},
                         .flows = {{.name = "up", .at = {1}, .encodings = {{.name = "raw"}}}}});
    if (!edit.applyTo(design))
        qFatal("the small design is broken");
    return design;
}

QByteArray describe(const Error& error)
{
    return QByteArray::number(static_cast<int>(error.code)) + " subject " + error.subject.c_str()
         + " place " + error.place.c_str() + " value " + error.value.c_str() + " expected "
         + error.expected.c_str() + " detail " + error.detail.c_str();
}

}  // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private slots:
    void initTestCase() { QVERIFY(catalog()); }

    void whatIsSavedOpensEqual_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void whatIsSavedOpensEqual()
    {
        QFETCH(quint64, seed);
        const Design design = randomDesign(seed);
        const std::string file = path("random.continua");

        const Result<> saved = store::saveProject(design, file);
        QVERIFY2(saved, describe(saved ? Error{} : saved.error()));
        const Result<Project> opened = store::openProject(file);
        QVERIFY2(opened, describe(opened ? Error{} : opened.error()));

        QVERIFY(opened->baseline.info() == design.info());
        QVERIFY(opened->baseline.catalog() == design.catalog());
        QVERIFY(opened->baseline.all<Assumption>() == design.all<Assumption>());
        QVERIFY(opened->baseline.all<Site>() == design.all<Site>());
        QVERIFY(opened->baseline.all<Link>() == design.all<Link>());
        QVERIFY(opened->baseline.all<Rack>() == design.all<Rack>());
        QVERIFY(opened->baseline.all<Workload>() == design.all<Workload>());
        QVERIFY(opened->baseline.all<Pin>() == design.all<Pin>());
        QVERIFY(*opened == design);
    }

    void scenariosAreSavedWithTheirBaseline_data() { whatIsSavedOpensEqual_data(); }
    void scenariosAreSavedWithTheirBaseline()
    {
        QFETCH(quint64, seed);
        const Design baseline = randomDesign(seed);
        Project project(baseline);
        const auto add = [&](std::int64_t id, const char* name, const Design& design) {
            project.scenarios.emplace(
                ScenarioId{id}, Scenario{{id}, name, "it's\n\"so\"", difference(baseline, design)});
        };
        // All rows go, and others come; over another catalog; and nothing is another.
        add(5, "all else", randomDesign(seed + 100));
        add(6, "東京 other catalog", test::RandomDesign(seed + 200, otherCatalog()).make());
        add(7, "the same", baseline);

        const std::string file = path("scenarios.continua");
        const Result<> saved = store::saveProject(project, file);
        QVERIFY2(saved, describe(saved ? Error{} : saved.error()));
        const Result<Project> opened = store::openProject(file);
        QVERIFY2(opened, describe(opened ? Error{} : opened.error()));
        QVERIFY(opened->baseline == baseline);
        QVERIFY(opened->scenarios == project.scenarios);
    }

    void aHurtScenarioIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* sql, ErrorCode code) {
            QTest::newRow(name) << QByteArray(sql) << static_cast<int>(code);
        };
        row("no database", "UPDATE scenario SET edits = x'00'", ErrorCode::FileForeign);
        row("cut off", "UPDATE scenario SET edits = substr(edits, 1, 3000)",
            ErrorCode::FileDamaged);
        row("empty", "UPDATE scenario SET edits = x''", ErrorCode::FileDamaged);
        row("needs what it removes",
            "INSERT INTO scenario_removal (scenario, kind, row) VALUES (9, 'site', 1)",
            ErrorCode::BrokenReference);
        row("a name of nothing", "UPDATE scenario SET name = ''", ErrorCode::ValueOutOfRange);
    }
    void aHurtScenarioIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, code);
        const Design baseline = smallDesign();
        Project project(baseline);
        ChangeSet edits;
        edits.insert(Site{.id = {8}, .code = "N", .name = "New"});
        project.scenarios.emplace(ScenarioId{9}, Scenario{{9}, "hurt", {}, edits});
        const std::string file = path("hurt-scenario.continua");
        QVERIFY(store::saveProject(project, file));
        tamper(file, "PRAGMA ignore_check_constraints = ON;" + sql);
        const Result<Project> opened = store::openProject(file);
        QVERIFY(!opened);
        QVERIFY2(static_cast<int>(opened.error().code) == code, describe(opened.error()));
        QVERIFY2(opened.error().place.find("scenario") == 0, describe(opened.error()));
    }

    void equalDesignsMakeEqualFiles()
    {
        QVERIFY(store::saveProject(randomDesign(7), path("one.continua")));
        QVERIFY(store::saveProject(randomDesign(7), path("two.continua")));
        QCOMPARE(contents(path("one.continua")), contents(path("two.continua")));
    }

    void theFileSaysWhatItIs()
    {
        QVERIFY(store::saveProject(smallDesign(), path("marked.continua")));
        const QByteArray bytes = contents(path("marked.continua"));
        QCOMPARE(bytes.left(16), QByteArray("SQLite format 3\0", 16));
        QCOMPARE(bytes.mid(68, 4), QByteArray("Cntn"));
        QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\5", 4));
    }

    void openingLeavesTheFileAlone()
    {
        const std::string file = path("untouched.continua");
        QVERIFY(store::saveProject(smallDesign(), file));
        const QByteArray before = contents(file);
        const QStringList around = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        QVERIFY(store::openProject(file));
        QCOMPARE(contents(file), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), around);
    }

    void savingLeavesNothingElseBehind()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("alone.continua").toStdString();
        QVERIFY(store::saveProject(smallDesign(), file));
        QVERIFY(store::saveProject(randomDesign(3), file));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"alone.continua"});
    }

    void aLinkToTheFileStaysALink()
    {
        QVERIFY(store::saveProject(smallDesign(), path("real.continua")));
        QVERIFY(
            QFile::link(m_folder.filePath("real.continua"), m_folder.filePath("link.continua")));
        QVERIFY(store::saveProject(randomDesign(5), path("link.continua")));
        QVERIFY(QFileInfo(m_folder.filePath("link.continua")).isSymLink());
        QVERIFY(*store::openProject(path("real.continua")) == randomDesign(5));
    }

    void permissionsAreKept()
    {
        const std::string file = path("private.continua");
        QVERIFY(store::saveProject(smallDesign(), file));
        QCOMPARE(::chmod(file.c_str(), 0600), 0);
        QVERIFY(store::saveProject(randomDesign(5), file));
        struct stat info = {};
        QCOMPARE(::stat(file.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }

    void filesThatAreNoProjectAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QVERIFY(store::saveProject(smallDesign(), path("whole.continua")));
        const QByteArray whole = contents(path("whole.continua"));
        const auto patched = [&](int at, const QByteArray& with) {
            return QByteArray(whole).replace(at, with.size(), with);
        };
        // clang-format off
        QTest::newRow("empty")                << QByteArray() << int(ErrorCode::FileDamaged);
        QTest::newRow("text")                 << QByteArray("{\"title\": \"no\"}") << int(ErrorCode::FileForeign);
        QTest::newRow("a long text")          << QByteArray(5000, 'x') << int(ErrorCode::FileForeign);
        QTest::newRow("only the first bytes") << whole.left(40) << int(ErrorCode::FileDamaged);
        QTest::newRow("half a page")          << whole.left(2000) << int(ErrorCode::FileDamaged);
        QTest::newRow("half the file")        << whole.left(whole.size() / 2) << int(ErrorCode::FileDamaged);
        QTest::newRow("a byte short")         << whole.left(whole.size() - 1) << int(ErrorCode::FileDamaged);
        QTest::newRow("zeros in the middle")  << patched(8192, QByteArray(20000, '\0')) << int(ErrorCode::FileDamaged);
        QTest::newRow("other SQLite file")    << patched(68, QByteArray(4, '\0')) << int(ErrorCode::FileForeign);
        QTest::newRow("a later release")      << patched(60, QByteArray("\0\0\0\7", 4)) << int(ErrorCode::FileTooNew);
        QTest::newRow("a negative version")   << patched(60, QByteArray(4, '\xff')) << int(ErrorCode::FileTooNew);
        QTest::newRow("no version")           << patched(60, QByteArray(4, '\0')) << int(ErrorCode::FileDamaged);
        // clang-format on
    }
    void filesThatAreNoProjectAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const std::string file = path("refused.continua");
        write(file, bytes);
        const Result<Project> opened = store::openProject(file);
        QVERIFY(!opened);
        QVERIFY2(int(opened.error().code) == code, describe(opened.error()));
        QCOMPARE(opened.error().subject, file);
        QVERIFY2(!opened.error().expected.empty(), describe(opened.error()));
        QCOMPARE(contents(file), bytes);
    }

    /// Whatever byte is wrong, there is an answer: never a crash, never a hang.
    void anyDamageEndsInAnAnswer()
    {
        QVERIFY(store::saveProject(smallDesign(), path("whole.continua")));
        const QByteArray whole = contents(path("whole.continua"));
        Random random(11);
        int opened = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = whole;
            const auto size = static_cast<std::uint64_t>(bytes.size());
            for (int k = 0; k < 4; ++k)
                bytes[static_cast<qsizetype>(random.below(i % 2 == 0 ? size : 4096))] =
                    static_cast<char>(random.below(256));
            write(path("hurt.continua"), bytes);
            const Result<Project> result = store::openProject(path("hurt.continua"));
            if (result)
                ++opened;
            else
                QCOMPARE(result.error().subject, path("hurt.continua"));
        }
        QVERIFY(opened < 60);
    }

    void whatIsNoFileIsRefused()
    {
        const Result<Project> missing = store::openProject(path("missing.continua"));
        QVERIFY(!missing);
        QCOMPARE(int(missing.error().code), int(ErrorCode::FileMissing));
        QCOMPARE(missing.error().subject, path("missing.continua"));

        const Result<Project> folder = store::openProject(m_folder.path().toStdString());
        QVERIFY(!folder);
        QCOMPARE(int(folder.error().code), int(ErrorCode::FileForeign));
    }

    void impossibleRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const QByteArray free = "PRAGMA ignore_check_constraints = ON;";
        const int range = int(ErrorCode::ValueOutOfRange);
        const int reference = int(ErrorCode::BrokenReference);
        const int damaged = int(ErrorCode::FileDamaged);
        // clang-format off
        QTest::newRow("latitude 351.8") << free + "UPDATE site SET latitude_deg = 351.8 WHERE code = 'A'"
            << range << "site[1, A].latitude_deg" << "351.8" << "latitude_deg BETWEEN -90 AND 90";
        QTest::newRow("negative power") << free + "UPDATE site SET it_power_w = -5000.0 WHERE code = 'B'"
            << range << "site[2, B].it_power_w" << "-5000.0" << "it_power_w BETWEEN 0 AND 1e15";
        QTest::newRow("unknown kind") << free + "UPDATE site SET kind = 'castle' WHERE code = 'A'"
            << range << "site[1, A].kind" << "castle" << QString();
        QTest::newRow("infinite length") << free + "UPDATE link SET length_m = 9e999"
            << range << "link[3, A-B].length_m" << "Inf" << QString();
        QTest::newRow("a launch power no fiber stands") << free + "UPDATE link SET launch_per_50ghz_dbm = 400.0"
            << range << "link[3, A-B].launch_per_50ghz_dbm" << "400.0" << "launch_per_50ghz_dbm BETWEEN -100 AND 100";
        QTest::newRow("a loop") << free + "UPDATE link SET to_site = 1"
            << range << "link[3, A-B].to_site" << "1" << QString();
        QTest::newRow("a schema without checks")
            << QByteArray("CREATE TABLE other AS SELECT * FROM link_span; DROP TABLE link_span;"
                          "CREATE TABLE link_span (link, position, length_m);"
                          "INSERT INTO link_span VALUES (3, 0, 'far')")
            << range << "link_span[3, 0].length_m" << QString() << QString();
        QTest::newRow("a flow too many") << QByteArray("INSERT INTO flow SELECT workload, 5, name, at_site, from_replica, to_replica,"
                          "encoding, budget_s, budget_one_way, application_s, application_one_way, jitter_s, protection,"
                          "schedule_always, schedule_from_hour, schedule_hours, schedule_occasion FROM flow")
            << damaged << "flow.position" << "5" << "1";
        QTest::newRow("no encoding") << QByteArray("DELETE FROM flow_encoding") << reference << "flows.encoding" << "0" << QString();
        QTest::newRow("a site that went") << QByteArray("DELETE FROM site WHERE code = 'B'")
            << reference << "link[3, A-B]" << QString() << QString();
        QTest::newRow("flow from nowhere") << QByteArray("UPDATE flow SET at_site = 77") << reference << "flows.at" << QString() << QString();
        QTest::newRow("unknown fiber") << QByteArray("UPDATE link SET fiber = 'wool'") << reference << "fiber" << "wool" << QString();
        QTest::newRow("a table that went") << QByteArray("DROP TABLE pin") << damaged << "pin" << QString() << QString();
        QTest::newRow("no project row") << QByteArray("DELETE FROM project") << damaged << "project" << "0" << "1";
        QTest::newRow("catalog of another kind") << QByteArray("UPDATE catalog SET json = '[]'")
            << int(ErrorCode::MalformedText) << QString() << QString() << QString();
        // clang-format on
    }
    void impossibleRowsAreNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, code);
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const std::string file = path("tampered.continua");
        QVERIFY(store::saveProject(smallDesign(), file));
        tamper(file, sql);

        const Result<Project> opened = store::openProject(file);
        QVERIFY(!opened);
        const Error& error = opened.error();
        QVERIFY2(int(error.code) == code, describe(error));
        QCOMPARE(error.subject, file);
        if (!place.isEmpty())
            QCOMPARE(QString::fromStdString(error.place), place);
        if (!value.isEmpty())
            QCOMPARE(QString::fromStdString(error.value), value);
        if (!expected.isEmpty())
            QCOMPARE(QString::fromStdString(error.expected), expected);
    }

    void anotherJournalModeOpensToo()
    {
        const std::string file = path("wal.continua");
        QVERIFY(store::saveProject(smallDesign(), file));
        tamper(file, "PRAGMA journal_mode = WAL; UPDATE site SET notes = 'seen' WHERE code = 'A'");
        const Result<Project> opened = store::openProject(file);
        QVERIFY2(opened, describe(opened ? Error{} : opened.error()));
        QCOMPARE(findSite(opened->baseline, "A")->notes, std::string("seen"));
    }

    void aDesignTheSchemaRefusesIsNotSaved_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("storage");
        QTest::addColumn<QString>("place");
        QTest::newRow("latitude 351.8") << 351.8 << 0.0 << "site[1, A].latitude_deg";
        QTest::newRow("no number") << std::nan("") << 0.0 << "site[1, A].latitude_deg";
        QTest::newRow("endless storage") << 0.0 << HUGE_VAL << "replica[4, 0].storage_tb";
    }
    void aDesignTheSchemaRefusesIsNotSaved()
    {
        QFETCH(double, latitude);
        QFETCH(double, storage);
        QFETCH(QString, place);
        const std::string file = path("kept.continua");
        QVERIFY(store::saveProject(smallDesign(), file));
        Design design = smallDesign();
        Site site = *findSite(design, "A");
        site.position.latitudeDeg = latitude;
        Workload workload = *findWorkload(design, "W");
        workload.replicas[0].compute.storageTb = storage;
        QVERIFY(ChangeSet()
                    .replace(*findSite(design, "A"), site)
                    .replace(*findWorkload(design, "W"), workload)
                    .applyTo(design));

        const Result<> saved = store::saveProject(design, file);
        QVERIFY(!saved);
        QCOMPARE(int(saved.error().code), int(ErrorCode::ValueOutOfRange));
        QCOMPARE(saved.error().subject, file);
        QCOMPARE(QString::fromStdString(saved.error().place), place);
        QVERIFY(*store::openProject(file) == smallDesign());
    }

    void whereNothingCanBeWrittenNothingIs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("folder that is not there") << m_folder.filePath("no/where.continua");
        QTest::newRow("file as a folder") << m_folder.filePath("plain/file.continua");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a folder of the system") << "/proc/where.continua";
    }
    void whereNothingCanBeWrittenNothingIs()
    {
        QFETCH(QString, target);
        write(path("plain"), "text");
        const Result<> saved = store::saveProject(smallDesign(), target.toStdString());
        QVERIFY(!saved);
        QVERIFY2(saved.error().code == ErrorCode::FileNotWritable, describe(saved.error()));
        QCOMPARE(QString::fromStdString(saved.error().subject), target);
        QVERIFY2(!saved.error().expected.empty(), describe(saved.error()));
    }

    void aWriteProtectedFileStaysAsItIs()
    {
        const std::string file = path("protected.continua");
        QVERIFY(store::saveProject(smallDesign(), file));
        QCOMPARE(::chmod(file.c_str(), 0444), 0);
        const Result<> saved = store::saveProject(randomDesign(2), file);
        QVERIFY(!saved);
        QCOMPARE(int(saved.error().code), int(ErrorCode::FileNotWritable));
        QVERIFY(*store::openProject(file) == smallDesign());
    }

    /// A child of this process in which `act` runs; true when it answered true.
    static bool inChild(const std::function<bool()>& act)
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(act() ? 0 : 1);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    void aReadOnlyFolderKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("old.continua").toStdString();
        QVERIFY(store::saveProject(smallDesign(), file));
        QCOMPARE(::chmod(file.c_str(), 0666), 0);
        QCOMPARE(::chmod(folder.path().toUtf8(), 0555), 0);
        const bool refused = inChild([&] {
            if (::geteuid() == 0 && ::setuid(65534) != 0)  // Permissions do not bind root.
                return false;
            const Result<> saved = store::saveProject(randomDesign(2), file);
            return !saved && saved.error().code == ErrorCode::FileNotWritable
                && saved.error().subject == file;
        });
        QCOMPARE(::chmod(folder.path().toUtf8(), 0755), 0);
        QVERIFY(refused);
        QVERIFY(*store::openProject(file) == smallDesign());
    }

    void aFullDiskKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("old.continua").toStdString();
        QVERIFY(store::saveProject(smallDesign(), file));
        QVERIFY(inChild([&] {
            const rlimit limit{.rlim_cur = 50000, .rlim_max = 50000};  // Bytes per file.
            std::signal(SIGXFSZ, SIG_IGN);
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return false;
            const Result<> saved = store::saveProject(randomDesign(2), file);
            return !saved && saved.error().code == ErrorCode::FileNotWritable
                && saved.error().subject == file;
        }));
        QVERIFY(*store::openProject(file) == smallDesign());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"old.continua"});
    }

    void killedAtAnyMomentTheFileIsTheOldOrTheNew()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("killed.continua").toStdString();
        const Design one = smallDesign(bareCatalog());
        Design two = one;
        ChangeSet many;
        for (std::int64_t i = 0; i < 300; ++i)
            many.insert(Site{.id = {100 + i}, .code = "S" + std::to_string(i), .name = "Site"});
        QVERIFY(many.applyTo(two));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(store::saveProject(one, file));
        const qint64 oneSaveUs = std::max<qint64>(1, timer.nsecsElapsed() / 1000);

        Random random(2026);
        int leftovers = 0;
        for (int i = 0; i < 50; ++i) {
            const pid_t child = ::fork();
            if (child == 0)
                for (int turn = i;; ++turn)
                    if (!store::saveProject(turn % 2 == 0 ? two : one, file))
                        ::_exit(1);
            ::usleep(
                static_cast<useconds_t>(random.below(static_cast<std::uint64_t>(2 * oneSaveUs))));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "a save failed in the child");

            const Result<Project> opened = store::openProject(file);
            QVERIFY2(opened, describe(opened ? Error{} : opened.error()));
            QVERIFY(*opened == one || *opened == two);
            leftovers += QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() > 1;
        }
        QVERIFY2(leftovers > 0, "no kill fell into the middle of a save: the test proves nothing");
        QVERIFY(store::saveProject(one, file));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"killed.continua"});
    }
};

QTEST_APPLESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
