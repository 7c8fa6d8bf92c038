// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/remedy_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/refusal_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Remedies)
};

using explain::Remedy;
using explain::RemedyKind;

constexpr double kNothingUsd = 0.5;  ///< Sums differ in their last digits.
constexpr std::size_t kMostLinks = 3;

QString ms(double value) { return quantityText(Duration::fromMs(value)); }
QString km(double value) { return quantityText(Length::fromKm(value)); }
QString db(double value) { return quantityText(Decibel::fromDb(value)); }

QString replicaOf(const Design& design, const Remedy& remedy)
{
    return remedy.workload && remedy.index >= 0 ? replicaName(design, remedy.workload, remedy.index)
                                                : Words::tr("the replica");
}

/// "A, B and 4 more".
QString linksOf(const Design& design, const Remedy& remedy)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(remedy.links.size(), kMostLinks); ++i)
        names << displayName(design, remedy.links[i]);
    const auto more = static_cast<int>(remedy.links.size()) - static_cast<int>(names.size());
    const QString listed = names.join(QStringLiteral(", "));
    return more > 0 ? Words::tr("%1 and %n more", "links", more).arg(listed) : listed;
}

template <class Entry>
QString entryName(const Entries<Entry>& entries, const std::string& key)
{
    const Entry* entry = find(entries, key);
    return QString::fromStdString(entry ? entry->name : key);
}

/// Sentences about workloads.
QString demandSentence(const Design& design, const Remedy& remedy)
{
    const QString site = shortName(design, remedy.site);
    switch (remedy.kind) {
    case RemedyKind::RelaxBudget:
        return remedy.flow < 0 && remedy.workload
                 ? Words::tr("Relax the budgets of %2 to %1.")
                       .arg(ms(remedy.amount), shortName(design, remedy.workload))
                 : Words::tr("Relax the budget to %1.").arg(ms(remedy.amount));
    case RemedyKind::MoveReplica:
        return remedy.amount > 0.0
                 ? Words::tr("Move %3 to %1: %2.")
                       .arg(site, ms(remedy.amount), replicaOf(design, remedy))
                 : Words::tr("Move %2 to %1.").arg(site, replicaOf(design, remedy));
    case RemedyKind::AddReplica:
        return Words::tr("Run one more like %3 at %1: %2.")
            .arg(site, ms(remedy.amount), replicaOf(design, remedy));
    case RemedyKind::Protect:
        return remedy.protection == Protection::OnePlusOneSiteDisjoint
                 ? Words::tr("Ask for two paths that share no site; they exist.")
                 : Words::tr("Protect it with a second path: availability %1.")
                       .arg(availabilityText(remedy.amount));
    case RemedyKind::RaiseSiteLimits:
        return remedy.refusal ? Words::tr("Raise what %1 offers. %2")
                                    .arg(site, refusalText(design, *remedy.refusal))
                              : Words::tr("Raise what %1 offers.").arg(site);
    case RemedyKind::LiftRule:
        return Words::tr("Lift the rule or pin that keeps it away from %1.").arg(site);
    case RemedyKind::AllowTransit:
        return Words::tr("Let its traffic pass other countries, if the law allows it: %1.")
            .arg(ms(remedy.amount));
    default: return {};
    }
}

/// Sentences about lines.
QString lineSentence(const Design& design, const Remedy& remedy)
{
    const Catalog& catalog = design.catalog();
    switch (remedy.kind) {
    case RemedyKind::UseHollowCore:
        return Words::tr("Use hollow-core fiber on %1: %2.")
            .arg(shortName(design, remedy.link), ms(remedy.amount));
    case RemedyKind::AddLink: {
        const QString a = shortName(design, remedy.site);
        const QString b = shortName(design, remedy.other);
        return remedy.protection
                 ? Words::tr("Add a link between %1 and %2, about %3 of fiber, and protect over "
                             "it.")
                       .arg(a, b, km(remedy.amount))
                 : Words::tr("Add a link between %1 and %2, about %3 of fiber.")
                       .arg(a, b, km(remedy.amount));
    }
    case RemedyKind::BetterAmplifiers:
        return Words::tr("Use amplifiers %1 on %2: %3 of margin.")
            .arg(entryName(catalog.amplifiers, remedy.item), linksOf(design, remedy),
                 db(remedy.amount));
    case RemedyKind::AutomaticLaunch:
        return Words::tr("Let the launch power of %1 be chosen: %2 of margin.")
            .arg(linksOf(design, remedy), db(remedy.amount));
    case RemedyKind::ShorterSpans:
        return Words::tr("Put huts at most %1 apart on %2, with amplifiers %3.")
            .arg(km(remedy.amount), linksOf(design, remedy),
                 entryName(catalog.amplifiers, remedy.item));
    case RemedyKind::BetterFiber:
        return Words::tr("Lay %1 on %2: %3 of margin.")
            .arg(entryName(catalog.fibers, remedy.item), linksOf(design, remedy),
                 db(remedy.amount));
    case RemedyKind::AddRegenerator:
        return Words::tr("Divide %1 with a site that regenerates, %2 from its start.")
            .arg(displayName(design, remedy.link), km(remedy.amount));
    case RemedyKind::AddFiberPairs:
        return Words::tr("Use one fiber pair more on %1, %2 in all.")
            .arg(displayName(design, remedy.link),
                 countText(static_cast<long long>(remedy.amount)));
    default: return {};
    }
}

/// Building work has no price in the cost model.
bool isBuildingWork(RemedyKind kind) { return kind == RemedyKind::RaiseSiteLimits; }

}  // namespace

QString remedySentence(const Design& design, const Remedy& remedy)
{
    const QString text = demandSentence(design, remedy);
    return text.isEmpty() ? lineSentence(design, remedy) : text;
}

QString remedyText(const Design& design, const Remedy& remedy)
{
    const QString sentence = remedySentence(design, remedy);
    if (!remedy.price)
        return sentence;
    if (*remedy.price <= Money{})
        return Words::tr("%1 It costs nothing more.").arg(sentence);
    return Words::tr("%1 Price over the horizon: %2.").arg(sentence, quantityText(*remedy.price));
}

QString fixPriceText(const rules::Fix& fix)
{
    const double usd = fix.price.inUsd();
    const QString price =
        usd > kNothingUsd    ? Words::tr("%1 more over the horizon").arg(quantityText(fix.price))
        : usd < -kNothingUsd ? Words::tr("saves %1 over the horizon").arg(quantityText(-fix.price))
                             : Words::tr("costs nothing more");
    return isBuildingWork(fix.remedy.kind) ? Words::tr("%1, without the building work").arg(price)
                                           : price;
}

QString fixEffectText(const rules::Fix& fix, int unservedBefore)
{
    if (fix.unserved == 0)
        return unservedBefore > 0 ? Words::tr("everything is served then") : QString();
    return fix.unserved < unservedBefore
             ? Words::tr("%n demands then stay unserved", nullptr, fix.unserved)
             : QString();
}

}  // namespace continua::ui
