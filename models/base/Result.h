// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <utility>
#include <variant>

namespace postern {

/// A value, or the error that stands in its place. There are no exceptions between rooms.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the error that says why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool isOk() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    void value() const {}
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace postern

/// The value of a Result, or a return of its error from the function around it. May be nested.
#define TRY(expression) POSTERN_TRY_NAMED(expression, __COUNTER__)
#define POSTERN_TRY_NAMED(expression, number) POSTERN_TRY_AS(expression, number)
#define POSTERN_TRY_AS(expression, number)                                                         \
    __extension__({                                                                                \
        auto tryResult##number = (expression);                                                     \
        if (!tryResult##number.isOk())                                                             \
            return tryResult##number.error();                                                      \
        std::move(tryResult##number).value();                                                      \
    })
