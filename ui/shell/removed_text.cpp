// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/removed_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RemovedText)
};

template <class Entity>
int removedCount(const ChangeSet& edit)
{
    return static_cast<int>(std::count_if(edit.of<Entity>().begin(), edit.of<Entity>().end(),
                                          [](const auto& change) { return !change.second.after; }));
}

}  // namespace

QString removedText(const ChangeSet& edit)
{
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            parts += text;
    };
    const int sites = removedCount<Site>(edit);
    const int links = removedCount<Link>(edit);
    const int racks = removedCount<Rack>(edit);
    const int workloads = removedCount<Workload>(edit);
    const int notes = removedCount<Note>(edit);
    const int areas = removedCount<RiskArea>(edit);
    add(sites, Words::tr("%n sites", nullptr, sites));
    add(links, Words::tr("%n links", nullptr, links));
    add(racks, Words::tr("%n racks", nullptr, racks));
    add(workloads, Words::tr("%n workloads", nullptr, workloads));
    add(notes, Words::tr("%n notes", nullptr, notes));
    add(areas, Words::tr("%n failure areas", nullptr, areas));
    return parts.join(QStringLiteral(", "));
}

}  // namespace continua::ui
