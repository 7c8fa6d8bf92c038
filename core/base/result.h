// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace continua {

/// Success without a value.
struct Done {};

/// Either the value asked for or the reason there is none.
///
/// Holds the part of `std::expected<T, Error>` that we use, under the same
/// names, so that C++23 can replace it by an alias.
template <class T = Done>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool has_value() const noexcept { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const noexcept { return has_value(); }

    const T& operator*() const& { return std::get<T>(m_state); }
    T&& operator*() && { return std::get<T>(std::move(m_state)); }
    const T* operator->() const { return &std::get<T>(m_state); }

    /// @pre !has_value()
    const Error& error() const
    {
        assert(!has_value());
        return std::get<Error>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

}  // namespace continua
