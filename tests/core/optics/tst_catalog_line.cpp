// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/model/change_set.h"
#include "core/optics/catalog_line.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::optics;

namespace {

Length km(double value) { return Length::fromKm(value); }

/// Two sites 160 km of glass apart, joined by `link`.
Design twoSites(const std::shared_ptr<const Catalog>& catalog, Link link)
{
    Site west;
    west.id = {1};
    west.code = "W";
    Site east = west;
    east.id = {2};
    east.code = "E";
    east.position.longitudeDeg += 1.0;
    link.id = {3};
    link.code = "W-E";
    link.from = west.id;
    link.to = east.id;
    link.length = km(160);
    Design design({}, catalog);
    const auto done = ChangeSet().insert(west).insert(east).insert(link).applyTo(design);
    Q_ASSERT(done);
    return design;
}

}  // namespace

/// With the built-in catalog.
class TestCatalogLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyModeIsJudgedOverEveryAmplifierAndRoadm();
    void theReferenceModesFindTheirReach_data();
    void theReferenceModesFindTheirReach();
    void hollowCoreIsNotTakenForSilica();
    void aLinkOfADesignBecomesALine();
    void launchedByHandOffTheOptimumTheWorstMarginFalls_data();
    void launchedByHandOffTheOptimumTheWorstMarginFalls();
    void aLaunchPowerNobodyCanMeanIsRefused_data();
    void aLaunchPowerNobodyCanMeanIsRefused();
    void aLeasedLinkHasNoLine();

private:
    Result<LinkLine> lineOver(std::vector<Length> spans, std::string_view fiber = "g652d",
                              std::string_view amplifier = kStandardAmplifier,
                              std::string_view roadm = kStandardRoadm)
    {
        const Result<LineEquipment> equipment = lineEquipment(*m_catalog, amplifier, roadm);
        if (!equipment)
            return equipment.error();
        return designLine(
            m_evaluator.propagator(), fiberProperties(*find(m_catalog->fibers, fiber)), spans,
            m_catalog->line.connectorLoss, *equipment, referenceLoad(m_catalog->line));
    }

    std::shared_ptr<const Catalog> m_catalog;
    RouteEvaluator m_evaluator;
};

void TestCatalogLine::initTestCase()
{
    Result<Catalog> catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(*std::move(catalog));
}

void TestCatalogLine::everyModeIsJudgedOverEveryAmplifierAndRoadm()
{
    int judged = 0;
    for (const auto& [amplifier, amplifierType] : m_catalog->amplifiers) {
        for (const auto& [roadm, roadmType] : m_catalog->roadms) {
            const auto line = lineOver({km(60), km(60)}, "g652d", amplifier, roadm);
            QVERIFY2(line, amplifier.c_str());
            for (const auto& [key, transceiver] : m_catalog->transceivers) {
                for (const TransceiverMode& mode : transceiver.modes) {
                    const auto quality = m_evaluator.explain(
                        {{&*line}}, mode, spectrumSetting(Design({.title = "Test"}, m_catalog)));
                    QVERIFY2(quality, mode.key.c_str());
                    QVERIFY(std::isfinite(quality->gsnr.inDb()));
                    if (std::isfinite(quality->margin.inDb()))
                        QVERIFY(std::abs((total(quality->stack) - quality->margin).inDb()) < 1e-9);
                    ++judged;
                }
            }
        }
    }
    QVERIFY(judged > 100);
}

void TestCatalogLine::theReferenceModesFindTheirReach_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("reaches");  // Equal spans that it closes over.
    QTest::addColumn<int>("failsAt");
    QTest::addColumn<double>("spanKm");
    // clang-format off
    QTest::newRow("100G QPSK, 31.6 GBd")  << "or-100/OR-W-100G-oFEC-31.6Gbd" << 25 << 60 << 80.0;
    QTest::newRow("200G QPSK, 63.1 GBd")  << "or-400/OR-W-200G-oFEC-63.1Gbd" << 15 << 40 << 80.0;
    QTest::newRow("300G 8QAM, 63.1 GBd")  << "or-400/OR-W-300G-oFEC-63.1Gbd" <<  5 << 12 << 80.0;
    QTest::newRow("400G 16QAM, 63.1 GBd") << "or-400/OR-W-400G-oFEC-63.1Gbd" <<  2 <<  6 << 80.0;
    QTest::newRow("OpenZR+ 400G")         << "openzrp-400/ZR400-OFEC-16QAM"  <<  1 <<  4 << 80.0;
    QTest::newRow("400ZR")                << "zr-400/400ZR"                  <<  1 <<  2 << 60.0;
    // clang-format on
}

void TestCatalogLine::theReferenceModesFindTheirReach()
{
    QFETCH(QString, mode);
    QFETCH(int, reaches);
    QFETCH(int, failsAt);
    QFETCH(double, spanKm);
    const ModeChoice choice = findMode(*m_catalog, mode.toStdString());
    QVERIFY(choice.mode);
    const auto closesOver = [&](int spans) {
        const auto line =
            lineOver(std::vector<Length>(static_cast<std::size_t>(spans), km(spanKm)));
        const auto quality = m_evaluator.evaluate(
            {{&*line}}, *choice.mode, spectrumSetting(Design({.title = "Test"}, m_catalog)));
        return quality && quality->closes();
    };
    QVERIFY(closesOver(reaches));
    QVERIFY(!closesOver(failsAt));
}

void TestCatalogLine::hollowCoreIsNotTakenForSilica()
{
    QVERIFY(!fiberProperties(*find(m_catalog->fibers, "g652d")).nonlinearCoefficient);
    QVERIFY(!fiberProperties(*find(m_catalog->fibers, "g654e")).nonlinearCoefficient);
    QVERIFY(!fiberProperties(*find(m_catalog->fibers, "g655")).nonlinearCoefficient);
    QVERIFY(fiberProperties(*find(m_catalog->fibers, "hcf-dnanf")).nonlinearCoefficient);
}

void TestCatalogLine::aLinkOfADesignBecomesALine()
{
    const auto lineOf = [&](const Link& drawn) {
        const Design design = twoSites(m_catalog, drawn);
        return designLink(m_evaluator.propagator(), design, *findLink(design, "W-E"));
    };
    Link drawn;
    const auto automatic = lineOf(drawn);
    QVERIFY(automatic);
    QCOMPARE(automatic->spans.size(), std::size_t(2));
    QCOMPARE(automatic->spans[0].length, km(80));

    drawn.spans = {km(40), km(70), km(50)};
    drawn.fiber = "g654e";
    drawn.amplifier = "or-ila-lownoise";
    const auto byHand = lineOf(drawn);
    QVERIFY(byHand);
    QCOMPARE(byHand->spans.size(), std::size_t(3));
    QCOMPARE(byHand->spans[1].length, km(70));
    QCOMPARE(byHand->spans[1].fiber, fiberProperties(*find(m_catalog->fibers, "g654e")));
    QVERIFY(std::holds_alternative<OpenRoadmInlineNoise>(byHand->inLine[0].noise));
}

void TestCatalogLine::launchedByHandOffTheOptimumTheWorstMarginFalls_data()
{
    QTest::addColumn<double>("offsetDb");
    for (const double offset : {-4.0, -2.0, -1.0, 0.5, 1.0})
        QTest::addRow("%+.1f dB", offset) << offset;
}

void TestCatalogLine::launchedByHandOffTheOptimumTheWorstMarginFalls()
{
    QFETCH(double, offsetDb);
    const Link drawn{.amplifier = "or-ila-lownoise"};
    const TransceiverMode& mode = *findMode(*m_catalog, "or-400/OR-W-200G-oFEC-63.1Gbd").mode;
    const auto lineOf = [&](const Link& link) {
        const Design design = twoSites(m_catalog, link);
        return designLink(m_evaluator.propagator(), design, *findLink(design, "W-E"));
    };
    const auto marginOf = [&](const LinkLine& line) {
        return m_evaluator
            .evaluate({{&line}}, mode, spectrumSetting(Design({.title = "Test"}, m_catalog)))
            ->margin;
    };
    const auto best = lineOf(drawn);
    QVERIFY(best);
    Link byHand = drawn;
    byHand.launchPer50Ghz = best->launchPer50Ghz[0] + Decibel::fromDb(offsetDb);
    const auto other = lineOf(byHand);
    QVERIFY(other);
    for (const OpticalLevel level : other->launchPer50Ghz)
        QVERIFY(std::abs((level - *byHand.launchPer50Ghz).inDb()) < 1e-9);
    QVERIFY(marginOf(*other) < marginOf(*best));
}

void TestCatalogLine::aLaunchPowerNobodyCanMeanIsRefused_data()
{
    QTest::addColumn<double>("dbm");
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("endless") << HUGE_VAL;
    QTest::newRow("none") << -HUGE_VAL;
    QTest::newRow("a laser cutter's") << 60.0;
    QTest::newRow("just above") << 20.01;
    QTest::newRow("just below") << -20.01;
}

void TestCatalogLine::aLaunchPowerNobodyCanMeanIsRefused()
{
    QFETCH(double, dbm);
    Link drawn;
    drawn.launchPer50Ghz = OpticalLevel::fromDbm(dbm);
    const Design design = twoSites(m_catalog, drawn);
    const auto refused = designLink(m_evaluator.propagator(), design, *findLink(design, "W-E"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(refused.error().subject, std::string("W-E"));
    QCOMPARE(refused.error().place, std::string("launchPer50Ghz"));
}

void TestCatalogLine::aLeasedLinkHasNoLine()
{
    Link drawn;
    drawn.leased = LeasedService{};
    const Design design = twoSites(m_catalog, drawn);
    const auto refused = designLink(m_evaluator.propagator(), design, *findLink(design, "W-E"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::MissingValue);
    QCOMPARE(refused.error().subject, std::string("W-E"));
}

QTEST_APPLESS_MAIN(TestCatalogLine)
#include "tst_catalog_line.moc"
