// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rsa_kinds.h"

namespace continua::bench {

BenchReport benchRsa(const BenchRequest& request)
{
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    if (text->find("\"nodeNum\"") != std::string::npos)
        return benchTraffic(*text, request);
    if (text->find("\"connections\"") != std::string::npos)
        return benchGnpyNetwork(*text, request);
    return benchProject(*text, request);
}

}  // namespace continua::bench
