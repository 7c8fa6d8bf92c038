// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/background_job.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace continua;
using namespace continua::ui;

/// Work in a pool thread: what it publishes, how it ends.
class TestBackgroundJob : public QObject {
    Q_OBJECT

    using Job = BackgroundJob<int>;

private slots:
    void whatIsPublishedComesBeforeTheResultAndInOrder()
    {
        Job job([](JobControl&, const Job::Publish& publish) -> Result<int> {
            publish(1);
            publish(2);
            return 3;
        });
        std::vector<int> seen;
        connect(&job, &BackgroundJobSignals::published, this,
                [&] { seen.push_back(job.latest()); });
        QSignalSpy finished(&job, &BackgroundJobSignals::finished);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(seen, (std::vector{1, 2}));
        QCOMPARE(*job.result(), 3);
    }

    void aPartIsSeenWhileTheWorkGoesOn()
    {
        std::binary_semaphore goOn(0);
        Job job([&goOn](JobControl&, const Job::Publish& publish) -> Result<int> {
            publish(1);
            goOn.acquire();
            return 2;
        });
        QSignalSpy published(&job, &BackgroundJobSignals::published);
        QSignalSpy finished(&job, &BackgroundJobSignals::finished);
        QTRY_COMPARE(published.count(), 1);
        QCOMPARE(finished.count(), 0);
        goOn.release();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(published.count(), 1);
    }

    void anErrorAfterAPartIsTheResult()
    {
        Job job([](JobControl&, const Job::Publish& publish) -> Result<int> {
            publish(1);
            return Error{.code = ErrorCode::Cancelled};
        });
        QSignalSpy finished(&job, &BackgroundJobSignals::finished);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!job.result());
    }

    void destroyingItStopsAndWaitsWhateverItPublishes()
    {
        std::atomic<bool> hasEnded = false;
        int heard = 0;
        {
            Job job([&hasEnded](JobControl& control, const Job::Publish& publish) -> Result<int> {
                while (!control.stopRequested())
                    publish(1);
                hasEnded = true;
                return 2;
            });
            connect(&job, &BackgroundJobSignals::published, this, [&heard] { ++heard; });
            QTRY_VERIFY(heard > 0);
        }
        QVERIFY(hasEnded);
        const int before = heard;
        QCoreApplication::processEvents();
        QCOMPARE(heard, before);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundJob)
#include "tst_background_job.moc"
