// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/optics/lightpath_words.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Optics)
};

FactsTable::Cell words(const QString& text) { return {text, text}; }

}  // namespace

QString lightpathName(const Design& design, const Lightpath& path)
{
    //: Lightpath: from, to, rate
    return Words::tr("%1 – %2, %3")
        .arg(shortName(design, path.from), shortName(design, path.to), quantityText(path.rate));
}

QString qualitySentence(const Design& design, const Lightpath& path,
                        const explain::LightpathStudy& study)
{
    const optics::RouteQuality& quality = study.quality;
    const QString load = study.isAmongPlanned
                           ? Words::tr("Judged among the channels that the plan lights.")
                           : Words::tr("Judged with every fiber full.");
    const QString outcome =
        Words::tr("%1: GSNR %2 in 0.1 nm after %3 of fiber, where %4 and a system margin of %5 "
                  "are asked for; dispersion %6 ps/nm.")
            .arg(modeName(design.catalog(), path.mode), quantityText(quality.gsnr),
                 quantityText(quality.profile.empty() ? Length{} : quality.profile.back().at),
                 quantityText(quality.requiredOsnr), quantityText(quality.systemMargin),
                 numberText(quality.chromaticDispersion.inPsPerNm(), 0));
    //: Two sentences: how a lightpath fares, and among which channels
    return Words::tr("%1 %2").arg(outcome, load);
}

void showMarginsNow(FactsTable& table, const Plan& plan, const StandingLight& light)
{
    constexpr double kTold = 0.05;  // As many decimals as are shown.
    for (std::size_t i = 0; i < light.margins().size(); ++i) {
        const std::optional<Decibel>& now = light.margins()[i];
        const Decibel planned = plan.lightpaths[i].margin;
        if (now && std::abs((*now - planned).inDb()) < kTold)
            continue;
        FactsTable::Cell& cell = table.rows[i].cells[kLightpathMarginColumn];
        //: Margin of a lightpath over the design as it is now, and as it was planned
        cell.text = Words::tr("%1, planned %2")
                        .arg(now ? quantityText(*now) : Words::tr("none"), quantityText(planned));
        cell.order = now ? now->inDb() : -HUGE_VAL;
        cell.isBad = std::find(light.lost().begin(), light.lost().end(), i) != light.lost().end();
    }
}

Strip routeStrip(const Design& design, const Lightpath& path, const explain::LightpathStudy& study)
{
    Strip strip{.along = Words::tr("Fiber, km"),
                .left = Words::tr("Power, dBm"),
                .right = Words::tr("In 0.1 nm, dB"),
                .lines = {{Words::tr("Power"), 0, false, {}},
                          {Words::tr("OSNR"), 2, true, {}},
                          {Words::tr("GSNR"), 1, true, {}}}};
    for (const optics::RoutePoint& point : study.quality.profile) {
        const double km = point.at.inKm();
        strip.lines[0].points.emplace_back(km, point.power.inDbm());
        if (std::isfinite(point.osnr.inDb()))
            strip.lines[1].points.emplace_back(km, point.osnr.inDb());
        if (std::isfinite(point.gsnr.inDb()))
            strip.lines[2].points.emplace_back(km, point.gsnr.inDb());
    }
    SiteId at = path.from;
    strip.marks.emplace_back(0.0, shortName(design, at));
    for (std::size_t i = 0; i < path.links.size(); ++i) {
        at = design.at(path.links[i]).otherEnd(at);
        strip.marks.emplace_back(study.siteAt[i + 1].inKm(), shortName(design, at));
    }
    return strip;
}

FactsTable modeTable(const Design& design, const explain::LightpathStudy& study)
{
    FactsTable table{Words::tr("Modes over this route"),
                     {{Words::tr("Mode"), false, 30},
                      {Words::tr("Rate"), true, 12},
                      {Words::tr("Slot"), true, 10},
                      {Words::tr("Margin"), true, 10},
                      {Words::tr("Closes"), false, 8},
                      {Words::tr("Both ends"), true, 12},
                      {Words::tr("Power"), true, 10}}};
    for (const explain::ModeMargin& mode : study.modes) {
        const bool isKnown = std::isfinite(mode.margin.inDb());
        table.rows.push_back({{words(modeName(design.catalog(), mode.mode)),
                               {quantityText(mode.rate), mode.rate.inGbps()},
                               {quantityText(mode.slot), mode.slot.inGhz()},
                               {!mode.fits ? Words::tr("no room in the spectrum")
                                : isKnown  ? quantityText(mode.margin)
                                           : Words::tr("beyond its dispersion"),
                                mode.margin.inDb(), mode.margin < Decibel{}},
                               words(mode.closes ? Words::tr("yes") : Words::tr("no")),
                               {quantityText(mode.price), mode.price.inUsd()},
                               {quantityText(mode.power), mode.power.inW()}}});
    }
    return table;
}

}  // namespace continua::ui
