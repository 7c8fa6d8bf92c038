// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace continua {

/// Every way an operation of the core can fail. The ui owns the words for each.
enum class ErrorCode {
    Cancelled,
    BrokenReference,  ///< An edit or a file names an object that is not there.
    DuplicateName,    ///< Two objects carry the same code or key.
    FileDamaged,
    FileForeign,  ///< A file of another kind.
    FileMissing,
    FileNotReadable,
    FileNotWritable,
    FileTooNew,
    MalformedText,  ///< Not the JSON, number or format that was expected.
    MigrationFailed,
    MissingValue,
    StaleChange,
    UnknownName,  ///< A key, code or enumerator that nothing carries.
    ValueOutOfRange,
};

/// Why an operation failed: a code to act on, and what a person needs to mend it.
struct Error {
    ErrorCode code = ErrorCode::Cancelled;
    std::string subject = {};  ///< What it concerns: a path, an object's name. UTF-8.
    std::string place = {};  ///< Where in it: "workloads[3].flows[0].budget_ms", a line, a column.
    std::string value = {};  ///< What was found there.
    std::string expected = {};  ///< What should have been: "-90 to 90 degrees".
    std::string detail = {};    ///< English, for the log and for "Show details".

    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace continua
