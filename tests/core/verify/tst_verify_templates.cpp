// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/interchange/project_json.h"
#include "core/interchange/templates.h"
#include "core/store/project_file.h"
#include "core/verify/verify.h"
#include "tests/support/engine_design.h"

#include <QTemporaryDir>

using namespace continua;
using namespace continua::test;

/// The templates that ship: what the planner says of them is true, and they keep.
class TestVerifyTemplates : public QObject {
    Q_OBJECT

    static Result<Design> open(const QString& key)
    {
        return interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
    }

    static void addTemplates()
    {
        QTest::addColumn<QString>("key");
        for (const interchange::Template& entry : interchange::templates())
            QTest::newRow(entry.key.data()) << QString::fromUtf8(entry.key.data());
    }

private slots:
    void thePlanOfATemplateIsTrue_data() { addTemplates(); }
    void thePlanOfATemplateIsTrue()
    {
        QFETCH(QString, key);
        const Result<Design> design = open(key);
        QVERIFY(design);
        CountingControl control;
        const Result<Plan> plan =
            engine::plan(*design, {.timeAllowed = Duration::fromS(60.0)}, control);
        QVERIFY(plan);
        const auto violations = verify::verify(*design, *plan);
        for (const verify::Violation& violation : violations)
            qWarning("%s %s #%d: %.9g, %.9g", std::string(verify::ruleId(violation.rule)).c_str(),
                     violation.what.c_str(), violation.index, violation.claimed, violation.actual);
        QCOMPARE(violations.size(), std::size_t{0});
    }

    void aSavedTemplateOpensEqual_data() { addTemplates(); }
    void aSavedTemplateOpensEqual()
    {
        QFETCH(QString, key);
        const Result<Design> design = open(key);
        QVERIFY(design);
        const QTemporaryDir folder;
        const std::string file = folder.filePath("template.continua").toStdString();
        const Result<> saved = store::saveProject(*design, file);
        QVERIFY2(saved, saved ? "" : saved.error().place.c_str());
        const Result<Project> opened = store::openProject(file);
        QVERIFY(opened);
        QVERIFY(*opened == *design);
        QCOMPARE(interchange::designHash(opened->baseline), interchange::designHash(*design));
    }
};

QTEST_APPLESS_MAIN(TestVerifyTemplates)
#include "tst_verify_templates.moc"
