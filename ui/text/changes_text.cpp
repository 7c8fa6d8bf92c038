// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/changes_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Changes)
};

}  // namespace

QString changesText(const PlanChanges& changes)
{
    QStringList parts;
    const auto add = [&](std::size_t count, auto&& words) {
        if (count > 0)
            parts << words(static_cast<int>(count));
    };
    const auto moves = [&](bool ran, bool runs) {
        return static_cast<std::size_t>(std::count_if(
            changes.moves.begin(), changes.moves.end(), [&](const PlanChanges::Move& move) {
                return static_cast<bool>(move.from) == ran && static_cast<bool>(move.to) == runs;
            }));
    };
    add(changes.sitesAdded.size(), [](int n) { return Words::tr("%n new sites", nullptr, n); });
    add(changes.sitesOpened.size(),
        [](int n) { return Words::tr("%n sites taken up", nullptr, n); });
    add(changes.sitesChanged.size(),
        [](int n) { return Words::tr("%n sites changed", nullptr, n); });
    add(changes.sitesRemoved.size() + changes.sitesClosed.size(),
        [](int n) { return Words::tr("%n sites given up", nullptr, n); });
    add(static_cast<std::size_t>(changes.racksAdded()),
        [](int n) { return Words::tr("+%n racks", nullptr, n); });
    add(static_cast<std::size_t>(changes.racksRemoved()),
        [](int n) { return Words::tr("\u2212%n racks", nullptr, n); });
    add(changes.linksAdded.size(), [](int n) { return Words::tr("%n new links", nullptr, n); });
    add(changes.linksChanged.size(),
        [](int n) { return Words::tr("%n links changed", nullptr, n); });
    add(changes.linksLit.size(), [](int n) { return Words::tr("%n links lit", nullptr, n); });
    add(changes.linksDark.size() + changes.linksRemoved.size(),
        [](int n) { return Words::tr("%n links go dark", nullptr, n); });
    add(moves(true, true),
        [](int n) { return Words::tr("%n replicas run elsewhere", nullptr, n); });
    add(moves(false, true), [](int n) { return Words::tr("%n more replicas run", nullptr, n); });
    add(moves(true, false), [](int n) { return Words::tr("%n replicas run no more", nullptr, n); });
    return parts.join(Words::tr(", ", "between items of a list"));
}

}  // namespace continua::ui
