// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace continua::ui {

/// Signals of a job; moc cannot give them to a template.
class BackgroundJobSignals : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void progressed(int percent);
    void published();  ///< latest() is another.
    void finished();
};

/// Runs one calculation of the core in a pool thread. It may publish what it has while it goes on.
///
/// The work gets values and a JobControl, never a QObject of ours. Everything
/// here, signals included, belongs to the thread that made the job. Destroying
/// the job stops the work and waits for it.
template <class T>
class BackgroundJob final : public BackgroundJobSignals {
public:
    using Work = std::function<Result<T>(JobControl&)>;
    /// Takes what the work has so far.
    using Publish = std::function<void(T)>;
    using PublishingWork = std::function<Result<T>(JobControl&, const Publish&)>;

    explicit BackgroundJob(Work work, QObject* parent = nullptr)
        : BackgroundJob(
            PublishingWork([work = std::move(work)](JobControl& control, const Publish&) {
                return work(control);
            }),
            parent)
    {
    }

    explicit BackgroundJob(PublishingWork work, QObject* parent = nullptr)
        : BackgroundJobSignals(parent)
    {
        connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
            const Stage stage = m_watcher.resultAt(index);
            if (stage.isLast)
                return;
            m_latest = *stage.result;
            emit published();
        });
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
                &BackgroundJob::progressed);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundJob::finished);
        m_watcher.setFuture(
            QtConcurrent::run(&BackgroundJob::run, std::move(work), m_stop.get_token()));
    }

    ~BackgroundJob() override
    {
        m_watcher.disconnect(this);
        stop();
        m_watcher.waitForFinished();
    }

    /// Asks the work to end soon. It may still return the best it has.
    void stop() { m_stop.request_stop(); }

    /// @pre published() has been emitted.
    const T& latest() const { return *m_latest; }

    /// @pre finished() has been emitted.
    Result<T> result() const
    {
        return m_watcher.resultAt(m_watcher.future().resultCount() - 1).result;
    }

private:
    struct Stage {
        Result<T> result;
        bool isLast = false;
    };

    class Control final : public JobControl {
    public:
        Control(QPromise<Stage>& promise, std::stop_token stop)
            : m_promise(promise), m_stop(std::move(stop))
        {
            m_promise.setProgressRange(0, 100);
        }
        bool stopRequested() const noexcept override { return m_stop.stop_requested(); }
        void report(double fraction) override
        {
            m_promise.setProgressValue(static_cast<int>(fraction * 100.0));
        }

    private:
        QPromise<Stage>& m_promise;
        std::stop_token m_stop;
    };

    static void run(QPromise<Stage>& promise, const PublishingWork& work,
                    const std::stop_token& stop)
    {
        Control control(promise, stop);
        const auto publish = [&promise](T part) {
            promise.addResult(Stage{.result = std::move(part)});
        };
        promise.addResult(Stage{.result = work(control, publish), .isLast = true});
    }

    std::stop_source m_stop;
    std::optional<T> m_latest;
    QFutureWatcher<Stage> m_watcher;
};

/// What a job came to, for a slot of its finished(): the job goes by itself when that signal, whose
/// sender it is, is done.
template <class T>
Result<T> takeResult(std::unique_ptr<BackgroundJob<T>>& job)
{
    Result<T> result = job->result();
    job.release()->deleteLater();
    return result;
}

}  // namespace continua::ui
