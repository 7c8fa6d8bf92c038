// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/link_fields.h"

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "ui/models/phase_fields.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::LinkFields)
};

using Editor = Field::Editor;

Length geodesicOf(const Design& design, const Link& link)
{
    return geodesicLength(design.at(link.from).position, design.at(link.to).position);
}

Field endField(const QString& key, const QString& label, SiteId Link::*end, SiteId Link::*other)
{
    Field field = makeField<Link>(
        key, label, Words::tr("Identity"), Editor::Choice,
        [end](const Reading& reading, const Link& link, const RowRef&) {
            return FieldValue{.text = shortName(reading.design(), link.*end),
                              .source = displayName(reading.design(), link.*end)};
        },
        [=](const Design& design, Link& link, const QString& text) {
            const Site* site = findSite(design, text.toStdString());
            if (!site)
                return unknownProblem(label, text);
            if (site->id == link.*other)
                return Words::tr("Both ends are %1; a link joins two sites.").arg(text);
            link.*end = site->id;
            return QString();
        });
    field.choices = [](const Design& design, const RowRef&) { return siteCodes(design); };
    return field;
}

Field lengthField()
{
    const QString label = Words::tr("Fiber length");
    const Figure<Length> figure =
        distanceFigure({1e-6, 40000.0, Words::tr("more than 0 km, and less than 40000 km")});
    Field field = makeField<Link>(
        QStringLiteral("length"), label, Words::tr("Line"), Editor::Line,
        [=](const Reading& reading, const Link& link, const RowRef&) {
            FieldValue value = shown(figure, fiberLength(reading.design(), link));
            value.isOverridden = link.length.has_value();
            value.source = link.length
                             ? Words::tr("Given for this link: %1.")
                                   .arg(link.lengthSource.empty()
                                            ? Words::tr("entered by hand")
                                            : QString::fromStdString(link.lengthSource))
                             : Words::tr("Drawn %1 x route factor %2.")
                                   .arg(quantityText(drawnLength(reading.design(), link)),
                                        numberText(routeFactor(reading.design(), link), 2));
            return value;
        },
        [=](const Design& design, Link& link, const QString& text) {
            if (text == figure.text(fiberLength(design, link)))
                return QString();
            Length length;
            if (QString problem = enter(figure, label, text, length); !problem.isEmpty())
                return problem;
            const Length shortest = geodesicOf(design, link);
            // A supplier rounds to whole km: what lies within half of one is not shorter.
            if (length + Length::fromM(500.0) < shortest)
                return Words::tr(
                           "Fiber length is %1; the straight way between the ends is %2, and no "
                           "fiber is shorter.")
                    .arg(quantityText(length), quantityText(shortest));
            link.length = length;
            link.lengthSource = Words::tr("entered by hand").toStdString();
            return QString();
        },
        [](Link& link) {
            link.length.reset();
            link.lengthSource.clear();
        });
    field.isNumber = true;
    return field;
}

Field routeFactorField()
{
    const QString label = Words::tr("Route factor");
    const Figure<double> figure = numberFigure({1.0, 10.0, Words::tr("from 1 to 10")});
    Field field = makeField<Link>(
        QStringLiteral("route_factor"), label, Words::tr("Line"), Editor::Line,
        [=](const Reading& reading, const Link& link, const RowRef&) {
            FieldValue value = shown(figure, routeFactor(reading.design(), link));
            value.isOverridden = link.routeFactor.has_value();
            value.source = link.routeFactor
                             ? Words::tr("Set for this link.")
                             : Words::tr("Assumption of the project for this distance.");
            return value;
        },
        [=](const Design& design, Link& link, const QString& text) {
            if (text == figure.text(routeFactor(design, link)))
                return QString();
            double factor = 1.0;
            QString problem = enter(figure, label, text, factor);
            if (problem.isEmpty())
                link.routeFactor = factor;
            return problem;
        },
        [](Link& link) { link.routeFactor.reset(); });
    field.isNumber = true;
    field.inTable = false;
    return field;
}

/// What the catalog calls an entry; its key where that has no name.
template <class Entries>
QString entryName(const Entries& entries, const std::string& key)
{
    const auto* entry = find(entries, key);
    return QString::fromStdString(entry && !entry->name.empty() ? entry->name : key);
}

template <class Entries>
Field catalogField(const QString& key, const QString& label, std::string Link::*member,
                   Entries Catalog::*entries, bool mayBeNone)
{
    Field field = makeField<Link>(
        key, label, Words::tr("Line"), Editor::Choice,
        [=](const Reading& reading, const Link& link, const RowRef&) {
            const std::string& entry = link.*member;
            return FieldValue{.text = entry.empty()
                                        ? Words::tr("Standard")
                                        : entryName(reading.design().catalog().*entries, entry),
                              .source = entry.empty() ? Words::tr("The project's default.")
                                                      : QString::fromStdString(entry)};
        },
        [=](const Design& design, Link& link, const QString& text) {
            if (mayBeNone
                && (text.isEmpty() || text == unknownText() || text == Words::tr("Standard"))) {
                (link.*member).clear();
                return QString();
            }
            // By its name, as it is offered, or by its key, as a table from elsewhere has it.
            for (const auto& [entryKey, entry] : design.catalog().*entries) {
                if (text.toStdString() == entryKey
                    || text == entryName(design.catalog().*entries, entryKey)) {
                    link.*member = entryKey;
                    return QString();
                }
            }
            return unknownProblem(label, text);
        });
    field.choices = [=](const Design& design, const RowRef&) {
        QStringList names;
        if (mayBeNone)
            names += Words::tr("Standard");
        for (const auto& [entryKey, entry] : design.catalog().*entries)
            names += entryName(design.catalog().*entries, entryKey);
        return names;
    };
    return field;
}

Field moneyField(const QString& key, const QString& label, std::optional<Money> Link::*member)
{
    const Figure<Money> figure = moneyFigure();
    Field field = makeField<Link>(
        key, label, Words::tr("Cost"), Editor::Line,
        [=](const Reading&, const Link& link, const RowRef&) {
            const std::optional<Money>& money = link.*member;
            return FieldValue{.text = money ? figure.text(*money) : unknownText(),
                              .sortKey = money ? money->inUsd() : -1.0,
                              .isOverridden = money.has_value(),
                              .source = money ? Words::tr("Set for this link.")
                                              : Words::tr("By the project's assumption per km.")};
        },
        [=](const Design&, Link& link, const QString& text) {
            if (text.isEmpty() || text == unknownText()) {
                (link.*member).reset();
                return QString();
            }
            Money money;
            QString problem = enter(figure, label, text, money);
            if (problem.isEmpty())
                link.*member = money;
            return problem;
        },
        [=](Link& link) { (link.*member).reset(); });
    field.isNumber = true;
    field.inTable = false;
    return field;
}

/// Where the amplifiers of a link cannot put out what is asked for: what they can.
std::optional<OpticalLevel> launchLimit(const Design& design, const Link& link)
{
    const auto equipment = optics::lineEquipment(
        design.catalog(),
        link.amplifier.empty() ? optics::kStandardAmplifier : std::string_view(link.amplifier));
    if (!equipment || !link.launchPer50Ghz)
        return {};
    const OpticalLevel most = optics::fullBandOutput(
        equipment->booster, optics::referenceLoad(design.catalog().line).band);
    return *link.launchPer50Ghz > most ? std::optional(most) : std::nullopt;
}

Field launchField()
{
    const QString label = Words::tr("Launch per 50 GHz");
    const Figure<OpticalLevel> figure =
        levelFigure({optics::kLeastLaunchPer50Ghz.inDbm(), optics::kMostLaunchPer50Ghz.inDbm(),
                     Words::tr("from -20 to 20 dBm")});
    Field field = makeField<Link>(
        QStringLiteral("launch_power"), label, Words::tr("Line"), Editor::Line,
        [=](const Reading& reading, const Link& link, const RowRef&) {
            if (link.leased)
                return FieldValue{.text = unknownText(),
                                  .source = Words::tr("The light on a leased service is the "
                                                      "carrier's.")};
            if (!link.launchPer50Ghz)
                return FieldValue{.text = Words::tr("Automatic (LOGO)"),
                                  .source =
                                      Words::tr("Every span is launched at its local optimum, "
                                                "where the noise of the amplifier behind it "
                                                "is twice its nonlinear interference.")};
            FieldValue value = shown(figure, *link.launchPer50Ghz);
            value.isOverridden = true;
            const auto limit = launchLimit(reading.design(), link);
            value.source =
                limit ? Words::tr("Set for this link, but its amplifiers put out no more than %1 "
                                  "per 50 GHz over the whole band: that is what is launched.")
                            .arg(quantityText(*limit))
                      : Words::tr("Set for this link: what every span is launched with.");
            return value;
        },
        [=](const Design&, Link& link, const QString& text) {
            if (text.isEmpty() || text == unknownText() || text == Words::tr("Automatic (LOGO)")) {
                link.launchPer50Ghz.reset();
                return QString();
            }
            if (link.leased)
                return Words::tr("The light on a leased service is the carrier's.");
            OpticalLevel level = OpticalLevel::fromDbm(0.0);
            QString problem = enter(figure, label, text, level);
            if (problem.isEmpty())
                link.launchPer50Ghz = level;
            return problem;
        },
        [](Link& link) { link.launchPer50Ghz.reset(); });
    field.isNumber = true;
    field.inTable = false;
    return field;
}

void addLine(Fields& fields)
{
    fields.push_back(lengthField());
    fields.push_back(figureOf<Link>(
        QStringLiteral("one_way"), Words::tr("Light, one way"), Words::tr("Line"),
        [](const Reading& reading, const Link& link, const RowRef&) {
            const Duration time = propagation(reading.design(), link);
            return FieldValue{.text = quantityText(time),
                              .sortKey = time.inMs(),
                              .source = link.leased
                                          ? Words::tr("Guaranteed by the leased service.")
                                          : Words::tr("Fiber length x latency per km of its glass; "
                                                      "equipment not counted.")};
        }));
    fields.push_back(routeFactorField());
    fields.push_back(catalogField(QStringLiteral("fiber"), Words::tr("Fiber"), &Link::fiber,
                                  &Catalog::fibers, false));
    fields.push_back(figureField<Link, int>(QStringLiteral("fiber_pairs"), Words::tr("Fiber pairs"),
                                            Words::tr("Line"), &Link::fiberPairs, countFigure(1)));
    Field amplifier = catalogField(QStringLiteral("amplifier"), Words::tr("Amplifier"),
                                   &Link::amplifier, &Catalog::amplifiers, true);
    amplifier.inTable = false;
    fields.push_back(std::move(amplifier));
    fields.push_back(launchField());
    Field spans = figureOf<Link>(
        QStringLiteral("spans"), Words::tr("Spans"), Words::tr("Line"),
        [](const Reading& reading, const Link& link, const RowRef&) {
            const auto count = spansOf(reading.design(), link).size();
            return FieldValue{.text = countText(static_cast<long long>(count)),
                              .sortKey = static_cast<double>(count),
                              .source = Words::tr("%1 amplifiers, ends included.")
                                            .arg(amplifierCount(reading.design(), link))};
        });
    fields.push_back(std::move(spans));
}

}  // namespace

Fields linkFields()
{
    const QString identity = Words::tr("Identity");
    Fields fields;
    fields.push_back(codeField<Link>(Words::tr("Code"), identity));
    fields.push_back(endField(QStringLiteral("from"), Words::tr("From"), &Link::from, &Link::to));
    fields.push_back(endField(QStringLiteral("to"), Words::tr("To"), &Link::to, &Link::from));
    fields.push_back(choiceField<Link, BuildStatus>(
        QStringLiteral("status"), Words::tr("Status"), identity, &Link::status,
        {BuildStatus::Existing, BuildStatus::Planned, BuildStatus::Candidate}));
    addLine(fields);
    fields.push_back(figureOf<Link>(
        QStringLiteral("carried"), Words::tr("Carried"), Words::tr("In the plan"),
        [](const Reading& reading, const Link& link, const RowRef&) {
            if (!reading.plan())
                return FieldValue{.text = unknownText(), .source = Words::tr("Not planned yet.")};
            const DataRate carried = reading.carried(link.id);
            return FieldValue{
                .text = Words::tr("%1 of %2")
                            .arg(quantityText(carried), quantityText(reading.lit(link.id))),
                .sortKey = carried.inGbps(),
                .source = Words::tr("Busiest hour, of the wavelengths lit.")};
        }));
    fields.push_back(
        moneyField(QStringLiteral("build_cost"), Words::tr("Build cost"), &Link::buildCost));
    fields.push_back(
        moneyField(QStringLiteral("yearly_cost"), Words::tr("Yearly cost"), &Link::yearlyCost));
    Field groups = wordsField<Link>(QStringLiteral("risk_groups"), Words::tr("Shared risks"),
                                    Words::tr("Tags and notes"), &Link::riskGroups);
    groups.inTable = false;
    fields.push_back(std::move(groups));
    Field notes = textField<Link>(QStringLiteral("notes"), Words::tr("Notes"),
                                  Words::tr("Tags and notes"), &Link::notes, true, Editor::Notes);
    notes.inTable = false;
    fields.push_back(std::move(notes));
    addLifetime<Link>(fields);
    return fields;
}

}  // namespace continua::ui
