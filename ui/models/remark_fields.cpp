// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/remark_fields.h"

#include "ui/models/field_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RemarkFields)
};

Field degreesField(const QString& key, const QString& label, double GeoPoint::*part, double most)
{
    constexpr int kDigits = 6;
    Field field = makeField<Note>(
        key, label, Words::tr("Place"), Field::Editor::Line,
        [=](const Reading&, const Note& note, const RowRef&) {
            const double degrees = note.position.*part;
            return FieldValue{.text = QString::number(degrees, 'f', kDigits), .sortKey = degrees};
        },
        [=](const Design&, Note& note, const QString& text) {
            bool isNumber = false;
            const double degrees = text.toDouble(&isNumber);
            if (!isNumber || std::abs(degrees) > most)
                return rangeProblem(label, text,
                                    Words::tr("degrees, %1 to %2").arg(-most).arg(most));
            note.position.*part = degrees;
            return QString();
        });
    field.isNumber = true;
    return field;
}

Field nameField()
{
    const QString label = Words::tr("Name");
    return makeField<RiskArea>(
        QStringLiteral("name"), label, Words::tr("Failure area"), Field::Editor::Line,
        [](const Reading&, const RiskArea& area, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(area.name),
                              .source = Words::tr("Sites in the area share the failure domain of "
                                                  "this name, links through it the risk group.")};
        },
        [label](const Design& design, RiskArea& area, const QString& text) {
            if (text.isEmpty())
                return missingProblem(label);
            for (const auto& [id, other] : design.all<RiskArea>())
                if (id != area.id && other.name == text.toStdString())
                    return takenProblem(label, text);
            area.name = text.toStdString();
            return QString();
        });
}

template <class Key>
bool isTagged(const std::map<Key, std::vector<std::string>>& tags, Key key, const std::string& name)
{
    const auto tagged = tags.find(key);
    return tagged != tags.end()
        && std::find(tagged->second.begin(), tagged->second.end(), name) != tagged->second.end();
}

/// The codes of the rows of one kind that an area adds its name to.
template <class Entity>
Field membersField(const QString& key, const QString& label,
                   std::map<Id<Entity>, std::vector<std::string>> AreaTags::*tags)
{
    return makeField<RiskArea>(key, label, Words::tr("Failure area"), Field::Editor::None,
                               [=](const Reading& reading, const RiskArea& area, const RowRef&) {
                                   const Design& design = reading.design();
                                   QStringList codes;
                                   for (const auto& [id, row] : design.all<Entity>())
                                       if (isTagged(design.areaTags().*tags, id, area.name))
                                           codes += QString::fromStdString(row.code);
                                   codes.sort();
                                   return FieldValue{.text = codes.isEmpty()
                                                               ? Words::tr("none")
                                                               : codes.join(QStringLiteral(", ")),
                                                     .sortKey = codes.size()};
                               });
}

}  // namespace

Fields noteFields()
{
    Fields fields;
    fields.push_back(textField<Note>(QStringLiteral("text"), Words::tr("Text"), Words::tr("Note"),
                                     &Note::text, false, Field::Editor::Notes));
    fields.push_back(degreesField(QStringLiteral("latitude"), Words::tr("Latitude"),
                                  &GeoPoint::latitudeDeg, 90.0));
    fields.push_back(degreesField(QStringLiteral("longitude"), Words::tr("Longitude"),
                                  &GeoPoint::longitudeDeg, 180.0));
    return fields;
}

Fields areaFields()
{
    Fields fields;
    fields.push_back(nameField());
    fields.push_back(membersField<Site>(QStringLiteral("sites"), Words::tr("Sites in it"),
                                        &AreaTags::failureDomains));
    fields.push_back(membersField<Link>(QStringLiteral("links"), Words::tr("Links through it"),
                                        &AreaTags::riskGroups));
    fields.push_back(textField<RiskArea>(QStringLiteral("notes"), Words::tr("Notes"),
                                         Words::tr("Failure area"), &RiskArea::notes, true,
                                         Field::Editor::Notes));
    return fields;
}

}  // namespace continua::ui
