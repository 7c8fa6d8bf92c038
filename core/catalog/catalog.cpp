// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

namespace continua {

ModeChoice findMode(const Catalog& catalog, std::string_view qualifiedKey)
{
    const auto slash = qualifiedKey.find('/');
    if (slash == std::string_view::npos)
        return {};
    const TransceiverType* transceiver = find(catalog.transceivers, qualifiedKey.substr(0, slash));
    if (!transceiver)
        return {};
    for (const TransceiverMode& mode : transceiver->modes)
        if (mode.key == qualifiedKey.substr(slash + 1))
            return {transceiver, &mode};
    return {};
}

}  // namespace continua
