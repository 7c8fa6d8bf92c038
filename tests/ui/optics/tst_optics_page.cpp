// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/interchange/templates.h"
#include "tests/support/engine_design.h"
#include "ui/optics/optics_page.h"
#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace continua;
using namespace continua::ui;

/// The optics workspace over a real plan.
class TestOpticsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<PlanState> m_state;
    Selection m_selection;
    std::unique_ptr<OpticsPage> m_page;

    const std::vector<Lightpath>& lightpaths() const { return m_state->plan()->lightpaths; }
    const Lightpath& chosen() const
    {
        return lightpaths()[static_cast<std::size_t>(m_page->current())];
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        const Result<Design> design = interchange::openTemplate(
            "finance", CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        QVERIFY(design);
        m_document = std::make_unique<ProjectDocument>(*design);
        m_state = std::make_unique<PlanState>(
            *m_document,
            [](const Design& of, const PlanState::Aim&, JobControl& control,
               const PlanState::Draft&) -> Result<PlanOutcome> {
                const Result<Plan> plan = engine::plan(of, {}, control);
                if (!plan)
                    return plan.error();
                return PlanOutcome{*plan, {}};
            });
        m_page = std::make_unique<OpticsPage>(*m_state, m_selection);
        m_page->resize(1280, 640);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_state->plan(), 30000);
        QTRY_VERIFY(m_page->current() == 0);
    }

    void everyLightpathStandsInTheRowOfEachFiberAtOnePlace()
    {
        const SpectrumView& view = *m_page->spectrum();
        for (std::size_t i = 0; i < lightpaths().size(); ++i) {
            std::size_t rows = 0;
            std::optional<QRect> first;
            for (int row = 0; row < view.rowCount(); ++row) {
                const QRect block = view.blockRect(row, static_cast<int>(i));
                if (block.isNull())
                    continue;
                ++rows;
                if (!first)
                    first = block;
                QCOMPARE(block.left(), first->left());
                QCOMPARE(block.width(), first->width());
            }
            QCOMPARE(rows, lightpaths()[i].links.size());
        }
    }

    void aClickOnABlockChoosesItsLightpathEverywhere()
    {
        SpectrumView& view = *m_page->spectrum();
        const int wanted = 3;
        for (int row = 0; row < view.rowCount(); ++row) {
            const QRect block = view.blockRect(row, wanted);
            if (block.isNull() || !view.viewport()->rect().contains(block.center()))
                continue;
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, block.center());
            break;
        }
        QCOMPARE(m_page->current(), wanted);
        QCOMPARE(m_page->table()->currentIndex().row(), wanted);
    }

    void theStackTheStripAndTheTableEndAtTheSameFigures()
    {
        for (int i = 0; i < static_cast<int>(lightpaths().size()); ++i) {
            m_page->choose(i);
            QVERIFY(std::abs((m_page->stack()->margin() - chosen().margin).inDb()) < 0.01);
            const Strip& strip = m_page->strip()->strip();
            QCOMPARE(strip.lines.size(), std::size_t{3});
            QVERIFY(std::abs(strip.lines[2].points.back().second - chosen().gsnr.inDb()) < 1e-6);
            QCOMPARE(strip.marks.size(), chosen().links.size() + 1);
            QVERIFY(m_page->modes()->rowCount() > 10);
        }
    }

    void arrowKeysGoThroughTheLightpaths()
    {
        m_page->choose(0);
        QTest::keyClick(m_page->spectrum(), Qt::Key_Right);
        QCOMPARE(m_page->current(), 1);
        QTest::keyClick(m_page->spectrum(), Qt::Key_Left);
        QTest::keyClick(m_page->spectrum(), Qt::Key_Left);
        QCOMPARE(m_page->current(), static_cast<int>(lightpaths().size()) - 1);
        QVERIFY(!m_page->spectrum()->accessibleDescription().isEmpty());
    }

    void showOnMapSelectsTheLinksOfTheRoute()
    {
        m_page->choose(0);
        QSignalSpy revealed(&m_selection, &Selection::revealed);
        auto* button = m_page->findChild<QPushButton*>();
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(m_selection.all<Link>(), chosen().links);
    }
};

QTEST_MAIN(TestOpticsPage)
#include "tst_optics_page.moc"
