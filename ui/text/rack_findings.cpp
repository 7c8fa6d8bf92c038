// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RackFindings)
};

using rules::FindingKind;

QString item(const FindingWords& w, std::size_t text)
{
    return equipmentName(w.design().catalog(), w.text(text).toStdString());
}

QString limitName(RefusalReason reason, int sites)
{
    switch (reason) {
    case RefusalReason::RackCeiling: return Words::tr("power per rack at %n", "", sites);
    case RefusalReason::FloorLoad: return Words::tr("floor load at %n", "", sites);
    case RefusalReason::FloorDepth: return Words::tr("rack depth at %n", "", sites);
    case RefusalReason::NoLiquid:
    case RefusalReason::SupplyTooWarm:
    case RefusalReason::LiquidCooling: return Words::tr("liquid cooling at %n", "", sites);
    case RefusalReason::AirCooling: return Words::tr("air cooling at %n", "", sites);
    case RefusalReason::SitePower: return Words::tr("site power at %n", "", sites);
    default: return Words::tr("room at %n", "", sites);
    }
}

QString fewSitesFit(const FindingWords& w)
{
    std::map<RefusalReason, int> counts;
    for (const Refusal& refusal : w.finding().reasons)
        ++counts[refusal.reason];
    QStringList limits;
    for (const auto& [reason, sites] : counts)
        limits << limitName(reason, sites);
    return Words::tr("%1 can stand at %2 of %3 sites (%4). Racks of %5 and %6 fail elsewhere on "
                     "%7.")
        .arg(w.subject(), w.count(0), w.count(1), w.objects(0), w.kw(2), w.floorLoad(3),
             limits.join(", "));
}

}  // namespace

QString rackFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::RackOverlap:
        return Words::tr("%1: %2 and %3 take the same slot %4.")
            .arg(w.subject(), item(w, 0), item(w, 1), w.count(0));
    case FindingKind::RackTooTall:
        return Words::tr("%1: %2 reaches up to unit %3 of %4.")
            .arg(w.subject(), item(w, 0), w.count(0), w.count(1));
    case FindingKind::RackTooWide:
        return Words::tr("%1: %2 is %3 wide, the bay %4.")
            .arg(w.subject(), item(w, 0), w.mm(0), w.mm(1));
    case FindingKind::RackTooDeep:
        return Words::tr("%1 is %2 deep; the site takes %3.").arg(w.subject(), w.mm(0), w.mm(1));
    case FindingKind::RackOverShelf:
        return Words::tr("%1 draws %2; its power shelves give %3 with a module lost.")
            .arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::RackOverBusbar:
        return Words::tr("%1 draws %2; its frame feeds %3.").arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::RackOverWeight:
        return Words::tr("%1 carries %2; its frame bears %3.").arg(w.subject(), w.kg(0), w.kg(1));
    case FindingKind::RackOverAir:
        return Words::tr("%1 gives %2 of heat into the air; its frame lets %3 through.")
            .arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::RackNeedsLiquid:
        return Words::tr("%1 needs water for %2 of heat; its site has none.")
            .arg(w.subject(), w.kw(0));
    case FindingKind::RackOverCeiling:
        return Words::tr("%1 draws %2; its site allows %3 per rack.")
            .arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::FloorOverloaded:
        return Words::tr("%1 loads the floor with %2; it bears %3.")
            .arg(w.subject(), w.floorLoad(0), w.floorLoad(1));
    case FindingKind::SupplyTooWarm:
        return Words::tr("%1 needs water of at most %2; its site supplies %3.")
            .arg(w.subject(), w.celsius(0), w.celsius(1));
    case FindingKind::FewSitesFit: return fewSitesFit(w);
    case FindingKind::RackLimitDecides:
        return Words::tr("%1 at %2: %3 accelerators draw %4. Power per rack asks for %5 racks, "
                         "height only for %6.")
            .arg(w.subject(), w.object(0), w.count(0), w.kw(1), w.count(2), w.count(3));
    default: return {};
    }
}

}  // namespace continua::ui
