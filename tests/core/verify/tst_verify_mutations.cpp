// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/templates.h"
#include "core/verify/verify.h"
#include "tests/support/plan_mutations.h"
#include "tests/support/planned.h"
#include "tests/support/random_network.h"

using namespace continua;
using namespace continua::test;

namespace {

std::string listed(const std::vector<verify::Violation>& violations)
{
    std::string text;
    for (const verify::Violation& violation : violations)
        text += std::string(verify::ruleId(violation.rule)) + " " + violation.what + " #"
              + std::to_string(violation.index) + "; ";
    return text;
}

/// Two rings that meet at one site, a candidate at the far end, an office behind a leased service:
/// what no template's plan has.
Design twoRings()
{
    DesignBuilder builder;
    const SiteId plant = builder.site("P", SiteKind::Industrial);
    const SiteId middle = builder.site("M", SiteKind::CoreDc, 0.3);
    const SiteId center = builder.site("C", SiteKind::CoreDc, 0.6);
    const SiteId office = builder.site("O", SiteKind::EnterpriseIt, 0.3, 0.3);
    for (const double km : {20.0, 30.0}) {
        builder.link(plant, middle, km);
        builder.link(middle, center, km);
    }
    const LinkId service = builder.link(office, middle, 30.0);
    Flow cameras = DesignBuilder::flow("cameras", plant, 0, 10.0, 8.0);
    cameras.protection = Protection::OnePlusOne;
    builder.workload("V", {DesignBuilder::replica("one", "nv-l40s", 8, {center})},
                     {cameras, DesignBuilder::flow("users", office, 0, 15.0)});
    Design design = builder.design();
    Link leased = design.at(service);
    leased.leased = LeasedService{.module = DataRate::fromGbps(10.0),
                                  .setup = Money::fromUsd(1000.0),
                                  .monthly = Money::fromUsd(500.0),
                                  .latency = Duration::fromMs(0.6)};
    Site candidate = design.at(center);
    candidate.status = BuildStatus::Candidate;
    if (!ChangeSet()
             .replace(design.at(service), leased)
             .replace(design.at(center), candidate)
             .applyTo(design))
        qFatal("the rings are not whole");
    return design;
}

struct Subject {
    QString name;
    Design design;
    Plan plan;
};

}  // namespace

/// Every mutated plan is rejected, and the rule it breaks is named.
class TestVerifyMutations : public QObject {
    Q_OBJECT

    std::vector<Subject> m_subjects;

private slots:
    void initTestCase()
    {
        for (const interchange::Template& known : interchange::templates()) {
            if (known.key == "blank")
                continue;
            Design design = *interchange::openTemplate(std::string(known.key),
                                                       CONTINUA_SOURCE_DIR "/resources/templates",
                                                       shippedCatalog());
            Plan plan = planned(design);
            m_subjects.push_back({QString::fromUtf8(known.key.data()), design, std::move(plan)});
        }
        for (const int seed : {1, 2, 3, 4}) {
            Design design = randomNetwork(static_cast<std::uint64_t>(seed), seed % 2 == 0);
            Plan plan = planned(design);
            m_subjects.push_back({QString("network %1").arg(seed), design, std::move(plan)});
        }
        m_subjects.push_back({"two rings", twoRings(), planned(twoRings())});
        for (const Subject& subject : m_subjects)
            QVERIFY(verify::verify(subject.design, subject.plan).empty());
    }

    void aMutatedPlanIsRejected_data()
    {
        QTest::addColumn<int>("mutation");
        for (int i = 0; i < static_cast<int>(mutations().size()); ++i)
            QTest::newRow(mutations()[static_cast<std::size_t>(i)].name) << i;
    }

    void aMutatedPlanIsRejected()
    {
        constexpr std::uint64_t kSeeds = 8;
        QFETCH(int, mutation);
        const Mutation& told = mutations()[static_cast<std::size_t>(mutation)];
        int tried = 0;
        for (const Subject& subject : m_subjects)
            for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
                Tampering tampering{subject.design, subject.plan, Random(seed)};
                if (!told.apply(tampering))
                    continue;
                ++tried;
                const auto violations = verify::verify(subject.design, tampering.plan);
                const bool isNamed =
                    std::any_of(violations.begin(), violations.end(), [&](const auto& violation) {
                        return told.rules.contains(violation.rule);
                    });
                QVERIFY2(isNamed, qPrintable(QString("%1, seed %2: %3")
                                                 .arg(subject.name)
                                                 .arg(seed)
                                                 .arg(QString::fromStdString(listed(violations)))));
            }
        QVERIFY2(tried > 0, "no plan has anything of the kind");
    }
};

QTEST_APPLESS_MAIN(TestVerifyMutations)
#include "tst_verify_mutations.moc"
