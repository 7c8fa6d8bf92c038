// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/planner.h"
#include "core/interchange/templates.h"
#include "core/rules/rule_book.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace continua;
using explain::RemedyKind;
using rules::Finding;

namespace {

class NeverStops : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

std::string codeOf(const Design& design, const rules::Subject& subject)
{
    return std::visit(
        [&]<class Part>(const Part& part) -> std::string {
            if constexpr (std::is_same_v<Part, std::monostate>)
                return "project";
            else if constexpr (requires { design.at(part).code; })
                return design.at(part).code;
            else if constexpr (requires { design.at(part).name; })
                return design.at(part).name;
            else
                return design.at(part).text;
        },
        subject);
}

}  // namespace

/// What every template should reveal, once planned: found by the rules, not written down.
class TestReveals : public QObject {
    Q_OBJECT

    struct Planned {
        Design design;
        std::vector<Finding> findings;
    };
    std::map<QString, std::unique_ptr<Planned>> m_planned;
    std::shared_ptr<const Catalog> m_catalog;

    const Planned& planned(const QString& key)
    {
        std::unique_ptr<Planned>& known = m_planned[key];
        if (!known) {
            auto design = interchange::openTemplate(
                key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", m_catalog);
            NeverStops control;
            const auto plan =
                engine::plan(*design, {.timeAllowed = Duration::fromS(600.0)}, control);
            known = std::make_unique<Planned>(Planned{*design, rules::check(*design, &*plan)});
        }
        return *known;
    }

    /// The findings of a rule about an object.
    std::vector<Finding> about(const QString& key, const QString& rule, const QString& subject)
    {
        const Planned& of = planned(key);
        std::vector<Finding> found;
        for (const Finding& finding : of.findings)
            if (rules::ruleId(finding.kind) == rule.toStdString()
                && codeOf(of.design, finding.subject) == subject.toStdString())
                found.push_back(finding);
        return found;
    }

    bool names(const QString& key, const Finding& finding, const QString& site)
    {
        const Design& design = planned(key).design;
        const auto isIt = [&](SiteId id) { return id && design.at(id).code == site.toStdString(); };
        return std::any_of(
            finding.remedies.begin(), finding.remedies.end(),
            [&](const explain::Remedy& remedy) { return isIt(remedy.site) || isIt(remedy.other); });
    }

private slots:
    void initTestCase()
    {
        auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*std::move(catalog));
    }

    void everyInsightOfTheTemplatesIsAmongTheFindings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char* what, const char* key, const char* rule,
                            const char* subject) {
            QTest::addRow("%s: %s", key, what) << key << rule << subject;
        };
        row("protection breaks the inter-regional budget", "finance", "LAT-PROT", "F2");
        row("protection breaks the metropolitan budget", "finance", "LAT-PROT", "F1");
        row("one path of 618 km misses the target", "finance", "WKL-AVAIL", "F2");
        row("the pair out of Inzai meets at one site", "finance", "NET-SHARED-SITE", "F2");
        row("the detour of the exchange feed leaves no time", "finance", "LAT-DETOUR", "F4");
        row("green training has no second path", "finance", "NET-DISJOINT", "F6");
        row("one national carbon factor hides the benefit", "finance", "CO2-NATIONAL", "F6");
        row("only core and regional sites take NVL72", "finance", "RCK-FIT", "F6");
        row("rate against reach to Osaka", "finance", "OPT-RATE", "F2");
        row("the backup uses wavelengths at night only", "finance", "WKL-TIMESHARE", "F7");

        row("carry pixels or GPUs", "factory", "WKL-PIXELS", "M1");
        row("control loops stay on the plant", "factory", "LAT-LOCAL", "M2");
        row("fronthaul to Munich is too far", "factory", "LAT-SLO", "M5");
        row("Dingolfing hangs on one link", "factory", "NET-SINGLE", "DGF");
        row("Untertuerkheim hangs on one link", "factory", "NET-SINGLE", "UNT");
        row("two links, but a detour of 875 km", "factory", "NET-DETOUR", "ING");
        row("what is left of 5 ms for computing", "factory", "LAT-REACH", "M4");
        row("central offices cannot house the twin", "factory", "RCK-FIT", "M6");
        row("electricity across the border", "factory", "CST-ENERGY", "M7");

        row("a triangle on one link", "logistics", "NET-BRIDGE", "EIN-CO--VEN");
        row("Maasvlakte hangs on one link", "logistics", "NET-SINGLE", "MVK");
        row("Schiphol hangs on one link", "logistics", "NET-SINGLE", "SPL");
        row("Eemshaven hangs on one link", "logistics", "NET-SINGLE", "GRQ");
        row("crane control misses its availability", "logistics", "WKL-AVAIL", "L1");
        row("where picking vision can run", "logistics", "LAT-REACH", "L3");
        row("the second way to Eindhoven is just in time", "logistics", "LAT-DETOUR", "L3");
        row("images may not be pooled across the border", "logistics", "WKL-SPLIT", "L5");
        row("power per rack decides", "logistics", "RCK-DECIDES", "L7");
        row("half the carbon in Brussels", "logistics", "CO2-SITE", "L6");
        row("Christmas", "logistics", "CAP-PEAK", "L3");

        row("compression against wavelengths", "entertainment", "WKL-CODEC", "E1");
        row("players hear each other as far as Tokyo", "entertainment", "LAT-REACH", "E2");
        row("the submarine cable is longer than a factor says", "entertainment", "GEO-FACTOR",
            "TYO-OTE--TPE");
        row("a venue hangs on one link", "entertainment", "NET-SINGLE", "YUM");
        row("venues share wavelengths over time", "entertainment", "WKL-TIMESHARE", "project");
        row("the arena cannot house the rendering", "entertainment", "RCK-FIT", "E5");
        row("overnight rendering needs no protection", "entertainment", "WKL-UNPROT", "E7");

        row("the codec decides", "urban", "WKL-CODEC", "U1");
        row("fronthaul from afar is late", "urban", "LAT-SLO", "U4");
        row("fronthaul with 8 us left", "urban", "LAT-THIN", "U4");
        row("a trap on the way to Johor", "urban", "NET-TRAP", "U8");
        row("Batam hangs on one link", "urban", "NET-SINGLE", "BTM");
        row("the airport hangs on one link", "urban", "NET-SINGLE", "APT");
        row("cheaper power, more carbon", "urban", "CO2-PRICE", "U8");
        row("the twin could free Singapore's megawatts", "urban", "WKL-FREE", "U6");
        row("the climate limits cold water", "urban", "COL-CLIMATE", "SG-AYR");
    }
    void everyInsightOfTheTemplatesIsAmongTheFindings()
    {
        QFETCH(QString, key);
        QFETCH(QString, rule);
        QFETCH(QString, subject);
        QVERIFY(!about(key, rule, subject).empty());
    }

    void whatMendsIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("remedy");
        QTest::addColumn<QString>("site");
        const auto row = [](const char* what, const char* key, const char* rule,
                            const char* subject, RemedyKind remedy, const char* site) {
            QTest::addRow("%s: %s", key, what)
                << key << rule << subject << static_cast<int>(remedy) << site;
        };
        row("a wider budget", "finance", "LAT-PROT", "F2", RemedyKind::RelaxBudget, "");
        row("hollow-core fiber", "finance", "LAT-PROT", "F2", RemedyKind::UseHollowCore, "");
        row("the replica at Mitaka", "finance", "LAT-PROT", "F2", RemedyKind::MoveReplica,
            "TYO-MTK");
        row("the pool at the plant", "factory", "LAT-SLO", "M5", RemedyKind::MoveReplica, "ING");
        row("a link to Nuremberg", "factory", "NET-SINGLE", "DGF", RemedyKind::AddLink, "NUE-CO");
        row("a link to Neckarsulm", "factory", "NET-SINGLE", "UNT", RemedyKind::AddLink, "NSU");
        row("a link to Liege", "logistics", "NET-BRIDGE", "EIN-CO--VEN", RemedyKind::AddLink,
            "LGG");
        row("a second pool", "urban", "LAT-SLO", "U4", RemedyKind::AddReplica, "SG-TAI");
    }
    void whatMendsIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, rule);
        QFETCH(QString, subject);
        QFETCH(int, remedy);
        QFETCH(QString, site);
        const auto findings = about(key, rule, subject);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return std::any_of(finding.remedies.begin(), finding.remedies.end(),
                               [&](const explain::Remedy& found) {
                                   return static_cast<int>(found.kind) == remedy;
                               })
                && (site.isEmpty() || names(key, finding, site));
        }));
    }

    void theFirstLinkToAddAroundTheBridgeIsTheOneOf160Km()
    {
        const auto findings = about("logistics", "NET-BRIDGE", "EIN-CO--VEN");
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY(names("logistics", findings[0], "DUS"));
        QVERIFY(std::abs(findings[0].remedies.front().amount - 160.0) < 5.0);
    }

    void errorsComeFirstAndEveryOneIsUnservedDemand()
    {
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"}) {
            const auto& findings = planned(key).findings;
            QVERIFY(std::is_sorted(
                findings.begin(), findings.end(),
                [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
        }
    }
};

QTEST_APPLESS_MAIN(TestReveals)
#include "tst_reveals.moc"
