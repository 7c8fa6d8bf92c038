// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_entries.h"

#include "ui/shell/edit_commands.h"
#include "ui/text/names.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Palette)
};

template <class Entity>
void addObjects(std::vector<SearchEntry>& entries, Session& session, const QString& kind,
                const QString& icon)
{
    const Design& design = session.document.design();
    for (const auto& [id, row] : design.all<Entity>()) {
        entries.push_back(
            {.text = displayName(design, id),
             .note = kind,
             .icon = themedIcon(icon, IconTint::Muted),
             .run = [&session, object = rules::Subject(id)] { session.selection.reveal(object); }});
    }
}

/// Every scenario that is not open.
void addScenarios(std::vector<SearchEntry>& entries, Session& session)
{
    for (const auto& [id, scenario] : session.document.project().scenarios)
        if (id != session.document.scenario())
            entries.push_back(
                {.text = Words::tr("Open Scenario: %1").arg(QString::fromStdString(scenario.name)),
                 .note = Words::tr("Scenario"),
                 .icon = themedIcon(QStringLiteral("open"), IconTint::Muted),
                 .run = [&session, id = id] { session.document.openScenario(id); }});
}

void addIssues(std::vector<SearchEntry>& entries, const FindingModel& findings,
               const std::function<void(int)>& showIssue)
{
    for (int row = 0; row < findings.rowCount(); ++row)
        entries.push_back(
            {.text = findings.index(row, FindingModel::SentenceColumn).data().toString(),
             .note = Words::tr("Issue"),
             .icon = themedIcon(QStringLiteral("issues"), IconTint::Muted),
             .run = [showIssue, row] { showIssue(row); }});
}

/// From the one selected site to every other.
void addLinks(std::vector<SearchEntry>& entries, Session& session, EditCommands& edits)
{
    const auto selected = session.selection.all<Site>();
    if (selected.size() != 1)
        return;
    const Design& design = session.document.design();
    for (const auto& [id, site] : design.all<Site>())
        if (id != selected.front())
            entries.push_back(
                {.text = Words::tr("Draw Link to %1").arg(displayName(design, id)),
                 .note = Words::tr("From %1").arg(shortName(design, selected.front())),
                 .icon = themedIcon(QStringLiteral("link")),
                 .run = [&edits, from = selected.front(), to = id] { edits.drawLink(from, to); }});
}

std::optional<FoundPlace> typedPosition(const QString& query)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*$"));
    const QRegularExpressionMatch match = pattern.match(query);
    const GeoPoint point{match.captured(1).toDouble(), match.captured(2).toDouble()};
    if (!match.hasMatch() || std::abs(point.latitudeDeg) > 90.0
        || std::abs(point.longitudeDeg) > 180.0)
        return {};
    return FoundPlace{Words::tr("Go to %1, %2").arg(match.captured(1), match.captured(2)),
                      Words::tr("Latitude, longitude"), point};
}

bool beginsLike(const basemap::LocalizedName& name, const QString& query)
{
    const auto begins = [&](const std::string& text) {
        return QString::fromStdString(text).startsWith(query, Qt::CaseInsensitive);
    };
    return begins(name.name)
        || std::any_of(name.translations.begin(), name.translations.end(),
                       [&](const auto& translation) { return begins(translation.second); });
}

}  // namespace

std::vector<SearchEntry> paletteEntries(Session& session, const Actions& actions,
                                        EditCommands& edits,
                                        const std::function<void(int)>& showIssue)
{
    std::vector<SearchEntry> entries;
    for (const Command command : actions.all()) {
        QAction* action = actions.at(command);
        if (!action->isEnabled() || !action->isVisible() || action->menu()
            || command == Command::Find)
            continue;
        entries.push_back({.text = Actions::plainText(*action),
                           .note = action->shortcut().toString(QKeySequence::NativeText),
                           .icon = action->icon(),
                           .run = [action] { action->trigger(); }});
    }
    const QMenu* kinds = actions.at(Command::AddWorkloadOfKind)->menu();
    for (QAction* kind : kinds ? kinds->actions() : QList<QAction*>())
        entries.push_back({.text = Words::tr("Add Workload: %1").arg(kind->text()),
                           .note = Words::tr("Insert"),
                           .icon = themedIcon(QStringLiteral("workload")),
                           .run = [kind] { kind->trigger(); }});
    addScenarios(entries, session);
    addLinks(entries, session, edits);
    addObjects<Site>(entries, session, Words::tr("Site"), QStringLiteral("site"));
    addObjects<Link>(entries, session, Words::tr("Link"), QStringLiteral("link"));
    addObjects<Workload>(entries, session, Words::tr("Workload"), QStringLiteral("workload"));
    addObjects<Rack>(entries, session, Words::tr("Rack"), QStringLiteral("rack"));
    addIssues(entries, session.findings, showIssue);
    return entries;
}

PlaceFinder placeFinder(std::shared_ptr<const basemap::Basemap> map)
{
    return [map = std::move(map)](const QString& query, int most) {
        std::vector<FoundPlace> found;
        if (const auto position = typedPosition(query))
            found.push_back(*position);
        if (!map)
            return found;
        for (const basemap::Place& place : map->places()) {
            if (static_cast<int>(found.size()) >= most)
                break;
            if (!beginsLike(place.name, query))
                continue;
            QStringList region{QString::fromStdString(place.district),
                               QString::fromStdString(place.isoCode)};
            region.removeAll(QString());
            found.push_back({QString::fromStdString(place.name.name),
                             region.join(QStringLiteral(", ")), place.position});
        }
        return found;
    };
}

}  // namespace continua::ui
