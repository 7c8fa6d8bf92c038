// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/assumption_fields.h"

#include "ui/models/field_kinds.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::AssumptionFields)
};

Field valueField()
{
    const QString label = Words::tr("Value");
    const Figure<double> figure = numberFigure({});
    Field field = makeField<Assumption>(
        QStringLiteral("value"), label, {}, Field::Editor::Line,
        [=](const Reading& reading, const Assumption& assumption, const RowRef&) {
            FieldValue value = shown(figure, assumption.value);
            const Assumption* standard =
                find(reading.design().catalog().assumptions, assumption.key);
            value.isOverridden = standard && standard->value != assumption.value;
            value.source = value.isOverridden ? Words::tr("Default: %1 %2. %3")
                                                    .arg(figure.text(standard->value),
                                                         QString::fromStdString(standard->unit),
                                                         provenanceText(standard->provenance))
                                              : provenanceText(assumption.provenance);
            return value;
        },
        [=](const Design&, Assumption& assumption, const QString& text) {
            double value = 0.0;
            if (QString problem = enter(figure, label, text, value); !problem.isEmpty())
                return problem;
            // No assumption of the catalog is a figure below zero; a sign is a slip of the hand.
            if (value < 0.0)
                return rangeProblem(QString::fromStdString(assumption.name), figure.text(value),
                                    Words::tr("0 or more"));
            assumption.value = value;
            return QString();
        });
    field.reset = [](const Design& design, const RowRef& row) {
        const Assumption* before = RowAccess<Assumption>::find(design, row);
        const Assumption* standard =
            before ? find(design.catalog().assumptions, before->key) : nullptr;
        if (!standard)
            return ChangeSet();
        Assumption after = *standard;
        after.id = before->id;
        return ChangeSet().replace(*before, std::move(after));
    };
    field.isNumber = true;
    return field;
}

}  // namespace

Fields assumptionFields()
{
    Fields fields;
    fields.push_back(makeField<Assumption>(
        QStringLiteral("name"), Words::tr("Assumption"), {}, Field::Editor::None,
        [](const Reading&, const Assumption& assumption, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(assumption.name),
                              .source = QString::fromStdString(assumption.key)};
        }));
    fields.push_back(valueField());
    fields.push_back(makeField<Assumption>(
        QStringLiteral("unit"), Words::tr("Unit"), {}, Field::Editor::None,
        [](const Reading&, const Assumption& assumption, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(assumption.unit)};
        }));
    fields.push_back(makeField<Assumption>(
        QStringLiteral("confidence"), Words::tr("Confidence"), {}, Field::Editor::None,
        [](const Reading&, const Assumption& assumption, const RowRef&) {
            return FieldValue{.text = nameOf(assumption.provenance.confidence)};
        }));
    fields.push_back(makeField<Assumption>(
        QStringLiteral("source"), Words::tr("Source"), {}, Field::Editor::None,
        [](const Reading&, const Assumption& assumption, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(assumption.provenance.source)};
        }));
    return fields;
}

Fields projectFields()
{
    const QString project = Words::tr("Project");
    Fields fields;
    fields.push_back(textField<ProjectInfo>(QStringLiteral("title"), Words::tr("Title"), project,
                                            &ProjectInfo::title, false));
    fields.push_back(textField<ProjectInfo>(QStringLiteral("description"), Words::tr("Description"),
                                            project, &ProjectInfo::description, true,
                                            Field::Editor::Notes));
    return fields;
}

}  // namespace continua::ui
