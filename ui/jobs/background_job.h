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
#include <stop_token>

namespace continua::ui {

/// Signals of a job; moc cannot give them to a template.
class BackgroundJobSignals : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void progressed(int percent);
    void finished();
};

/// Runs one calculation of the core in a pool thread.
///
/// The work gets values and a JobControl, never a QObject of ours. Everything
/// here, signals included, belongs to the thread that made the job. Destroying
/// the job stops the work and waits for it.
template <class T>
class BackgroundJob final : public BackgroundJobSignals {
public:
    using Work = std::function<Result<T>(JobControl&)>;

    explicit BackgroundJob(Work work, QObject* parent = nullptr) : BackgroundJobSignals(parent)
    {
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

    /// @pre finished() has been emitted.
    Result<T> result() const { return m_watcher.result(); }

private:
    class Control final : public JobControl {
    public:
        Control(QPromise<Result<T>>& promise, std::stop_token stop)
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
        QPromise<Result<T>>& m_promise;
        std::stop_token m_stop;
    };

    static void run(QPromise<Result<T>>& promise, const Work& work, const std::stop_token& stop)
    {
        Control control(promise, stop);
        promise.addResult(work(control));
    }

    std::stop_source m_stop;
    QFutureWatcher<Result<T>> m_watcher;
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
