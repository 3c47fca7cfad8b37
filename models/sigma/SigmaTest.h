// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/sigma/SigmaLook.h"
#include "models/sigma/SigmaPattern.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <variant>
#include <vector>

namespace postern {

/// One value that a rule compares with what an event has.
class SigmaTest
{
public:
    /// How numbers are compared.
    enum class Order : quint8 { Less, AtMost, More, AtLeast };
    /// Where the text of another field may stand in this one.
    enum class Place : quint8 { Whole, Start, End, Inside };

    static constexpr qsizetype expressionMost = 4096;   ///< letters of a regular expression
    static constexpr qsizetype searchedMost = 64 * 1024; ///< letters of a value that one is tried on

    /// Any of the patterns.
    static SigmaTest patterns(std::vector<SigmaPattern> patterns, bool isCased);
    /// The same number, however written.
    static SigmaTest number(const QString &written);
    /// Not there, or null.
    static SigmaTest nothing();
    static SigmaTest order(Order order, double bound);
    /// An expression whose work is bounded: on a value where it takes too long it does not match, and the look is told.
    static Result<SigmaTest> expression(const QString &written, QRegularExpression::PatternOptions options);
    /// 192.0.2.0/24 or 2001:db8::/32.
    static Result<SigmaTest> network(const QString &written);
    static SigmaTest field(const QString &name, Place place, bool isCased);

    /// Whether one of the values is so.
    bool holds(const SigmaScalars &values, SigmaLook &look) const;

private:
    struct Patterns
    {
        std::vector<SigmaPattern> any;
        Qt::CaseSensitivity sensitivity;
    };
    struct Number
    {
        QString written;
        double value;
    };
    struct Nothing
    {
    };
    struct Bound
    {
        Order order;
        double value;
    };
    struct Network
    {
        QHostAddress address;
        int bits;
    };
    struct Other
    {
        QString name;
        Place place;
        Qt::CaseSensitivity sensitivity;
    };
    using What = std::variant<Nothing, Patterns, Number, Bound, QRegularExpression, Network, Other>;

    explicit SigmaTest(What what) : m_what(std::move(what)) {}
    bool holds(const QString &text, SigmaLook &look) const;

    What m_what;
};

} // namespace postern
