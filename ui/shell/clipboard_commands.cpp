// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/clipboard_commands.h"

#include "core/geo/mercator.h"
#include "core/interchange/excerpt_json.h"
#include "ui/map/map_view.h"
#include "ui/shell/removed_text.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>

namespace continua::ui {
namespace {

constexpr double kBeside = 24.0;  ///< Pixels from an original to its copy.
constexpr std::size_t kMostNames = 4;

QString excerptType() { return QStringLiteral("application/x-continua-excerpt+json"); }

/// The middle of what was chosen; nothing where that has no place of its own.
std::optional<MercatorPoint> middleOf(const Excerpt& excerpt)
{
    std::vector<GeoPoint> points;
    for (const auto& [id, site] : excerpt.part.all<Site>())
        if (!excerpt.context.contains(id))
            points.push_back(site.position);
    for (const auto& [id, note] : excerpt.part.all<Note>())
        points.push_back(note.position);
    for (const auto& [id, area] : excerpt.part.all<RiskArea>())
        points.insert(points.end(), area.outline.begin(), area.outline.end());
    if (points.empty())
        return std::nullopt;
    const MercatorPoint first = toMercator(points.front());
    MercatorPoint sum;
    for (const GeoPoint point : points) {
        const MercatorPoint at = toMercator(point);
        sum.x += at.x - std::round(at.x - first.x);  // On one side of the 180th meridian.
        sum.y += at.y;
    }
    const auto count = static_cast<double>(points.size());
    return MercatorPoint{sum.x / count, sum.y / count};
}

/// Whether something of an excerpt would come to stand on what is there.
bool isCovered(const Design& design, const Excerpt& excerpt)
{
    const auto stands = [&]<class Entity>(const Entity& row) {
        for (const auto& [id, other] : design.all<Entity>())
            if (other.position == row.position)
                return true;
        return false;
    };
    for (const auto& [id, site] : excerpt.part.all<Site>())
        if (!excerpt.context.contains(id) && stands(site))
            return true;
    for (const auto& [id, note] : excerpt.part.all<Note>())
        if (stands(note))
            return true;
    return false;
}

}  // namespace

ClipboardCommands::ClipboardCommands(Session& session, MapView& map, QObject* parent)
    : QObject(parent), m_session(session), m_map(map)
{
}

Chosen ClipboardCommands::chosen() const
{
    const Selection& selection = m_session.selection;
    return {.sites = selection.all<Site>(),
            .links = selection.all<Link>(),
            .racks = selection.all<Rack>(),
            .workloads = selection.all<Workload>(),
            .notes = selection.all<Note>(),
            .areas = selection.all<RiskArea>()};
}

bool ClipboardCommands::copy()
{
    const Chosen what = chosen();
    if (what.isEmpty())
        return false;
    const Design& design = m_session.document.design();
    QStringList names;
    for (const rules::Subject& object : m_session.selection.objects())
        names << displayName(design, object);
    auto* data = new QMimeData;
    data->setData(excerptType(),
                  QByteArray::fromStdString(interchange::writeExcerpt(excerptOf(design, what))));
    data->setText(names.join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied(tr("Copied %n object(s).", nullptr, static_cast<int>(names.size())));
    return true;
}

/// So far from the original that both are seen.
PasteAt ClipboardCommands::besideIt() const
{
    const double off = kBeside / m_map.viewport().pixelsPerUnit();
    return {.dx = off, .dy = off};
}

void ClipboardCommands::paste(SiteId rackSite)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QByteArray text = data ? data->data(excerptType()) : QByteArray();
    if (text.isEmpty() && data && data->text().trimmed().startsWith(QLatin1Char('{')))
        text = data->text().toUtf8();
    if (text.isEmpty()) {
        emit failed(tr("The clipboard holds no objects of Continua."));
        return;
    }
    const Result<Excerpt> excerpt =
        interchange::readExcerpt(text.toStdString(), tr("Clipboard").toStdString());
    if (!excerpt) {
        emit failed(errorText(excerpt.error()).sentence());
        return;
    }
    PasteAt at;
    const auto middle = middleOf(*excerpt);
    const std::optional<GeoPoint> pointer = m_map.groundUnderPointer();
    if (middle && pointer) {
        const MercatorPoint to = toMercator(*pointer);
        at = {.dx = to.x - middle->x, .dy = to.y - middle->y};
    } else if (middle && isCovered(m_session.document.design(), *excerpt)) {
        at = besideIt();
    }
    const auto sites = m_session.selection.all<Site>();
    at.site = rackSite ? rackSite : sites.size() == 1 ? sites.front() : SiteId{};
    put(*excerpt, at, tr("Paste"));
}

void ClipboardCommands::duplicate()
{
    const Chosen what = chosen();
    if (what.isEmpty())
        emit failed(tr("Select what is to be duplicated."));
    else
        put(excerptOf(m_session.document.design(), what), besideIt(), tr("Duplicate"));
}

void ClipboardCommands::array(int across, int down, Length east, Length south)
{
    const Chosen what = chosen();
    const Excerpt excerpt = excerptOf(m_session.document.design(), what);
    const auto middle = middleOf(excerpt);
    if (!middle || across * down < 2) {
        emit failed(tr("An array needs sites, notes or areas that are selected, twice at least."));
        return;
    }
    const double metersPerUnit = mercatorMetersPerUnit(fromMercator(*middle).latitudeDeg);
    Design grown = m_session.document.design();
    Pasted all;
    for (int row = 0; row < down; ++row)
        for (int column = 0; column < across; ++column) {
            if (row == 0 && column == 0)
                continue;  // The original.
            const Pasted one = continua::paste(grown, excerpt,
                                               {.dx = column * east.inM() / metersPerUnit,
                                                .dy = row * south.inM() / metersPerUnit},
                                               m_session.document.ids());
            if (const Result<> applied = one.edit.applyTo(grown); !applied) {
                emit failed(errorText(applied.error()).sentence());
                return;
            }
            all.edit = all.edit.then(one.edit);
            const auto join = [](auto& into, const auto& more) {
                into.insert(into.end(), more.begin(), more.end());
            };
            join(all.made.sites, one.made.sites);
            join(all.made.notes, one.made.notes);
            join(all.made.areas, one.made.areas);
        }
    finish(all, tr("Array"));
}

void ClipboardCommands::put(const Excerpt& excerpt, const PasteAt& at, const QString& step)
{
    finish(continua::paste(m_session.document.design(), excerpt, at, m_session.document.ids()),
           step);
}

void ClipboardCommands::finish(const Pasted& pasted, const QString& step)
{
    const QString counts = removedText(pasted.edit.inverse());
    QStringList left;
    for (std::size_t i = 0; i < pasted.left.size() && i < kMostNames; ++i)
        left << QString::fromStdString(pasted.left[i]);
    if (pasted.left.size() > kMostNames)
        left << QStringLiteral("...");
    const QString lacks =
        left.isEmpty() ? QString()
                       : tr("Left out, for their sites are not here: %1.").arg(left.join(", "));
    if (pasted.edit.isEmpty()) {
        emit failed(lacks.isEmpty() ? tr("There is nothing to be put here.") : lacks);
        return;
    }
    if (const Result<> pushed = m_session.document.push(pasted.edit, step); !pushed) {
        emit failed(errorText(pushed.error()).sentence());
        return;
    }
    std::vector<rules::Subject> objects;
    const auto select = [&](const auto& ids) {
        objects.insert(objects.end(), ids.begin(), ids.end());
    };
    select(pasted.made.sites);
    select(pasted.made.notes);
    select(pasted.made.areas);
    select(pasted.made.workloads);
    if (pasted.made.sites.empty()) {
        select(pasted.made.links);
        select(pasted.made.racks);
    }
    m_session.selection.set(objects);
    //: What was put into the project, "2 sites, 1 link"; then what could not be
    emit done(lacks.isEmpty() ? tr("Put in %1.").arg(counts)
                              : tr("Put in %1. %2").arg(counts, lacks));
}

}  // namespace continua::ui
