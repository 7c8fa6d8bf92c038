// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QCustomPlot's header writes `foreach`, which our own code may not (QT_NO_FOREACH).
#ifndef foreach
#define foreach(variable, container) for (variable : container)
#define CONTINUA_OWN_FOREACH
#endif
#include <qcustomplot.h>
#ifdef CONTINUA_OWN_FOREACH
#undef foreach
#undef CONTINUA_OWN_FOREACH
#endif
