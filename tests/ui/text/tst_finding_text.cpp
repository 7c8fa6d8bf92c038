// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/small_design.h"
#include "ui/text/finding_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/remedy_text.h"

#include <QTest>

using namespace continua;
using namespace continua::ui;

/// Every kind of finding, refusal and remedy has its words.
class TestFindingText : public QObject {
    Q_OBJECT

    const Design m_design = test::smallDesign();

    /// A finding with more figures, objects and texts than any sentence asks for.
    rules::Finding filled(rules::FindingKind kind) const
    {
        rules::Finding finding{.kind = kind, .subject = WorkloadId{30}, .index = 0};
        for (int i = 0; i < 12; ++i)
            finding.amounts.push_back(i + 1.5);
        for (int i = 0; i < 12; ++i)
            finding.related.emplace_back(SiteId{i % 3 + 1});
        finding.texts = {"alpha", "beta", "gamma", "delta"};
        finding.reasons = {
            {.reason = RefusalReason::SitePower, .site = {1}, .needed = 12.0, .available = 7.0}};
        return finding;
    }

private slots:
    void everyKindHasATitleASentenceAndAMeaning_data()
    {
        QTest::addColumn<int>("kind");
        for (const rules::FindingKind kind : rules::allFindingKinds())
            QTest::addRow("%d %s", static_cast<int>(kind), rules::ruleId(kind).data())
                << static_cast<int>(kind);
    }
    void everyKindHasATitleASentenceAndAMeaning()
    {
        QFETCH(int, kind);
        const rules::Finding finding = filled(static_cast<rules::FindingKind>(kind));
        QVERIFY(!rules::ruleId(finding.kind).empty());
        QVERIFY(!findingTitle(finding.kind).isEmpty());
        QVERIFY(!findingMeaning(finding.kind).isEmpty());
        const QString text = findingText(m_design, finding);
        QVERIFY2(text.size() > 15, qPrintable(text));
        QVERIFY2(!text.contains('%' + QString::number(1)) && !text.contains("%2")
                     && !text.contains("%n"),
                 qPrintable(text));
        QVERIFY2(!text.contains(" - "), qPrintable(text));
    }

    void everyKindStandsAFindingWithoutFigures_data()
    {
        everyKindHasATitleASentenceAndAMeaning_data();
    }
    void everyKindStandsAFindingWithoutFigures()
    {
        QFETCH(int, kind);
        const rules::Finding bare{.kind = static_cast<rules::FindingKind>(kind)};
        QVERIFY(!findingText(m_design, bare).isEmpty());
    }

    void everyRefusalHasASentenceWithItsFigures_data()
    {
        QTest::addColumn<int>("reason");
        for (int reason = 0; reason <= static_cast<int>(RefusalReason::TooExpensive); ++reason)
            QTest::addRow("%d", reason) << reason;
    }
    void everyRefusalHasASentenceWithItsFigures()
    {
        QFETCH(int, reason);
        const Refusal refusal{.reason = static_cast<RefusalReason>(reason),
                              .site = {1},
                              .needed = 7.0,
                              .available = 5.0};
        const QString text = refusalText(m_design, refusal);
        QVERIFY2(text.endsWith('.') && text.size() > 15, qPrintable(text));
        QVERIFY2(!text.contains("%1") && !text.contains("%2") && !text.contains("%3"),
                 qPrintable(text));
    }

    void everyRemedyHasASentence_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(explain::RemedyKind::AddFiberPairs); ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void everyRemedyHasASentence()
    {
        QFETCH(int, kind);
        explain::Remedy remedy{.kind = static_cast<explain::RemedyKind>(kind),
                               .site = {1},
                               .other = {3},
                               .link = {10},
                               .index = 0,
                               .amount = 0.95};
        const QString unpriced = remedyText(m_design, remedy);
        QVERIFY2(unpriced.size() > 15 && !unpriced.contains("%1"), qPrintable(unpriced));
        QVERIFY2(unpriced.endsWith('.'), qPrintable(unpriced));
        remedy.price = Money::fromUsd(4.1e6);
        QVERIFY(!remedyText(m_design, remedy).isEmpty());
    }

    void anExplanationCarriesReasonsAndRemedies()
    {
        rules::Finding finding = filled(rules::FindingKind::ReplicaUnserved);
        finding.remedies = {
            {.kind = explain::RemedyKind::AddLink, .site = {1}, .other = {3}, .amount = 160.0}};
        const QString text = findingExplanation(m_design, finding);
        QVERIFY(text.contains(findingMeaning(finding.kind)));
        QVERIFY(text.contains(findingReasons(m_design, finding).front()));
        QVERIFY(text.contains(findingRemedies(m_design, finding).front()));
    }
};

QTEST_APPLESS_MAIN(TestFindingText)
#include "tst_finding_text.moc"
