// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Which folder may include which, who may touch which library: the architecture, as a test.
class TestLayers : public QObject {
    Q_OBJECT

    // A folder may include itself and the folders of its row. "+core/model" stands for core/model
    // and all that core/model may include.
    // clang-format off
    const QList<QPair<QString, QStringList>> m_rows = {
        {"core/base",         {}},
        {"core/units",        {}},
        {"core/geo",          {"core/units"}},
        {"core/basemap",      {"core/base", "core/geo", "core/units"}},
        {"core/catalog",      {"core/base", "core/units"}},
        {"core/model",        {"+core/catalog", "core/geo"}},
        {"core/optics",       {"+core/model"}},
        {"core/racks",        {"+core/model"}},
        {"core/graph",        {"+core/model"}},
        {"core/spectrum",     {"core/base", "core/units"}},
        {"core/availability", {"+core/graph"}},
        {"core/plan",         {"+core/model", "+core/racks", "core/optics"}},
        {"core/engine",       {"+core/plan", "+core/graph", "+core/optics", "core/availability", "core/spectrum"}},
        {"core/explain",      {"+core/engine"}},
        {"core/diagram",      {"core/base", "core/geo", "core/model"}},
        {"core/roadmap",      {"+core/engine"}},
        {"core/rules",        {"+core/explain"}},
        {"core/verify",       {"+core/model", "core/plan", "core/optics"}},
        {"core/store",        {"+core/model", "core/interchange"}},
        {"core/report",       {"+core/rules"}},
        {"core/interchange",  {"+core/report"}},
        {"ui/theme",          {}},
        {"ui/access",         {}},
        {"ui/text",           {"core", "ui/theme"}},
        {"ui/settings",       {"core"}},
        {"ui/jobs",           {"core"}},
        {"ui/document",       {"core", "ui/jobs", "ui/text", "ui/settings"}},
        {"ui/tools",          {"core", "ui/text"}},
        {"ui/map",            {"core", "ui/theme", "ui/text", "ui/document", "ui/tools", "ui/settings", "ui/access"}},
        {"ui/catalog",        {"core", "ui/theme", "ui/text", "ui/document", "ui/settings"}},
        {"ui/rack",           {"core", "ui/theme", "ui/text", "ui/document", "ui/catalog", "ui/access"}},
        {"ui/models",         {"core", "ui/theme", "ui/text", "ui/document"}},
        {"ui/plots",          {"core", "ui/theme", "ui/text", "ui/document", "ui/models"}},
        {"ui/compare",        {"+ui/plots", "ui/jobs"}},
        {"ui/optics",         {"+ui/plots", "ui/jobs"}},
        {"ui/report",         {"+ui/plots", "ui/map", "ui/rack", "ui/jobs"}},
        {"ui/panels",         {"core", "ui/theme", "ui/text", "ui/document", "ui/models", "ui/settings", "ui/map"}},
        {"ui/dialogs",        {"+ui/panels"}},
        {"ui/start",          {"+ui/panels", "ui/jobs"}},
        {"ui/shell",          {"core", "ui"}},
    };

    // Library header, and the folders that may include it.
    const QList<QPair<QString, QStringList>> m_fences = {
        {"<boost/",         {"core/graph"}},
        {"<sqlite3.h>",     {"core/store", "core/basemap"}},
        {"<nlohmann/",      {"core/interchange", "core/catalog", "app"}},
        {"<yaml-cpp/",      {"core/interchange"}},
        {"<GeographicLib/", {"core/geo"}},
        {"<qcustomplot.h>", {"ui/plots"}},
        {"<QSettings>",     {"ui/settings"}},
    };
    // clang-format on

    static QString read(const QString& path)
    {
        QFile file(QStringLiteral(CONTINUA_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// "core/graph/routes.h" stands in the room "core/graph", "app/continua/main.cpp" in "app".
    static QString roomOf(const QString& path)
    {
        return path.startsWith("app/") ? QStringLiteral("app") : path.section('/', 0, 1);
    }

    bool hasRow(const QString& room) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [&](const auto& row) { return row.first == room; });
    }

    QStringList allowedFor(const QString& room) const
    {
        QStringList allowed{room};
        for (const auto& [name, folders] : m_rows) {
            if (name != room)
                continue;
            for (const QString& folder : folders)
                allowed += folder.startsWith('+') ? allowedFor(folder.mid(1)) : QStringList{folder};
        }
        return allowed;
    }

    static void addSources()
    {
        QTest::addColumn<QString>("path");
        for (const char* top : {"core", "ui", "app"}) {
            QDirIterator files(QStringLiteral(CONTINUA_SOURCE_DIR "/") + top, {"*.h", "*.cpp"},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = QDir(CONTINUA_SOURCE_DIR).relativeFilePath(files.next());
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

private slots:
    void includesFollowTheLayers_data() { addSources(); }
    void includesFollowTheLayers()
    {
        QFETCH(QString, path);
        const QString room = roomOf(path);
        if (room == "app")
            return;  // The only place that knows everything.
        QVERIFY2(hasRow(room), "a new folder: give it a place in the table above");

        const QStringList allowed = allowedFor(room);
        static const QRegularExpression own(R"(#include "((?:core|ui|app)/\w+)/)");
        const QString text = read(path);
        for (const auto& match : own.globalMatch(text)) {
            const QString target = match.captured(1);
            QVERIFY2(allowed.contains(target) || allowed.contains(target.section('/', 0, 0)),
                     qPrintable(room + " may not include " + target));
        }
    }

    void librariesStayInTheirFences_data() { addSources(); }
    void librariesStayInTheirFences()
    {
        QFETCH(QString, path);
        const QString text = read(path);
        for (const auto& [header, rooms] : m_fences)
            if (text.contains("#include " + header))
                QVERIFY2(rooms.contains(roomOf(path)),
                         qPrintable(header + " belongs to " + rooms.join(", ")));
        if (path.startsWith("core/")) {
            QVERIFY2(!text.contains("#include <Q"), "core/ is free of Qt");
            QVERIFY2(!text.contains(" tr(\""), "core/ has no words for people");
        }
    }

    void everySourceNamesItsLicense_data() { addSources(); }
    void everySourceNamesItsLicense()
    {
        QFETCH(QString, path);
        QVERIFY(read(path).startsWith("// SPDX-FileCopyrightText: 2026 Continua contributors\n"
                                      "// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    }

    void nothingOpensTheNetwork_data() { addSources(); }
    void nothingOpensTheNetwork()
    {
        QFETCH(QString, path);
        static const QRegularExpression network(
            R"(#include <(QNetwork|QTcp|QUdp|QSsl|QWebSocket|sys/socket|curl))");
        QVERIFY(!network.match(read(path)).hasMatch());
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
