// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/limit_lines.h"

#include "ui/text/names.h"
#include "ui/text/refusal_text.h"
#include "ui/text/why_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Limits)
};

constexpr std::size_t kMostUnserved = 3;
constexpr std::size_t kMostSites = 5;

}  // namespace

std::vector<LimitLine> limitLines(const Design& design, const Plan& plan,
                                  const std::vector<explain::Headroom>* headrooms)
{
    std::vector<LimitLine> lines;
    for (const Unserved& unserved : plan.unserved) {
        if (unserved.reasons.empty() || lines.size() == kMostUnserved)
            continue;
        const Refusal& reason = unserved.reasons.front();
        const QString name = unserved.what == Unserved::What::Replica
                               ? replicaName(design, unserved.workload, unserved.index)
                               : flowName(design, unserved.workload, unserved.index);
        //: What is not served, and why
        lines.push_back({Words::tr("%1: %2").arg(name, refusalText(design, reason)),
                         //: A rule, and what is not served because of it
                         Words::tr("%1, %2").arg(nameOf(reason.reason), name),
                         reason.site   ? rules::Subject(reason.site)
                         : reason.link ? rules::Subject(reason.link)
                                       : rules::Subject(unserved.workload),
                         true});
    }
    if (!headrooms)
        return lines;
    for (std::size_t i = 0; i < std::min(headrooms->size(), kMostSites); ++i) {
        const explain::Headroom& headroom = (*headrooms)[i];
        if (!headroom.isOpenEnded)
            lines.push_back(
                {limitText(design, headroom), limitText(design, headroom), headroom.site, false});
    }
    return lines;
}

}  // namespace continua::ui
