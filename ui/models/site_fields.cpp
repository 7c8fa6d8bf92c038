// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/site_fields.h"

#include "ui/models/phase_fields.h"
#include "ui/models/pin_fields.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::SiteFields)
};

using Editor = Field::Editor;

/// A limit of the site: its own figure, or that of its kind or country.
template <class Value, class Limit>
Field limitField(const QString& key, const QString& label, const QString& section,
                 std::optional<Value> SiteOverrides::*own, Limit SiteLimits::*limit,
                 const Figure<Value>& figure)
{
    Field field = makeField<Site>(
        key, label, section, Editor::Line,
        [=](const Reading& reading, const Site& site, const RowRef&) {
            const std::optional<Value> value = siteLimits(reading.design(), site).*limit;
            FieldValue result{.text = value ? figure.text(*value) : unknownText(),
                              .sortKey = value ? figure.number(*value) : -1.0,
                              .isOverridden = (site.overrides.*own).has_value()};
            const auto type = reading.design().catalog().siteTypes.find(site.kind);
            if (result.isOverridden)
                result.source = Words::tr("Set for this site.");
            else if (type != reading.design().catalog().siteTypes.end())
                result.source =
                    Words::tr("Default of the kind %1. %2")
                        .arg(nameOf(site.kind), provenanceText(type->second.provenance));
            return result;
        },
        [=](const Design& design, Site& site, const QString& text) {
            const std::optional<Value> before = siteLimits(design, site).*limit;
            if (before && text == figure.text(*before))
                return QString();  // What stands there already is not made the site's own.
            Value value{};
            if (QString problem = enter(figure, label, text, value); !problem.isEmpty())
                return problem;
            site.overrides.*own = value;
            return QString();
        },
        [=](Site& site) { (site.overrides.*own).reset(); });
    field.isNumber = true;
    return field;
}

Field positionField(const QString& key, const QString& label, double GeoPoint::*member,
                    double extreme)
{
    const Figure<double> figure =
        numberFigure({-extreme, extreme, Words::tr("from -%1 to %1 degrees").arg(extreme)});
    Field field = makeField<Site>(
        key, label, Words::tr("Position"), Editor::Line,
        [=](const Reading&, const Site& site, const RowRef&) {
            return shown(figure, site.position.*member);
        },
        [=](const Design&, Site& site, const QString& text) {
            return enter(figure, label, text, site.position.*member);
        });
    field.isNumber = true;
    return field;
}

Field countryField()
{
    const QString label = Words::tr("Country");
    Field field = makeField<Site>(
        QStringLiteral("country"), label, Words::tr("Identity"), Editor::Choice,
        [](const Reading& reading, const Site& site, const RowRef&) {
            return FieldValue{.text = countryName(reading.design().catalog(), site.country)};
        },
        [label](const Design& design, Site& site, const QString& text) {
            for (const auto& [code, country] : design.catalog().countries) {
                if (countryName(design.catalog(), code) == text
                    || QString::fromStdString(code).compare(text, Qt::CaseInsensitive) == 0) {
                    site.country = code;
                    return QString();
                }
            }
            return unknownProblem(label, text);
        });
    field.choices = [](const Design& design, const RowRef&) {
        QStringList names;
        for (const auto& [code, country] : design.catalog().countries)
            names += countryName(design.catalog(), code);
        names.sort();
        return names;
    };
    return field;
}

Field redundancyField()
{
    const QString label = Words::tr("Power feed");
    const std::vector<Redundancy> values = {Redundancy::N, Redundancy::NPlus1, Redundancy::TwoN};
    Field field = makeField<Site>(
        QStringLiteral("redundancy"), label, Words::tr("Capacity"), Editor::Choice,
        [](const Reading& reading, const Site& site, const RowRef&) {
            return FieldValue{.text = nameOf(siteLimits(reading.design(), site).redundancy),
                              .isOverridden = site.overrides.redundancy.has_value()};
        },
        [=](const Design& design, Site& site, const QString& text) {
            if (text == nameOf(siteLimits(design, site).redundancy))
                return QString();
            for (const Redundancy value : values) {
                if (nameOf(value) == text) {
                    site.overrides.redundancy = value;
                    return QString();
                }
            }
            return unknownProblem(label, text);
        },
        [](Site& site) { site.overrides.redundancy.reset(); });
    field.choices = [values](const Design&, const RowRef&) {
        QStringList names;
        for (const Redundancy value : values)
            names += nameOf(value);
        return names;
    };
    field.inTable = false;
    return field;
}

Field useField(const QString& key, const QString& label,
               std::function<std::pair<double, double>(const SiteUse&)> ofLimit,
               std::function<QString(double)> text)
{
    return figureOf<Site>(
        key, label, Words::tr("In the plan"),
        [=](const Reading& reading, const Site& site, const RowRef&) {
            const SiteUse* use = reading.use(site.id);
            if (!use)
                return FieldValue{.text = unknownText(), .source = Words::tr("Not planned yet.")};
            const auto [used, limit] = ofLimit(*use);
            return FieldValue{.text = Words::tr("%1 of %2").arg(text(used), text(limit)),
                              .sortKey = limit > 0.0 ? used / limit : used};
        });
}

QString kwText(double kw) { return quantityText(ElectricPower::fromKw(kw)); }

void addIdentity(Fields& fields)
{
    const QString identity = Words::tr("Identity");
    fields.push_back(codeField<Site>(Words::tr("Code"), identity));
    fields.push_back(
        textField<Site>(QStringLiteral("name"), Words::tr("Name"), identity, &Site::name, false));
    fields.push_back(choiceField<Site, SiteKind>(
        QStringLiteral("kind"), Words::tr("Kind"), identity, &Site::kind,
        {SiteKind::CoreDc, SiteKind::RegionalDc, SiteKind::Colocation, SiteKind::TelecomDc,
         SiteKind::TelecomCo, SiteKind::EnterpriseIt, SiteKind::Industrial, SiteKind::Edge,
         SiteKind::AmplifierHut}));
    fields.push_back(choiceField<Site, BuildStatus>(
        QStringLiteral("status"), Words::tr("Status"), identity, &Site::status,
        {BuildStatus::Existing, BuildStatus::Planned, BuildStatus::Candidate}));
    fields.push_back(countryField());
    Field role = choiceField<Site, ApnRole>(
        QStringLiteral("role"), Words::tr("APN role"), identity, &Site::role,
        {ApnRole::None, ApnRole::Transceiver, ApnRole::Gateway, ApnRole::Interchange});
    role.inTable = false;
    fields.push_back(std::move(role));
    fields.push_back(positionField(QStringLiteral("latitude"), Words::tr("Latitude"),
                                   &GeoPoint::latitudeDeg, 90.0));
    fields.push_back(positionField(QStringLiteral("longitude"), Words::tr("Longitude"),
                                   &GeoPoint::longitudeDeg, 180.0));
}

void addUse(Fields& fields)
{
    fields.push_back(useField(
        QStringLiteral("power_use"), Words::tr("Power"),
        [](const SiteUse& use) {
            return std::pair(use.nameplate.inKw(), usablePower(use.limits).inKw());
        },
        kwText));
    fields.push_back(useField(
        QStringLiteral("air_use"), Words::tr("Air heat"),
        [](const SiteUse& use) {
            return std::pair(use.airHeat.inKw(), use.limits.airCooling.inKw());
        },
        kwText));
    fields.push_back(useField(
        QStringLiteral("liquid_use"), Words::tr("Liquid heat"),
        [](const SiteUse& use) {
            return std::pair(use.liquidHeat.inKw(), use.limits.liquidCooling.inKw());
        },
        kwText));
    fields.push_back(useField(
        QStringLiteral("position_use"), Words::tr("Racks"),
        [](const SiteUse& use) {
            return std::pair(static_cast<double>(use.racks),
                             static_cast<double>(use.limits.rackPositions));
        },
        [](double count) { return countText(static_cast<long long>(count)); }));
}

void addCapacity(Fields& fields)
{
    const QString capacity = Words::tr("Capacity");
    const auto add = [&fields](Field field) {
        field.inTable = false;
        fields.push_back(std::move(field));
    };
    fields.push_back(limitField(QStringLiteral("it_power"), Words::tr("IT power"), capacity,
                                &SiteOverrides::itPower, &SiteLimits::itPower, powerFigure()));
    add(redundancyField());
    add(limitField(QStringLiteral("rack_ceiling"), Words::tr("Power per rack"), capacity,
                   &SiteOverrides::rackCeiling, &SiteLimits::rackCeiling, powerFigure()));
    add(limitField(QStringLiteral("air_cooling"), Words::tr("Air cooling"), capacity,
                   &SiteOverrides::airCooling, &SiteLimits::airCooling, powerFigure()));
    add(limitField(QStringLiteral("liquid_cooling"), Words::tr("Liquid cooling"), capacity,
                   &SiteOverrides::liquidCooling, &SiteLimits::liquidCooling, powerFigure()));
    add(limitField(QStringLiteral("liquid_supply"), Words::tr("Liquid supply"), capacity,
                   &SiteOverrides::liquidSupply, &SiteLimits::liquidSupply, temperatureFigure()));
    add(limitField(QStringLiteral("rack_positions"), Words::tr("Rack positions"), capacity,
                   &SiteOverrides::rackPositions, &SiteLimits::rackPositions, countFigure(0)));
    add(limitField(QStringLiteral("floor_load"), Words::tr("Floor load"), capacity,
                   &SiteOverrides::floorLoad, &SiteLimits::floorLoad, floorLoadFigure()));
    add(limitField(QStringLiteral("floor_depth"), Words::tr("Deepest rack"), capacity,
                   &SiteOverrides::floorDepth, &SiteLimits::floorDepth, depthFigure()));
    add(limitField(QStringLiteral("availability"), Words::tr("Availability"), capacity,
                   &SiteOverrides::availability, &SiteLimits::availability, availabilityFigure()));
}

void addCost(Fields& fields)
{
    const QString cost = Words::tr("Cost and energy");
    const auto add = [&fields](Field field) {
        field.inTable = false;
        fields.push_back(std::move(field));
    };
    fields.push_back(limitField(QStringLiteral("pue"), Words::tr("PUE"), cost, &SiteOverrides::pue,
                                &SiteLimits::pue,
                                numberFigure({1.0, 5.0, Words::tr("from 1 to 5")})));
    fields.push_back(limitField(QStringLiteral("electricity"), Words::tr("Electricity"), cost,
                                &SiteOverrides::electricity, &SiteLimits::electricity,
                                energyPriceFigure()));
    fields.push_back(limitField(QStringLiteral("carbon"), Words::tr("Carbon"), cost,
                                &SiteOverrides::carbon, &SiteLimits::carbon, carbonFigure()));
    add(limitField(QStringLiteral("opening_cost"), Words::tr("Opening cost"), cost,
                   &SiteOverrides::openingCost, &SiteLimits::openingCost, moneyFigure()));
    add(limitField(QStringLiteral("yearly_cost"), Words::tr("Yearly cost"), cost,
                   &SiteOverrides::yearlyCost, &SiteLimits::yearlyCost, moneyFigure()));
    add(limitField(QStringLiteral("colocation"), Words::tr("Rent per kW and month"), cost,
                   &SiteOverrides::colocationPerKwMonth, &SiteLimits::colocationPerKwMonth,
                   moneyFigure()));
}

void addNotes(Fields& fields)
{
    const QString tags = Words::tr("Tags and notes");
    const auto add = [&fields](Field field) {
        field.inTable = false;
        fields.push_back(std::move(field));
    };
    add(wordsField<Site>(QStringLiteral("jurisdictions"), Words::tr("Jurisdictions"), tags,
                         &Site::jurisdictions));
    add(wordsField<Site>(QStringLiteral("failure_domains"), Words::tr("Failure domains"), tags,
                         &Site::failureDomains));
    add(textField<Site>(QStringLiteral("notes"), Words::tr("Notes"), tags, &Site::notes, true,
                        Editor::Notes));
}

}  // namespace

Fields siteFields()
{
    Fields fields;
    addIdentity(fields);
    fields.push_back(sitePinField());
    addUse(fields);
    addCapacity(fields);
    addCost(fields);
    addLifetime<Site>(fields);
    addNotes(fields);
    return fields;
}

}  // namespace continua::ui
