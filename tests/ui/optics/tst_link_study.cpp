// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/link_line.h"
#include "tests/support/program_services.h"
#include "ui/optics/link_study_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kLongestMs = 60'000;  // A debug build on a busy machine.

}  // namespace

/// The optics of a link in the inspector: decibel by decibel, as it is drawn now.
class TestLinkStudy : public QObject {
    Q_OBJECT

    const Services m_services = test::programServices();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LinkStudyView> m_view;

    const Design& design() const { return m_session->document.design(); }
    void show(LinkId link)
    {
        m_view = std::make_unique<LinkStudyView>(m_session->document, m_session->plan, link);
        m_view->resize(300, 900);
        m_view->show();
    }
    void change(LinkId id, const std::function<void(Link&)>& edit)
    {
        const Link before = design().at(id);
        Link after = before;
        edit(after);
        QVERIFY(m_session->document.push(ChangeSet().replace(before, after), "edit"));
    }
    double lengthShown() const { return m_view->strip().strip().lines.front().points.back().first; }

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(m_services);
        m_session->file.begin(*m_services.openTemplate(QStringLiteral("finance")));
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void everySpanIsThereAndAllSumToTheMargin_data()
    {
        QTest::addColumn<QString>("template_");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << key;
    }
    void everySpanIsThereAndAllSumToTheMargin()
    {
        QFETCH(QString, template_);
        m_session->file.begin(*m_services.openTemplate(template_));
        for (const auto& [id, link] : design().all<Link>()) {
            if (link.leased)
                continue;
            show(id);
            QTRY_VERIFY_WITH_TIMEOUT(m_view->study(), kLongestMs);
            const optics::RouteQuality& quality = m_view->study()->study.quality;
            QVERIFY(std::abs(m_view->stack().margin().inDb() - quality.margin.inDb()) < 0.01);
            const auto spans = spansOf(design(), link).size();
            std::size_t nli = 0, ase = 0;
            for (const MarginStackView::Step& step : m_view->stack().steps()) {
                nli += step.name.startsWith("Span") && step.name.contains("nonlinear");
                ase += step.name.startsWith("Span") && step.name.contains("amplifier");
            }
            QCOMPARE(nli, spans);
            QCOMPARE(ase, spans);
            QVERIFY(std::abs(lengthShown() - fiberLength(design(), link).inKm()) < 1e-6);
            QCOMPARE(m_view->strip().strip().lines.size(), std::size_t(3));
        }
    }

    void itFollowsTheDrawingWithoutHoldingItUp()
    {
        const LinkId id = findLink(design(), "YOK-CO--NGO")->id;
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), kLongestMs);  // A study is of a plan.
        show(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->study(), kLongestMs);
        const double before = m_view->study()->study.quality.gsnr.inDb();
        change(id, [](Link& link) { link.length = Length::fromKm(700.0); });
        // Until the answer is there the one before stays.
        QCOMPARE(m_view->study()->study.quality.gsnr.inDb(), before);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(lengthShown() - 700.0) < 1e-6, kLongestMs);
        QVERIFY(m_view->study()->study.quality.gsnr.inDb() < before);
        m_session->document.undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(m_view->study()->study.quality.gsnr.inDb() - before) < 1e-9, kLongestMs);
    }

    void aLaunchPowerByHandShowsInTheStackAtOnce()
    {
        const LinkId id = findLink(design(), "YOK-CO--NGO")->id;
        show(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->study(), kLongestMs);
        const int mode = m_view->modes().findData("openzrp-400/ZR200-OFEC-QPSK");
        emit m_view->modes().activated(mode);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->study()->mode, std::string("openzrp-400/ZR200-OFEC-QPSK"),
                                  kLongestMs);
        const double before = m_view->study()->study.quality.margin.inDb();
        change(id, [](Link& link) { link.launchPer50Ghz = OpticalLevel::fromDbm(-8.0); });
        QTRY_VERIFY_WITH_TIMEOUT(m_view->study()->study.quality.margin.inDb() < before - 1.0,
                                 kLongestMs);
        QVERIFY(
            std::abs(m_view->stack().margin().inDb() - m_view->study()->study.quality.margin.inDb())
            < 0.01);
        change(id, [](Link& link) { link.launchPer50Ghz.reset(); });
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(m_view->study()->study.quality.margin.inDb() - before) < 1e-9, kLongestMs);
    }

    void theModeCanBeChosen()
    {
        show(findLink(design(), "YOK-CO--NGO")->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->study(), kLongestMs);
        QVERIFY(m_view->modes().count() > 10);
        const int wanted = m_view->modes().findData("openzrp-400/ZR200-OFEC-QPSK");
        QVERIFY(wanted >= 0);
        m_view->modes().setCurrentIndex(wanted);
        emit m_view->modes().activated(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->study()->mode, std::string("openzrp-400/ZR200-OFEC-QPSK"),
                                  kLongestMs);
        QVERIFY(m_view->sentence().text().contains("OpenZR+"));
    }

    void aLeasedServiceSaysThatItsLightIsNotOurs()
    {
        const LinkId id = findLink(design(), "YOK-CO--NGO")->id;
        change(id, [](Link& link) {
            link.leased = LeasedService{.module = DataRate::fromGbps(100.0),
                                        .setup = {},
                                        .monthly = {},
                                        .latency = Duration::fromMs(2.0)};
        });
        show(id);
        QSignalSpy studied(m_view.get(), &LinkStudyView::studied);
        QVERIFY(studied.wait());
        QVERIFY(!m_view->study());
        QVERIFY(!m_view->stack().isVisibleTo(m_view.get()));
        QVERIFY(!m_view->sentence().text().isEmpty());
    }
};

QTEST_MAIN(TestLinkStudy)
#include "tst_link_study.moc"
