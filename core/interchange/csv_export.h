// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <string>
#include <vector>

namespace continua::interchange {

/// One table as a file: RFC 4180, comma, CRLF, UTF-8 without mark, C locale, unit in the column's
/// name, unknown empty, rows in stable order.
struct CsvFile {
    std::string name;  ///< "sites.csv"
    std::string text;
};

std::string sitesCsv(const Design& design, const report::Facts& facts);
std::string linksCsv(const Design& design, const report::Facts& facts);
std::string workloadsCsv(const Design& design, const report::Facts& facts);
std::string flowsCsv(const Design& design, const report::Facts& facts);
std::string lightpathsCsv(const Design& design, const report::Facts& facts);
std::string costsCsv(const Design& design, const report::Facts& facts);

/// The bill of materials, a line per part and site, in the columns that procurement sheets have.
std::string billOfMaterialsCsv(const Design& design, const report::Facts& facts);

/// All of them. Without a plan only sites, links, workloads and flows.
std::vector<CsvFile> csvFiles(const Design& design, const report::Facts& facts);

}  // namespace continua::interchange
