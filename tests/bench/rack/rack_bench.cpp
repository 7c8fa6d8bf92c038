// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long it takes to draw a row of 14 racks with 400 items, whole, with something carried
// over it, and from a design to the first picture. Software rendering; the budget is 100 ms. With a
// folder as argument it also writes what it drew, light and dark, at both sizes of the design.

#include "core/catalog/catalog_json.h"
#include "core/model/change_set.h"
#include "ui/catalog/catalog_panel.h"
#include "ui/rack/rack_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr double kBudgetMs = 100.0;
constexpr SiteId kSite{1};

/// 14 racks of both grids with 400 items, among them rear ones, adapters and shelves.
Design rowOfRacks(std::shared_ptr<const Catalog> catalog)
{
    Design design({.title = "Benchmark"}, std::move(catalog));
    ChangeSet edit;
    edit.insert(Site{.id = kSite,
                     .code = "OSA",
                     .name = "Osaka regional",
                     .kind = SiteKind::RegionalDc,
                     .position = {34.69, 135.50},
                     .country = "JPN"});
    int left = 400;
    for (int i = 0; i < 14; ++i) {
        const bool isOpen = i % 4 != 3;
        Rack rack{.id = RackId{100 + i},
                  .site = kSite,
                  .name = (i < 9 ? "R0" : "R") + std::to_string(i + 1),
                  .frame = isOpen ? "ocp-orv3" : "eia-600x1200-42u"};
        const auto add = [&](const char* item, int slot, RackItem::Face face) {
            if (left-- > 0)
                rack.items.push_back({item, slot, face});
        };
        for (int slot = 1; slot <= (isOpen ? 14 : 28); slot += isOpen ? 2 : 1)
            add(isOpen ? "orv3-cpu-sled" : "wb-32x400g", slot, RackItem::Face::Front);
        if (isOpen) {
            for (int slot = 15; slot <= 34; ++slot)
                add("wb-32x400g", slot, RackItem::Face::Front);
            add("orv3-ps-18", 43, RackItem::Face::Front);
            add("orv3-ps-18", 44, RackItem::Face::Front);
        }
        edit.insert(rack);
    }
    if (left > 0 || !edit.applyTo(design))
        std::fputs("the benchmark's row does not hold 400 items\n", stderr);
    return design;
}

double milliseconds(const std::function<void()>& act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

bool print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf("  %-34s median %7.2f ms   max %7.2f ms   %s\n", what, median, times.back(),
                median <= kBudgetMs ? "within 100 ms" : "OVER 100 ms");
    return median <= kBudgetMs;
}

void writePictures(ProjectDocument& document, const QString& folder)
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
        for (const QSize size : {QSize(980, 560), QSize(1580, 820)}) {
            applyTheme(*qApp, theme);
            Selection selection;
            RackView view(document, nullptr, selection);
            view.resize(size);
            view.show();
            const auto save = [&](const char* what) {
                QApplication::processEvents();
                view.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, QLatin1String(what),
                                          theme == ThemeKind::Dark ? QStringLiteral("dark")
                                                                   : QStringLiteral("light"),
                                          QString::number(size.width())));
            };
            selection.set(RackId{101});
            view.catalog().view().setCurrentIndex(view.catalog().rows().index(3, 0));
            save("row");
            view.canvas().carry("ocp-wedge400");
            save("carried");
            view.canvas().carry("grand-teton");
            save("refused");
            view.setFromAside(true);
            save("side");
        }
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light);
    const auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
    if (!catalog) {
        std::fputs("the catalog cannot be read\n", stderr);
        return 1;
    }
    ProjectDocument document(rowOfRacks(std::make_shared<const Catalog>(*catalog)));
    Selection selection;
    std::unique_ptr<RackView> view;
    const double first = milliseconds([&] {
        view = std::make_unique<RackView>(document, nullptr, selection);
        view->resize(1920, 1000);
        view->grab();
    });
    std::printf("14 racks, 400 items, 1920 x 1000\n");
    bool isWithin = print("from the design to the picture", {first});
    QPixmap picture(view->canvas().size());
    std::vector<double> drawn, carried, built;
    for (int i = 0; i < 20; ++i)
        drawn.push_back(milliseconds([&] { view->canvas().render(&picture); }));
    selection.set(RackId{100});
    for (int i = 0; i < 20; ++i)
        carried.push_back(milliseconds([&] {
            view->canvas().carry("wb-32x400g");
            view->canvas().render(&picture);
        }));
    view->canvas().takeBack();
    for (int i = 0; i < 10; ++i)
        built.push_back(milliseconds([&] {
            view->setFace(i % 2 ? RackItem::Face::Front : RackItem::Face::Rear);
            view->canvas().render(&picture);
        }));
    isWithin = print("drawn whole", drawn) && isWithin;
    isWithin = print("taken up and drawn with its places", carried) && isWithin;
    isWithin = print("built anew and drawn", built) && isWithin;
    if (argc > 1)
        writePictures(document, QString::fromLocal8Bit(argv[1]));
    return isWithin ? 0 : 1;
}
