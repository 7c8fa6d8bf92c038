// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/margin_stack.h"

namespace continua::optics {

Decibel total(const MarginStack& stack)
{
    Decibel sum;
    for (const MarginItem& item : stack)
        sum += item.effect;
    return sum;
}

}  // namespace continua::optics
