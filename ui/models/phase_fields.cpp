// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/phase_fields.h"

namespace continua::ui {
namespace {

Field nameField()
{
    const QString label = PhaseWords::tr("Phase");
    return makeField<Phase>(
        QStringLiteral("name"), label, {}, Field::Editor::Line,
        [](const Reading&, const Phase& phase, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(phase.name)};
        },
        [label](const Design& design, Phase& phase, const QString& text) {
            if (text.isEmpty())
                return missingProblem(label);
            const Phase* other = findPhase(design, text.toStdString());
            if (other && other->id != phase.id)
                return takenProblem(label, text);
            phase.name = text.toStdString();
            return QString();
        });
}

Field dateField()
{
    const QString label = PhaseWords::tr("Begins");
    return makeField<Phase>(
        QStringLiteral("date"), label, {}, Field::Editor::Line,
        [](const Reading&, const Phase& phase, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(yearMonthText(phase.date)),
                              .sortKey = phase.date.year * 12 + phase.date.month};
        },
        [label](const Design& design, Phase& phase, const QString& text) {
            const auto date = yearMonthFrom(text.toStdString());
            if (!date)
                return rangeProblem(label, text, PhaseWords::tr("a month such as 2027-04"));
            for (const auto& [id, other] : design.all<Phase>())
                if (id != phase.id && other.date == *date)
                    return takenProblem(label, text);
            phase.date = *date;
            return QString();
        });
}

Figure<double> factorFigure(double least)
{
    return numberFigure({least, 1000.0,
                         least > 0.0 ? PhaseWords::tr("above 0 and at most 1000")
                                     : PhaseWords::tr("from 0 to 1000")});
}

}  // namespace

Fields phaseFields()
{
    constexpr double kLeastFactor = 1e-6;
    Fields fields;
    fields.push_back(nameField());
    fields.push_back(dateField());
    fields.push_back(figureField<Phase>(QStringLiteral("demand_factor"), PhaseWords::tr("Demand x"),
                                        {}, &Phase::demandFactor, factorFigure(kLeastFactor)));
    fields.push_back(figureField<Phase>(QStringLiteral("equipment_factor"),
                                        PhaseWords::tr("Equipment price x"), {},
                                        &Phase::equipmentFactor, factorFigure(kLeastFactor)));
    fields.push_back(figureField<Phase>(QStringLiteral("electricity_factor"),
                                        PhaseWords::tr("Electricity price x"), {},
                                        &Phase::electricityFactor, factorFigure(0.0)));
    fields.push_back(textField<Phase>(QStringLiteral("notes"), PhaseWords::tr("Notes"), {},
                                      &Phase::notes, true));
    return fields;
}

}  // namespace continua::ui
