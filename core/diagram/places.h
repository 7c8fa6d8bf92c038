// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagram/arrangement.h"
#include "core/model/change_set.h"

namespace continua {

/// Where every site stands: the places that sites have. Those without one stand where arranged()
/// puts them as long as no site has a place, and else on a free spot near what they are linked
/// with. Sites that have a place never move for those that have none.
DiagramPlaces diagramPlaces(const Design& design);

/// Moves sites by a vector, from where `from` has them. All sites without a place get the one that
/// diagramPlaces() shows them at, so that none of them moves by itself from then on.
/// @return  Empty where nothing changes.
ChangeSet moveInDiagram(const Design& design, const DiagramPlaces& from, DiagramPoint by);

/// Gives all sites the places of arranged(). @return  Empty where nothing changes.
ChangeSet arrangeDiagram(const Design& design);

}  // namespace continua
