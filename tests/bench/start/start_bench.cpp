// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a person waits: from the start of the process to a window that has painted
// itself and takes input, from choosing a template to its map on the screen, and to its first
// plan. Each run is a process of its own, made of the program's own parts; it tells the time of a
// clock that all processes share. Nothing is asserted: figures of a busy machine are no failure.

#include "app/common/data_folder.h"
#include "app/continua/application.h"
#include "ui/map/map_view.h"
#include "ui/shell/main_window.h"
#include "ui/start/start_page.h"

#include <QCommandLineParser>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace continua;

namespace {

constexpr double kStartTargetMs = 1500.0;
constexpr double kTemplateTargetMs = 1000.0;
constexpr double kLongestWaitMs = 120'000.0;

/// Of a clock that is the same in every process.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Notes when a widget has painted itself.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) : QObject(&widget) { widget.installEventFilter(this); }

    bool hasPainted() const { return m_hasPainted; }
    void forget() { m_hasPainted = false; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_hasPainted = false;
};

bool waitUntil(const std::function<bool()>& isDone)
{
    const double start = now();
    while (!isDone()) {
        if (now() - start > kLongestWaitMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

/// One run. Prints the instant of the first painted window, then, with a template, how long
/// opening and planning it took.
int runOnce(QApplication& qt, const QString& key, QSize size)
{
    Application application(
        qt, QString::fromStdString(dataFolder(QApplication::applicationDirPath().toStdString())));
    if (application.failure())
        return 1;
    ui::MainWindow& window = application.window();
    window.resize(size);
    PaintWatch start(*window.findChild<ui::StartPage*>());
    application.show({});
    if (!waitUntil([&] { return start.hasPainted(); }))
        return 1;
    // What is still in the queue, thumbnails say, comes before the first click does.
    QCoreApplication::processEvents();
    std::printf("%.3f\n", now());
    if (key.isEmpty())
        return 0;

    PaintWatch map(window.map());
    const double chosen = now();
    if (!window.openTemplate(key) || !waitUntil([&] { return map.hasPainted(); }))
        return 1;
    const double shown = now();
    if (!waitUntil([&] { return window.session().plan.plan() != nullptr; }))
        return 1;
    std::printf("%.3f\n%.3f\n", shown - chosen, now() - chosen);
    return 0;
}

/// What the runs of one case took, in ms, per figure printed.
std::vector<std::vector<double>> measure(const QStringList& arguments, int runs)
{
    std::vector<std::vector<double>> figures;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        const double begun = now();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(static_cast<int>(kLongestWaitMs))
            || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            std::fprintf(stderr, "a run failed: %s\n", process.readAllStandardError().constData());
            return {};
        }
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        figures.resize(static_cast<std::size_t>(lines.size()));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double value = lines[i].toDouble();
            figures[static_cast<std::size_t>(i)].push_back(i == 0 ? value - begun : value);
        }
    }
    for (std::vector<double>& values : figures)
        std::sort(values.begin(), values.end());
    return figures;
}

void print(const char* what, const std::vector<double>& milliseconds, double target)
{
    const double median = milliseconds[milliseconds.size() / 2];
    std::printf("  %-34s median %7.0f ms   best %7.0f   worst %7.0f", what, median,
                milliseconds.front(), milliseconds.back());
    if (target > 0.0)
        std::printf("   target %5.0f: %s", target, median <= target ? "met" : "missed");
    std::printf("\n");
    std::fflush(stdout);
}

int runAll(int runs, QSize size)
{
    const QStringList common{QStringLiteral("--size"),
                             QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
                             QStringLiteral("--once")};
    std::printf("%d x %d, %d runs each\n", size.width(), size.height(), runs);
    for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"}) {
        const auto figures = measure(common + QStringList{QString::fromLatin1(key)}, runs);
        if (figures.size() != 3)
            return 1;
        if (std::string_view(key) == "finance")
            print("process start to window", figures[0], kStartTargetMs);
        print(qPrintable(QStringLiteral("%1 to its map").arg(QLatin1String(key))), figures[1],
              kTemplateTargetMs);
        print(qPrintable(QStringLiteral("%1 to its first plan").arg(QLatin1String(key))),
              figures[2], 0.0);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Somebody's own settings are none of the benchmark's business.
    const QTemporaryDir settings;
    if (qEnvironmentVariableIsEmpty("CONTINUA_BENCH_SETTINGS"))
        qputenv("CONTINUA_BENCH_SETTINGS", settings.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", qgetenv("CONTINUA_BENCH_SETTINGS"));
    QApplication qt(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Continua"));
    QCoreApplication::setApplicationName(QStringLiteral("continua-start-bench"));

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption once(QStringLiteral("once"),
                                  QStringLiteral("Be one run; what the others are started with."));
    const QCommandLineOption sizeOption(QStringLiteral("size"), QStringLiteral("Of the window."),
                                        QStringLiteral("WIDTHxHEIGHT"), QStringLiteral("1280x720"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs of each case."),
                                  QStringLiteral("count"), QStringLiteral("5"));
    parser.addOptions({once, sizeOption, runs});
    parser.addPositionalArgument(QStringLiteral("template"), QStringLiteral("Of one run."));
    parser.process(qt);
    const QStringList sides = parser.value(sizeOption).split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (size.isEmpty() || parser.value(runs).toInt() < 1) {
        std::fputs("continua-start-bench: a size is written 1280x720, runs are 1 or more\n",
                   stderr);
        return 2;
    }
    if (parser.isSet(once))
        return runOnce(qt, parser.positionalArguments().value(0), size);
    return runAll(parser.value(runs).toInt(), size);
}
