// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"
#include "ui/text/names.h"
#include "ui/text/quantity_input.h"
#include "ui/text/quantity_text.h"

#include <limits>

namespace continua::ui {

/// What a number may be, and how that is said.
struct Allowed {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    QString words = {};  ///< "0 kW or more"

    bool holds(double value) const { return value >= from && value <= to; }
};

/// How a figure of type `Value` is read, told and judged.
template <class Value>
struct Figure {
    std::function<Result<Value>(const QString&)> parse;
    std::function<QString(Value)> text;
    std::function<double(Value)> number;  ///< For ordering and range.
    Allowed allowed = {};
};

Figure<ElectricPower> powerFigure();
Figure<Length> distanceFigure(Allowed allowed);
Figure<Duration> latencyFigure();
Figure<OpticalLevel> levelFigure(Allowed allowed);
Figure<Money> moneyFigure();
Figure<EnergyPrice> energyPriceFigure();
Figure<CarbonIntensity> carbonFigure();
Figure<Temperature> temperatureFigure();
Figure<FloorLoad> floorLoadFigure();
Figure<Length> depthFigure();
Figure<double> numberFigure(Allowed allowed);
Figure<double> availabilityFigure();
Figure<double> shareFigure(Allowed allowed);
Figure<double> storageFigure();
Figure<DataRate> rateFigure();
Figure<int> countFigure(int least);

/// Sentences for what cannot be entered.
QString missingProblem(const QString& label);
QString unknownProblem(const QString& label, const QString& text);
QString takenProblem(const QString& label, const QString& text);

/// The codes of all sites, in order: what a field that names a site offers.
QStringList siteCodes(const Design& design);

/// Words with commas between them, and back.
QString joined(const std::vector<std::string>& words);
std::vector<std::string> words(const QString& text);

/// Reads `text` as a figure into `value`; says what is wrong with it instead.
template <class Value>
QString enter(const Figure<Value>& figure, const QString& label, const QString& text, Value& value)
{
    const Result<Value> parsed = figure.parse(text);
    if (!parsed)
        return entryProblem(label, text, parsed.error());
    if (!figure.allowed.holds(figure.number(*parsed)))
        return rangeProblem(label, figure.text(*parsed), figure.allowed.words);
    value = *parsed;
    return {};
}

template <class Value>
FieldValue shown(const Figure<Value>& figure, const Value& value)
{
    return {.text = figure.text(value), .sortKey = figure.number(value)};
}

/// A figure that stands in the row itself.
template <class Entity, class Value>
Field figureField(const QString& key, const QString& label, const QString& section,
                  Value Entity::*member, const Figure<Value>& figure)
{
    Field field = makeField<Entity>(
        key, label, section, Field::Editor::Line,
        [=](const Reading&, const Entity& row, const RowRef&) {
            return shown(figure, row.*member);
        },
        [=](const Design&, Entity& row, const QString& text) {
            return enter(figure, label, text, row.*member);
        });
    field.isNumber = true;
    return field;
}

/// A line of text.
template <class Entity>
Field textField(const QString& key, const QString& label, const QString& section,
                std::string Entity::*member, bool mayBeEmpty,
                Field::Editor editor = Field::Editor::Line)
{
    return makeField<Entity>(
        key, label, section, editor,
        [=](const Reading&, const Entity& row, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(row.*member)};
        },
        [=](const Design&, Entity& row, const QString& text) {
            if (text.isEmpty() && !mayBeEmpty)
                return missingProblem(label);
            row.*member = text.toStdString();
            return QString();
        });
}

/// One of an enumeration's names.
template <class Entity, class Enum>
Field choiceField(const QString& key, const QString& label, const QString& section,
                  Enum Entity::*member, const std::vector<Enum>& values)
{
    Field field = makeField<Entity>(
        key, label, section, Field::Editor::Choice,
        [=](const Reading&, const Entity& row, const RowRef&) {
            return FieldValue{.text = nameOf(row.*member)};
        },
        [=](const Design&, Entity& row, const QString& text) {
            for (const Enum value : values) {
                if (nameOf(value).compare(text, Qt::CaseInsensitive) == 0) {
                    row.*member = value;
                    return QString();
                }
            }
            return unknownProblem(label, text);
        });
    field.choices = [=](const Design&, const RowRef&) {
        QStringList names;
        for (const Enum value : values)
            names += nameOf(value);
        return names;
    };
    return field;
}

/// A list of words, separated by commas.
template <class Entity>
Field wordsField(const QString& key, const QString& label, const QString& section,
                 std::vector<std::string> Entity::*member)
{
    return makeField<Entity>(
        key, label, section, Field::Editor::Line,
        [=](const Reading&, const Entity& row, const RowRef&) {
            return FieldValue{.text = joined(row.*member)};
        },
        [=](const Design&, Entity& row, const QString& text) {
            row.*member = words(text);
            return QString();
        });
}

/// A code: not empty, and no other row of its table carries it.
template <class Entity>
Field codeField(const QString& label, const QString& section)
{
    return makeField<Entity>(
        QStringLiteral("code"), label, section, Field::Editor::Line,
        [](const Reading&, const Entity& row, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(row.code)};
        },
        [label](const Design& design, Entity& row, const QString& text) {
            if (text.isEmpty())
                return missingProblem(label);
            const std::string code = text.toStdString();
            for (const auto& [id, other] : design.all<Entity>())
                if (id != row.id && other.code == code)
                    return takenProblem(label, text);
            row.code = code;
            return QString();
        });
}

/// Reckoned from the row, never entered.
template <class Entity>
Field figureOf(const QString& key, const QString& label, const QString& section,
               std::function<FieldValue(const Reading&, const Entity&, const RowRef&)> read)
{
    Field field = makeField<Entity>(key, label, section, Field::Editor::None, std::move(read));
    field.isNumber = true;
    return field;
}

}  // namespace continua::ui
