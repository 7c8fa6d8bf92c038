// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/catalog_line.h"
#include "core/optics/decibel_math.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace continua;
using namespace continua::optics;

namespace {

Decibel db(double value) { return Decibel::fromDb(value); }

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

/// A catalog with the optical figures of the built-in one.
Catalog opticalCatalog()
{
    Catalog catalog;
    FiberType& glass = catalog.fibers["g652d"];
    glass.attenuation = Attenuation::fromDbPerKm(0.22);
    glass.dispersionPsPerNmKm = 16.7;
    glass.dispersionSlopePsPerNm2Km = 0.057;
    glass.effectiveAreaUm2 = 83.0;
    glass.gammaPerWKm = 1.27;
    glass.pmdPsPerSqrtKm = 0.04;
    glass.latencyPerKm = Duration::fromUs(4.9);
    FiberType& hollow = catalog.fibers["hcf"];
    hollow.attenuation = Attenuation::fromDbPerKm(0.25);
    hollow.dispersionPsPerNmKm = 2.5;
    hollow.effectiveAreaUm2 = 450.0;
    hollow.gammaPerWKm = 0.001;
    hollow.latencyPerKm = Duration::fromUs(3.35);

    AmplifierType& medium = catalog.amplifiers["gnpy-std-medium"];
    medium.model = AmplifierModel::VariableGain;
    medium.gainMin = db(15);
    medium.gainMax = db(26);
    medium.noiseFigureAtGainMax = db(6);
    medium.noiseFigureAtGainMin = db(10);
    medium.powerMax = OpticalLevel::fromDbm(23.0);
    medium.latency = Duration::fromUs(0.15);
    AmplifierType& quiet = catalog.amplifiers["or-ila-lownoise"];
    quiet.model = AmplifierModel::OsnrPolynomial;
    quiet.osnrPolynomial = {-0.0008104, -0.06221, -0.5889, 37.62};
    quiet.gainMax = db(27);
    quiet.powerMax = OpticalLevel::fromDbm(22.0);

    RoadmType& plain = catalog.roadms["gnpy-roadm"];
    plain.addDropOsnr = db(38);
    plain.latency = Duration::fromUs(0.1);
    RoadmType& open = catalog.roadms["or-roadm"];
    open.addDropOsnr = db(33);
    open.expressOsnrPolynomial = {-0.0005952, -0.0625, -1.071, 27.99};
    return catalog;
}

TransceiverMode mode(double gbps, double baudGbd, double slotGhz, double requiredDb)
{
    TransceiverMode made;
    made.rate = DataRate::fromGbps(gbps);
    made.symbolRate = Frequency::fromGhz(baudGbd);
    made.slot = Frequency::fromGhz(slotGhz);
    made.requiredOsnr = db(requiredDb);
    made.transmitterOsnr = db(37);
    made.dispersionPenalty = {{{4000, 0.0}, {24000, 0.5}}};
    made.pmdPenalty = {{{10, 0.0}, {25, 0.5}}};
    made.pdlPenalty = {{{1, 0.5}, {2, 1.0}, {4, 2.5}}};
    return made;
}

TransceiverMode mode100() { return mode(100, 31.6, 50.0, 12.0); }
TransceiverMode mode200() { return mode(200, 63.1, 87.5, 16.0); }
TransceiverMode mode300() { return mode(300, 63.1, 87.5, 21.0); }
TransceiverMode mode400() { return mode(400, 63.1, 87.5, 24.0); }

/// Designs links and keeps them for routes.
class Network {
public:
    explicit Network(std::string_view amplifier = kStandardAmplifier,
                     std::string_view roadm = kStandardRoadm)
        : equipment(*lineEquipment(catalog, amplifier, roadm))
    {
    }

    Route route(const std::vector<std::vector<double>>& linksKm, const ReferenceLoad& load = {})
    {
        links.clear();
        for (const std::vector<double>& spansKm : linksKm) {
            std::vector<Length> spans;
            for (const double km : spansKm)
                spans.push_back(Length::fromKm(km));
            const auto line =
                designLine(evaluator.propagator(), fiberProperties(catalog.fibers.at("g652d")),
                           spans, db(0.5), equipment, load);
            links.push_back(*line);
        }
        Route made;
        for (const LinkLine& link : links)
            made.links.push_back(&link);
        return made;
    }

    Catalog catalog = opticalCatalog();
    LineEquipment equipment;
    RouteEvaluator evaluator;
    std::vector<LinkLine> links;
};

/// Tokyo-Inzai to Osaka of the finance template: 618 km, 11 spans, 5 ROADMs on the way.
const std::vector<std::vector<double>> kInzaiToOsaka = {{52},     {27}, {17}, {65, 65, 65, 65, 65},
                                                        {80, 80}, {37}};

}  // namespace

class TestRouteQuality : public QObject {
    Q_OBJECT

private slots:
    void tokyoToOsakaCarries200GAndNot400G();
    void theStackSumsToTheMargin_data();
    void theStackSumsToTheMargin();
    void theStackNamesEveryNoise();
    void aLongHaulOf43SpansIsAtTheLimitOf100G();
    void linksComposeToTheRoute_data();
    void linksComposeToTheRoute();
    void theLaunchIsTheBestThereIs();
    void theLaunchStaysWithinTheAmplifier();
    void aSpanTooLongForItsAmplifierIsNamed();
    void penaltiesFollowTheTable_data();
    void penaltiesFollowTheTable();
    void dispersionBeyondTheModeClosesNothing();
    void latencyCountsFiberAmplifiersAndRoadms();
    void hollowCoreMakesNoInterference();
    void theJudgedChannelCanBeChosen();
    void whatCannotBeJudgedIsNamed();
    void equipmentThatIsNotThereIsNamed();
    void aRouteIsJudgedInMicroseconds();
};

void TestRouteQuality::tokyoToOsakaCarries200GAndNot400G()
{
    Network network;
    const Route route = network.route(kInzaiToOsaka);
    const auto at200 = network.evaluator.evaluate(route, mode200());
    const auto at300 = network.evaluator.evaluate(route, mode300());
    const auto at400 = network.evaluator.evaluate(route, mode400());
    QVERIFY(at200 && at300 && at400);
    QVERIFY(at200->closes());
    QVERIFY(!at300->closes());
    QVERIFY(at300->margin > db(-2.5));  // It would close without the 2 dB of system margin.
    QVERIFY(at400->margin < db(-4.0));
    QVERIFY(near(at200->gsnr.inDb(), 21.2, 0.3));
    QVERIFY(near(at200->chromaticDispersion.inPsPerNm(), 618.0 * 16.7, 0.15 * 618.0 * 16.7));
}

void TestRouteQuality::theStackSumsToTheMargin_data()
{
    QTest::addColumn<QString>("amplifier");
    QTest::addColumn<QString>("roadm");
    QTest::addColumn<bool>("idealTransmitter");
    for (const char* amplifier : {"gnpy-std-medium", "or-ila-lownoise"}) {
        for (const char* roadm : {"gnpy-roadm", "or-roadm"}) {
            QTest::addRow("%s, %s", amplifier, roadm) << amplifier << roadm << false;
            QTest::addRow("%s, %s, ideal", amplifier, roadm) << amplifier << roadm << true;
        }
    }
}

void TestRouteQuality::theStackSumsToTheMargin()
{
    QFETCH(QString, amplifier);
    QFETCH(QString, roadm);
    QFETCH(bool, idealTransmitter);
    Network network(amplifier.toStdString(), roadm.toStdString());
    TransceiverMode judged = mode200();
    if (idealTransmitter)
        judged.transmitterOsnr = {};
    for (const auto& linksKm : {kInzaiToOsaka, {{80}}, {{40, 40}, {100}}}) {
        const Route route = network.route(linksKm);
        const auto quality = network.evaluator.explain(route, judged);
        QVERIFY(quality);
        QVERIFY(near(total(quality->stack).inDb(), quality->margin.inDb(), 1e-9));
        const auto brief = network.evaluator.evaluate(route, judged);
        QCOMPARE(brief->margin, quality->margin);
        QVERIFY(brief->stack.empty());
    }
}

void TestRouteQuality::linksComposeToTheRoute_data()
{
    QTest::addColumn<std::string>("amplifier");
    QTest::addColumn<int>("links");
    for (int links = 1; links <= 6; ++links)
        for (const std::string amplifier : {"gnpy-std-medium", "or-ila-lownoise"})
            QTest::addRow("%d links, %s", links, amplifier.c_str()) << amplifier << links;
}

/// What is known of each link tells what the whole route would, channel by channel.
void TestRouteQuality::linksComposeToTheRoute()
{
    QFETCH(std::string, amplifier);
    QFETCH(int, links);
    Network network(amplifier);
    const Route route = network.route({kInzaiToOsaka.begin(), kInzaiToOsaka.begin() + links});
    for (const TransceiverMode& mode : {mode100(), mode400()}) {
        std::vector<LinkPass> passes;
        for (std::size_t i = 0; i < route.links.size(); ++i)
            passes.push_back(*network.evaluator.passLink(
                *route.links[i], {.isFirst = i == 0, .isLast = i + 1 == route.links.size()}, mode));
        std::vector<const LinkPass*> pointers;
        for (const LinkPass& pass : passes)
            pointers.push_back(&pass);
        const auto composed = RouteEvaluator::compose(pointers, mode);
        const auto whole = network.evaluator.evaluate(route, mode);
        QVERIFY(composed && whole);
        QCOMPARE(composed->channel.inThz(), whole->channel.inThz());
        QVERIFY(near(composed->gsnr.inDb(), whole->gsnr.inDb(), 1e-9));
        QVERIFY(near(composed->osnr.inDb(), whole->osnr.inDb(), 1e-9));
        QVERIFY(near(composed->margin.inDb(), whole->margin.inDb(), 1e-9));
        QVERIFY(near(composed->latency.inMs(), whole->latency.inMs(), 1e-12));
        QVERIFY(near(composed->received.inDbm(), whole->received.inDbm(), 1e-9));
    }
}

void TestRouteQuality::theStackNamesEveryNoise()
{
    Network network;
    const Route route = network.route({{60, 70}, {80}});
    const auto quality = network.evaluator.explain(route, mode200());
    QVERIFY(quality);
    using Kind = MarginItem::Kind;
    const std::vector<std::tuple<Kind, std::size_t, std::size_t>> expected = {
        {Kind::Transmitter, 0, 0}, {Kind::Add, 0, 0},        {Kind::Booster, 0, 0},
        {Kind::SpanNli, 0, 0},     {Kind::SpanAse, 0, 0},    {Kind::SpanNli, 0, 1},
        {Kind::SpanAse, 0, 1},     {Kind::Booster, 1, 0},    {Kind::SpanNli, 1, 0},
        {Kind::SpanAse, 1, 0},     {Kind::Drop, 1, 0},       {Kind::DispersionPenalty, 0, 0},
        {Kind::PmdPenalty, 0, 0},  {Kind::PdlPenalty, 0, 0}, {Kind::RequiredOsnr, 0, 0},
        {Kind::SystemMargin, 0, 0}};
    QCOMPARE(quality->stack.size(), expected.size());
    double noise = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const MarginItem& item = quality->stack[i];
        QVERIFY(std::tuple(item.kind, item.link, item.span) == expected[i]);
        QVERIFY(i == 0 ? item.effect > Decibel{} : item.effect <= Decibel{});
        if (i < 11)
            noise += std::pow(10.0, -item.ownSnr.inDb() / 10.0);
    }
    // All noises, transmitter included, make the GSNR.
    QVERIFY(near(-10.0 * std::log10(noise), quality->gsnr.inDb(), 1e-9));
    QVERIFY(near(quality->stack[1].ownSnr.inDb(), 41.0103, 1e-4));
}

void TestRouteQuality::aLongHaulOf43SpansIsAtTheLimitOf100G()
{
    Network network;
    const Route route = network.route({std::vector<double>(43, 3400.0 / 43.0)});
    TransceiverMode tolerant = mode100();
    tolerant.dispersionPenalty = {};
    const auto quality = network.evaluator.evaluate(route, tolerant);
    QVERIFY(quality);
    // 58 dB + launch - span loss - noise figure - 10 log10(43), 1.76 dB less for NLI, is near 14
    // dB.
    QVERIFY(near(quality->gsnr.inDb(), 13.7, 0.5));
    QVERIFY(quality->margin > db(-0.5));
    QVERIFY(network.evaluator.evaluate(route, tolerant, {.systemMargin = db(1.5)})->closes());
    // 56,800 ps/nm are more than a mode made for 24,000 can undo, whatever the noise.
    QVERIFY(!network.evaluator.evaluate(route, mode100(), {.systemMargin = db(1.5)})->closes());
}

void TestRouteQuality::theLaunchIsTheBestThereIs()
{
    // Against the same line with all spans launched higher or lower by hand.
    Network network;
    const std::vector<std::vector<double>> line = {std::vector<double>(20, 80.0)};
    const ReferenceLoad reference;
    const Route best = network.route(line);
    const OpticalLevel launch = network.links[0].launchPer50Ghz[5];
    TransceiverMode like = mode200();
    const SpectrumSetting centre{.channel = Frequency::fromThz(193.725)};
    const Decibel gsnr = network.evaluator.evaluate(best, like, centre)->gsnr;
    for (const double offset : {-2.0, -1.0, -0.5, 0.5, 1.0, 2.0}) {
        ReferenceLoad byHand = reference;
        byHand.launchPer50Ghz = launch + db(offset);
        const Route other = network.route(line, byHand);
        QVERIFY(near((network.links[0].launchPer50Ghz[5] - launch).inDb(), offset, 1e-9));
        const Decibel worse = network.evaluator.evaluate(other, like, centre)->gsnr;
        QVERIFY2(worse < gsnr, qPrintable(QString::number(offset)));
    }
}

void TestRouteQuality::theLaunchStaysWithinTheAmplifier()
{
    Network network;
    network.equipment.booster.maximumOutput = OpticalLevel::fromDbm(14.0);
    network.equipment.inLine.maximumOutput = OpticalLevel::fromDbm(14.0);
    network.route({{80, 80}});
    for (const OpticalLevel launch : network.links[0].launchPer50Ghz)
        QVERIFY(near(launch.inDbm(), 14.0 - 10.0 * std::log10(96.0), 1e-9));
}

void TestRouteQuality::aSpanTooLongForItsAmplifierIsNamed()
{
    Network network;
    network.route({{80, 135, 80}});
    QCOMPARE(network.links[0].weakSpans, std::vector<std::size_t>{1});
    network.route({{80, 100, 80}});
    QVERIFY(network.links[0].weakSpans.empty());
}

void TestRouteQuality::penaltiesFollowTheTable_data()
{
    QTest::addColumn<double>("impairment");
    QTest::addColumn<double>("penaltyDb");
    const double beyond = std::numeric_limits<double>::infinity();
    // clang-format off
    QTest::newRow("none")                << 0.0  << 0.0;
    QTest::newRow("before the first")    << 0.5  << 0.25;
    QTest::newRow("at the first")        << 1.0  << 0.5;
    QTest::newRow("between")             << 3.0  << 1.75;
    QTest::newRow("at the last")         << 4.0  << 2.5;
    QTest::newRow("negative dispersion") << -2.0 << 1.0;
    QTest::newRow("beyond the last")     << 4.01 << beyond;
    // clang-format on
}

void TestRouteQuality::penaltiesFollowTheTable()
{
    QFETCH(double, impairment);
    QFETCH(double, penaltyDb);
    const PenaltyTable table{{{1, 0.5}, {2, 1.0}, {4, 2.5}}};
    QCOMPARE(penaltyAt(table, impairment).inDb(), penaltyDb);
    QCOMPARE(penaltyAt({}, impairment).inDb(), 0.0);
}

void TestRouteQuality::dispersionBeyondTheModeClosesNothing()
{
    Network network;
    TransceiverMode zr = mode(400, 59.84, 75.0, 10.0);
    zr.dispersionPenalty = {{{2400, 0.5}}};
    const auto far = network.evaluator.evaluate(network.route({{80, 80}}), zr);
    QVERIFY(far && !far->closes());
    QVERIFY(std::isinf(far->dispersionPenalty.inDb()));
    const auto near80 = network.evaluator.evaluate(network.route({{80}}), zr);
    QVERIFY(near80 && near80->closes());
    QVERIFY(near80->dispersionPenalty > db(0.2) && near80->dispersionPenalty < db(0.3));
}

void TestRouteQuality::latencyCountsFiberAmplifiersAndRoadms()
{
    Network network;
    const auto quality = network.evaluator.evaluate(network.route({{60, 70}, {80}}), mode200());
    QVERIFY(quality);
    // 210 km of fiber, 3 + 2 amplifiers, 3 ROADMs.
    QVERIFY(near(quality->latency.inUs(), 210 * 4.9 + 5 * 0.15 + 3 * 0.1, 1e-6));
}

void TestRouteQuality::hollowCoreMakesNoInterference()
{
    Network network;
    const auto line = designLine(
        network.evaluator.propagator(), fiberProperties(network.catalog.fibers.at("hcf")),
        equalSpans(Length::fromKm(300), Length::fromKm(80)), db(0.5), network.equipment);
    QVERIFY(line);
    QCOMPARE(line->spans.size(), std::size_t(4));
    // Nothing but the amplifiers holds the launch down: 23 dBm over 96 slots of 50 GHz.
    QVERIFY(near(line->launchPer50Ghz[1].inDbm(), 23.0 - 10.0 * std::log10(96.0), 1e-6));
    Route route{{&*line}};
    const auto quality = network.evaluator.evaluate(route, mode200());
    QVERIFY(quality && quality->snrNli > db(50));
    QVERIFY(near(quality->latency.inUs(), 300 * 3.35 + 5 * 0.15 + 2 * 0.1, 1e-6));
}

void TestRouteQuality::theJudgedChannelCanBeChosen()
{
    Network network;
    const Route route = network.route(kInzaiToOsaka);
    const auto worst = network.evaluator.evaluate(route, mode200());
    QVERIFY(worst);
    for (const double thz : {191.4, 192.5, 193.7, 196.05}) {
        const SpectrumSetting setting{.channel = Frequency::fromThz(thz)};
        const auto chosen = network.evaluator.evaluate(route, mode200(), setting);
        QVERIFY(chosen);
        QVERIFY(near(chosen->channel.inThz(), thz, 0.0438));
        QVERIFY(chosen->margin >= worst->margin);
    }
}

void TestRouteQuality::whatCannotBeJudgedIsNamed()
{
    Network network;
    const auto nowhere = network.evaluator.evaluate({}, mode200());
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::MissingValue);

    const Route route = network.route({{80}});
    const auto tooWide = network.evaluator.evaluate(route, mode(1, 100, 50, 12));
    QVERIFY(!tooWide);
    QCOMPARE(tooWide.error().code, ErrorCode::ValueOutOfRange);

    const FiberProperties fiber = fiberProperties(network.catalog.fibers.at("g652d"));
    const auto negative = designLine(network.evaluator.propagator(), fiber, {Length::fromKm(-5)},
                                     db(0.5), network.equipment);
    QVERIFY(!negative);
    QCOMPARE(negative.error().place, std::string("elements[0].length"));
    QCOMPARE(negative.error().value, std::string("-5 km"));
    const auto empty =
        designLine(network.evaluator.propagator(), fiber, {}, db(0.5), network.equipment);
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::MissingValue);
}

void TestRouteQuality::equipmentThatIsNotThereIsNamed()
{
    Catalog catalog = opticalCatalog();
    const auto unknown = lineEquipment(catalog, "nothing");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownName);
    QCOMPARE(unknown.error().value, std::string("nothing"));
    catalog.amplifiers["gnpy-std-medium"].noiseFigureAtGainMin = {};
    const auto incomplete = lineEquipment(catalog);
    QVERIFY(!incomplete);
    QCOMPARE(incomplete.error().code, ErrorCode::MissingValue);
}

void TestRouteQuality::aRouteIsJudgedInMicroseconds()
{
    Network network;
    const Route route = network.route(kInzaiToOsaka);
    const TransceiverMode judged = mode200();
    QVERIFY(network.evaluator.evaluate(route, judged));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        QVERIFY(network.evaluator.evaluate(route, judged));
    // 0.01 ms in a release build; a hundred times that still tells of a lost memory (1 ms a span).
    QVERIFY2(timer.nsecsElapsed() < 100 * 1'000'000, "more than 1 ms a route");
}

QTEST_APPLESS_MAIN(TestRouteQuality)
#include "tst_route_quality.moc"
