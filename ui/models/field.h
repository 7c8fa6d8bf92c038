// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reading.h"
#include "ui/models/row_ref.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace continua::ui {

/// What a field says of one row.
struct FieldValue {
    QString text = {};
    QVariant sortKey = {};      ///< What tables order by; invalid: the text.
    bool isOverridden = false;  ///< The architect's own figure instead of a default.
    QString source = {};        ///< Where it comes from, how it is reckoned; for the tooltip.
};

/// What came of an entry: an edit, or a sentence that says what is wrong with it.
struct FieldEdit {
    std::optional<ChangeSet> edit = {};
    QString problem = {};
};

/// One thing that can be seen, and mostly changed, about rows of one kind. The inspector and the
/// tables show the same fields, so that a figure has one text, one parser and one rule.
struct Field {
    enum class Editor {
        None,    ///< Reckoned, not entered.
        Line,    ///< Text with or without a unit.
        Choice,  ///< One of choices().
        Check,   ///< yesText() or noText().
        Notes,   ///< Several lines.
    };

    QString key;  ///< English, stable: object names and tests go by it.
    QString label;
    QString section;  ///< Heading of the inspector it stands under.
    Editor editor = Editor::None;
    bool isNumber = false;  ///< Right-aligned in tables.
    bool inTable = true;
    bool inInspector = true;
    bool isLabelAbove = false;  ///< In the inspector, as long ones do.

    std::function<FieldValue(const Reading&, const RowRef&)> read = {};
    /// @pre editor is not None and the row is in the design
    std::function<FieldEdit(const Design&, const RowRef&, const QString&)> write = {};
    std::function<QStringList(const Design&, const RowRef&)> choices = {};
    /// Back to the default; empty where there is none.
    std::function<ChangeSet(const Design&, const RowRef&)> reset = {};
};

using Fields = std::vector<Field>;

QString yesText();
QString noText();

/// How a figure's origin is told: its source, its date, and that it is a planning estimate where
/// no source was published.
QString provenanceText(const Provenance& provenance);

/// The sentence for a figure that `parse` could not read or that is out of range.
QString entryProblem(const QString& label, const QString& text, const Error& error);
/// "%1 is %2; it must be %3." with what is allowed.
QString rangeProblem(const QString& label, const QString& text, const QString& allowed);

/// A field of rows of kind `Entity`.
///
/// @param write  Puts the text into the row; returns what is wrong, or nothing.
template <class Entity>
Field makeField(QString key, QString label, QString section, Field::Editor editor,
                std::function<FieldValue(const Reading&, const Entity&, const RowRef&)> read,
                std::function<QString(const Design&, Entity&, const QString&)> write = {},
                std::function<void(Entity&)> reset = {})
{
    Field field{.key = std::move(key),
                .label = std::move(label),
                .section = std::move(section),
                .editor = editor};
    field.read = [read = std::move(read)](const Reading& reading, const RowRef& row) {
        const Entity* entity = RowAccess<Entity>::find(reading.design(), row);
        return entity ? read(reading, *entity, row) : FieldValue();
    };
    if (write) {
        field.write = [write = std::move(write)](const Design& design, const RowRef& row,
                                                 const QString& text) -> FieldEdit {
            const Entity* entity = RowAccess<Entity>::find(design, row);
            if (!entity)
                return {};
            Entity after = *entity;
            if (QString problem = write(design, after, text.trimmed()); !problem.isEmpty())
                return {.problem = std::move(problem)};
            return {.edit = RowAccess<Entity>::replace(design, row, std::move(after))};
        };
    }
    if (reset) {
        field.reset = [reset = std::move(reset)](const Design& design, const RowRef& row) {
            const Entity* entity = RowAccess<Entity>::find(design, row);
            if (!entity)
                return ChangeSet();
            Entity after = *entity;
            reset(after);
            return RowAccess<Entity>::replace(design, row, std::move(after));
        };
    }
    return field;
}

}  // namespace continua::ui
