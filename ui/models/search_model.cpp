// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/search_model.h"

#include "ui/theme/icon.h"

#include <algorithm>

namespace continua::ui {
namespace {

constexpr int kMostShown = 40;
constexpr int kMostPlaces = 12;
constexpr int kMostRecent = 20;
constexpr int kShortestPlaceQuery = 2;

bool holdsInOrder(const QString& text, const QString& letters)
{
    qsizetype at = -1;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (at < 0)
            return false;
    }
    return true;
}

}  // namespace

int matchScore(const QString& text, const QString& query)
{
    if (query.isEmpty())
        return 1;
    if (text.startsWith(query, Qt::CaseInsensitive))
        return 4;
    const qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive);
    if (at > 0)
        return text.at(at - 1).isLetterOrNumber() ? 2 : 3;
    return query.size() > 2 && holdsInOrder(text, query) ? 1 : 0;
}

void SearchModel::setEntries(std::vector<SearchEntry> entries)
{
    m_entries = std::move(entries);
    setQuery({});
}

void SearchModel::setPlaces(PlaceFinder finder, std::function<void(const FoundPlace&)> go)
{
    m_places = std::move(finder);
    m_go = std::move(go);
}

void SearchModel::setQuery(const QString& query)
{
    beginResetModel();
    m_shown.clear();
    const QString wanted = query.trimmed();
    struct Scored {
        int score;
        qsizetype age;  ///< Since it was run.
        const SearchEntry* entry;
    };
    std::vector<Scored> scored;
    for (const SearchEntry& entry : m_entries) {
        const int score = matchScore(entry.text, wanted);
        if (score == 0)
            continue;
        const qsizetype age = m_recent.indexOf(entry.text);
        scored.push_back({score, age < 0 ? kMostRecent : age, &entry});
    }
    const auto isBefore = [](const Scored& a, const Scored& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.age != b.age ? a.age < b.age : a.entry < b.entry;
    };
    const auto last = scored.begin() + std::min<std::ptrdiff_t>(kMostShown, std::ssize(scored));
    std::partial_sort(scored.begin(), last, scored.end(), isBefore);
    for (auto one = scored.begin(); one != last; ++one)
        m_shown.push_back(*one->entry);
    if (m_places && wanted.size() >= kShortestPlaceQuery) {
        for (const FoundPlace& place : m_places(wanted, kMostPlaces))
            m_shown.push_back({.text = place.name,
                               .note = place.region,
                               .icon = themedIcon(QStringLiteral("map"), IconTint::Muted),
                               .run = [go = m_go, place] { go(place); }});
    }
    endResetModel();
}

void SearchModel::run(int row)
{
    const SearchEntry chosen = entry(row);
    m_recent.removeAll(chosen.text);
    m_recent.prepend(chosen.text);
    if (m_recent.size() > kMostRecent)
        m_recent.removeLast();
    chosen.run();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::AccessibleTextRole:
        return shown.note.isEmpty() ? shown.text : tr("%1, %2").arg(shown.text, shown.note);
    case Qt::DecorationRole: return shown.icon;
    case NoteRole: return shown.note;
    default: return {};
    }
}

}  // namespace continua::ui
