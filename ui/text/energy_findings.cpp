// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::EnergyFindings)
};

using rules::FindingKind;

QString country(const FindingWords& w, std::size_t text)
{
    return countryName(w.design().catalog(), w.text(text).toStdString());
}

QString dearerThanNear(const FindingWords& w)
{
    QStringList neighbors;
    for (std::size_t i = 1; i < w.texts(); ++i)
        neighbors << Words::tr("%1 %2 (energy here costs %3 more)", "a country, its price")
                         .arg(country(w, i), w.price(1 + i),
                              w.percent(w.amount(1) / w.amount(1 + i) - 1.0));
    return Words::tr("%1 draws %2 at %3, where electricity costs %4. Across the border: %5.")
        .arg(w.subject(), w.kw(0), w.object(0), w.price(1), neighbors.join(QStringLiteral("; ")));
}

}  // namespace

QString energyFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::EnergyDearerThanNear: return dearerThanNear(w);
    case FindingKind::CarbonLowerElsewhere:
        return Words::tr("%1 at %2 emits %3 a year (%4); at %5, in time as well, %6 (%7).")
            .arg(w.subject(), w.object(0), w.tonnes(2), w.carbon(0), w.object(1), w.tonnes(3),
                 w.carbon(1));
    case FindingKind::CarbonFactorNational:
        return Words::tr("%1 at %2 counts %3 from the site's own supply. With the one factor of "
                         "%4, %5, the difference to other sites there would not show.")
            .arg(w.subject(), w.object(0), w.carbon(0), country(w, 0), w.carbon(1));
    case FindingKind::CheaperButDirtier:
        return Words::tr("%1: %2 is cheaper (%3) but dirtier (%4) than %5 (%6, %7). The objective "
                         "decides.")
            .arg(w.subject(), w.object(0), w.price(0), w.carbon(1), w.object(1), w.price(2),
                 w.carbon(3));
    default: return {};
    }
}

}  // namespace continua::ui
