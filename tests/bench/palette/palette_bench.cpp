// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/search_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace continua::ui;

namespace {

constexpr int kObjects = 20'000;

double processorMs() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

/// Types words letter by letter into the palette over 20,000 objects and prints what a keystroke
/// takes of the processor.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList kinds{"Data center", "Central office", "Edge cabinet", "Link to", "Rack"};
    const QStringList towns{"Nagoya", "Osaka", "Rotterdam", "Eindhoven", "Singapore", "Johor"};
    std::vector<SearchEntry> entries;
    for (int i = 0; i < kObjects; ++i)
        entries.push_back({.text = QStringLiteral("%1 %2 %3")
                                       .arg(kinds[i % kinds.size()], towns[i % towns.size()])
                                       .arg(i),
                           .run = [] {}});
    SearchModel model;
    model.setEntries(std::move(entries));
    std::vector<double> strokes;
    for (const QString& word : {QStringLiteral("nagoya 12"), QStringLiteral("edge sing"),
                                QStringLiteral("rotterdam 4711"), QStringLiteral("lkjhr"),
                                QStringLiteral("nothing like it")})
        for (int letters = 1; letters <= word.size(); ++letters) {
            const double begin = processorMs();
            model.setQuery(word.left(letters));
            strokes.push_back(processorMs() - begin);
        }
    std::sort(strokes.begin(), strokes.end());
    std::printf("{\"objects\": %d, \"keystrokes\": %zu, \"median_ms\": %.2f, \"p95_ms\": %.2f, "
                "\"worst_ms\": %.2f}\n",
                kObjects, strokes.size(), strokes[strokes.size() / 2],
                strokes[strokes.size() * 95 / 100], strokes.back());
    return 0;
}
