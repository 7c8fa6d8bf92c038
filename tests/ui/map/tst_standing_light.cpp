// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program_services.h"
#include "ui/map/map_view.h"
#include "ui/optics/optics_page.h"

#include <QTableView>
#include <QTest>

using namespace continua;
using namespace continua::ui;

/// What a drag does to the lightpaths of the plan is shown while it goes on, before any new plan.
class TestStandingLight : public QObject {
    Q_OBJECT

    const Services m_services = test::programServices();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapView> m_map;

    const Design& design() const { return m_session->document.design(); }
    const LinkMark& markOf(LinkId id) const
    {
        const auto& marks = m_map->scene().links();
        return *std::find_if(marks.begin(), marks.end(),
                             [&](const LinkMark& mark) { return mark.id == id; });
    }
    /// The end of the longest lightpath.
    const Lightpath& longest() const
    {
        const auto& paths = m_session->plan.plan()->lightpaths;
        return *std::max_element(
            paths.begin(), paths.end(),
            [](const Lightpath& a, const Lightpath& b) { return a.latency < b.latency; });
    }

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(m_services);
        Design drawn = *m_services.openTemplate(QStringLiteral("finance"));
        ChangeSet edit;  // As long as they are drawn, so that a drag changes them.
        for (const auto& [id, link] : drawn.all<Link>())
            if (link.length) {
                Link free = link;
                free.length.reset();
                edit.replace(link, free);
            }
        QVERIFY(edit.applyTo(drawn));
        m_session->file.begin(drawn);
        m_map =
            std::make_unique<MapView>(m_session->document, m_session->selection, m_session->plan);
        m_map->resize(1000, 700);
        m_map->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 30000);
    }
    void cleanup()
    {
        m_map.reset();
        m_session.reset();
    }

    void aDragTellsWhichLightpathsWouldNoLongerClose()
    {
        const SiteId site = longest().to;
        const LinkId link = longest().links.back();
        const auto near = m_session->plan.plan()->lightpaths.size();
        QVERIFY(m_session->plan.light().lost().empty());
        QVERIFY(markOf(link).state != MapState::Bad);

        m_map->showPlace(design().at(site).position, 1.0);
        const QPoint from = m_map->pixelsOf(design().at(site).position).toPoint();
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, from);
        m_map->showPlace(design().at(site).position, 4.0);
        const QPoint start = m_map->pixelsOf(design().at(site).position).toPoint();
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_map.get(), start + QPoint(20, 0));
        QVERIFY2(!m_map->tip().join('\n').contains("no longer close"),
                 qPrintable(m_map->tip().join('\n')));
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(m_map.get(), start + QPoint(120, 80) * step);
        // Nothing has been planned meanwhile.
        QVERIFY(m_session->plan.isStale());
        const std::vector<std::size_t> lost = m_session->plan.light().lost();
        QVERIFY2(!lost.empty(), qPrintable(m_map->tip().join(" | ")));
        QVERIFY(lost.size() <= near);
        const QString tip = m_map->tip().join('\n');
        QVERIFY2(tip.contains(QString::number(lost.size()) + " lightpath"), qPrintable(tip));
        QVERIFY2(tip.contains("no longer close"), qPrintable(tip));
        QCOMPARE(markOf(link).state, MapState::Bad);
        // Back again, nothing is lost.
        QTest::mouseMove(m_map.get(), start);
        QVERIFY(m_session->plan.light().lost().empty());
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(m_map.get(), start + QPoint(120, 80) * step);
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, start + QPoint(480, 320));
        QVERIFY(!m_session->plan.light().lost().empty());
        // The next plan knows.
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 30000);
        QVERIFY(m_session->plan.light().lost().empty());
        QVERIFY(m_session->plan.light().margins().empty());
    }

    void theTableOfLightpathsFollowsAnEditAtOnce()
    {
        OpticsPage page(m_session->plan, m_session->selection);
        page.resize(1200, 700);
        page.show();
        const auto row = static_cast<int>(&longest() - m_session->plan.plan()->lightpaths.data());
        const Link before = design().at(longest().links.front());
        Link after = before;
        after.launchPer50Ghz = OpticalLevel::fromDbm(-15.0);
        const auto margin = [&] {
            const auto* model = page.table()->model();
            for (int at = 0; at < model->rowCount(); ++at)
                if (page.table()->model()->index(at, 0).data() == m_name)
                    return model->index(at, 2).data().toString();
            return QString();
        };
        m_name = page.table()->model()->index(row, 0).data().toString();
        QVERIFY(!margin().contains("planned"));
        QVERIFY(m_session->document.push(ChangeSet().replace(before, after), "edit"));
        QVERIFY(m_session->plan.isStale());
        QVERIFY2(margin().contains("planned"), qPrintable(margin()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 30000);
        QVERIFY(!margin().contains("planned"));
    }

private:
    QString m_name;
};

QTEST_MAIN(TestStandingLight)
#include "tst_standing_light.moc"
