// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/phases.h"
#include "ui/models/field_kinds.h"

#include <QCoreApplication>

namespace continua::ui {

/// What can be said of a phase.
Fields phaseFields();

struct PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::PhaseFields)
};

/// One end of the lifetime of an object, by the name of a phase.
template <class Entity>
Field lifetimeField(const QString& key, const QString& label, PhaseId Lifetime::*end,
                    const QString& none)
{
    Field field = makeField<Entity>(
        key, label, PhaseWords::tr("Phases"), Field::Editor::Choice,
        [=](const Reading& reading, const Entity& row, const RowRef&) {
            const Phase* phase = reading.design().find(row.life.*end);
            return FieldValue{.text = phase ? QString::fromStdString(phase->name) : none,
                              .sortKey = phase ? phase->date.year * 12 + phase->date.month : 0};
        },
        [=](const Design& design, Entity& row, const QString& text) {
            const Phase* phase = findPhase(design, text.toStdString());
            if (!phase && text != none)
                return unknownProblem(label, text);
            row.life.*end = phase ? phase->id : PhaseId{};
            return QString();
        });
    field.choices = [none](const Design& design, const RowRef&) {
        QStringList names{none};
        for (const PhaseId id : phasesInOrder(design))
            names += QString::fromStdString(design.at(id).name);
        return names;
    };
    field.inTable = false;
    return field;
}

/// From which phase on, and until which, an object is there.
template <class Entity>
void addLifetime(Fields& fields)
{
    fields.push_back(lifetimeField<Entity>(QStringLiteral("phase_from"),
                                           PhaseWords::tr("There from"), &Lifetime::from,
                                           PhaseWords::tr("the first phase on")));
    fields.push_back(lifetimeField<Entity>(QStringLiteral("phase_to"), PhaseWords::tr("Gone with"),
                                           &Lifetime::to, PhaseWords::tr("no phase: it stays")));
}

}  // namespace continua::ui
