// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pin_fields.h"

#include "ui/models/field_kinds.h"
#include "ui/models/workload_edits.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::PinFields)
};

QString freeText() { return Words::tr("Left to the planner"); }

template <class Wanted>
std::vector<Pin> pinsWhere(const Design& design, Wanted wanted)
{
    std::vector<Pin> pins;
    for (const auto& [id, pin] : design.all<Pin>())
        if (wanted(pin))
            pins.push_back(pin);
    return pins;
}

/// The edit that puts `after` in the place of `before`.
ChangeSet exchanged(const std::vector<Pin>& before, std::vector<Pin> after)
{
    ChangeSet edit;
    for (const Pin& pin : before)
        edit.remove(pin);
    for (Pin& pin : after) {
        pin.id = pinId(pin);
        edit = edit.then(ChangeSet().insert(pin));  // One that was there before drops out.
    }
    return edit;
}

std::vector<Pin> sitePins(const Design& design, const RowRef& row)
{
    const auto* site = std::get_if<SiteId>(&row);
    return pinsWhere(design, [&](const Pin& pin) {
        return site && pin.site == *site
            && (pin.kind == Pin::Kind::KeepOpen || pin.kind == Pin::Kind::KeepClosed);
    });
}

std::vector<Pin> replicaPins(const Design& design, const RowRef& row, Pin::Kind kind)
{
    const auto* replica = std::get_if<ReplicaRow>(&row);
    return pinsWhere(design, [&](const Pin& pin) {
        return replica && pin.kind == kind && pin.workload == replica->workload
            && (pin.replica == replica->replica || pin.replica == -1);
    });
}

QString codes(const Design& design, const std::vector<Pin>& pins)
{
    QStringList list;
    for (const Pin& pin : pins)
        list += shortName(design, pin.site);
    list.sort();
    return list.join(QStringLiteral(", "));
}

}  // namespace

Field sitePinField()
{
    const QString label = Words::tr("Use");
    const std::vector<Pin::Kind> kinds = {Pin::Kind::KeepOpen, Pin::Kind::KeepClosed};
    Field field{.key = QStringLiteral("pin"),
                .label = label,
                .section = Words::tr("In the plan"),
                .editor = Field::Editor::Choice,
                .inTable = false};
    field.read = [](const Reading& reading, const RowRef& row) {
        const auto pins = sitePins(reading.design(), row);
        return pins.empty() ? FieldValue{.text = freeText()}
                            : FieldValue{.text = nameOf(pins.front().kind), .isOverridden = true};
    };
    field.write = [=](const Design& design, const RowRef& row, const QString& text) -> FieldEdit {
        const auto before = sitePins(design, row);
        if (text == freeText())
            return {.edit = exchanged(before, {})};
        for (const Pin::Kind kind : kinds)
            if (nameOf(kind) == text)
                return {.edit = exchanged(before, {{.kind = kind, .site = std::get<SiteId>(row)}})};
        return {.problem = unknownProblem(label, text)};
    };
    field.reset = [](const Design& design, const RowRef& row) {
        return exchanged(sitePins(design, row), {});
    };
    field.choices = [=](const Design&, const RowRef&) {
        QStringList names{freeText()};
        for (const Pin::Kind kind : kinds)
            names += nameOf(kind);
        return names;
    };
    return field;
}

Field replicaPinField()
{
    const QString label = Words::tr("Must run at");
    Field field{.key = QStringLiteral("must_host"),
                .label = label,
                .section = Words::tr("Replica"),
                .editor = Field::Editor::Choice};
    field.read = [](const Reading& reading, const RowRef& row) {
        const auto pins = replicaPins(reading.design(), row, Pin::Kind::MustHost);
        return pins.empty()
                 ? FieldValue{.text = freeText()}
                 : FieldValue{.text = codes(reading.design(), pins), .isOverridden = true};
    };
    field.write = [=](const Design& design, const RowRef& row, const QString& text) -> FieldEdit {
        const auto before = replicaPins(design, row, Pin::Kind::MustHost);
        if (text == freeText() || text.isEmpty())
            return {.edit = exchanged(before, {})};
        const Site* site = findSite(design, text.toStdString());
        if (!site)
            return {.problem = unknownProblem(label, text)};
        const auto& replica = std::get<ReplicaRow>(row);
        return {.edit = exchanged(before, {{.kind = Pin::Kind::MustHost,
                                            .site = site->id,
                                            .workload = replica.workload,
                                            .replica = replica.replica}})};
    };
    field.reset = [](const Design& design, const RowRef& row) {
        return exchanged(replicaPins(design, row, Pin::Kind::MustHost), {});
    };
    field.choices = [](const Design& design, const RowRef&) {
        return QStringList{freeText()} + siteCodes(design);
    };
    return field;
}

Field replicaExclusionField()
{
    const QString label = Words::tr("Never at");
    Field field{.key = QStringLiteral("must_not_host"),
                .label = label,
                .section = Words::tr("Replica"),
                .editor = Field::Editor::Line};
    field.read = [](const Reading& reading, const RowRef& row) {
        const auto pins = replicaPins(reading.design(), row, Pin::Kind::MustNotHost);
        return FieldValue{.text = codes(reading.design(), pins),
                          .isOverridden = !pins.empty(),
                          .source = Words::tr("Codes of sites, with commas between them.")};
    };
    field.write = [=](const Design& design, const RowRef& row, const QString& text) -> FieldEdit {
        const auto& replica = std::get<ReplicaRow>(row);
        std::vector<Pin> after;
        for (const std::string& code : words(text)) {
            const Site* site = findSite(design, code);
            if (!site)
                return {.problem = unknownProblem(label, QString::fromStdString(code))};
            after.push_back({.kind = Pin::Kind::MustNotHost,
                             .site = site->id,
                             .workload = replica.workload,
                             .replica = replica.replica});
        }
        return {.edit = exchanged(replicaPins(design, row, Pin::Kind::MustNotHost), after)};
    };
    field.reset = [](const Design& design, const RowRef& row) {
        return exchanged(replicaPins(design, row, Pin::Kind::MustNotHost), {});
    };
    return field;
}

}  // namespace continua::ui
