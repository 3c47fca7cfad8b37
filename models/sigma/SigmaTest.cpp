// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaTest.h"

#include <algorithm>

namespace postern {

namespace {

/// PCRE stops after so many steps, whatever the expression: some milliseconds.
const QString limits = QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=5000)(*LIMIT_HEAP=20000)");

bool isWithin(const QString &text, const QString &other, SigmaTest::Place place, Qt::CaseSensitivity sensitivity)
{
    switch (place) {
    case SigmaTest::Place::Start:
        return text.startsWith(other, sensitivity);
    case SigmaTest::Place::End:
        return text.endsWith(other, sensitivity);
    case SigmaTest::Place::Inside:
        return text.contains(other, sensitivity);
    case SigmaTest::Place::Whole:
        break;
    }
    return text.compare(other, sensitivity) == 0;
}

bool isOrdered(SigmaTest::Order order, double value, double bound)
{
    switch (order) {
    case SigmaTest::Order::Less:
        return value < bound;
    case SigmaTest::Order::AtMost:
        return value <= bound;
    case SigmaTest::Order::More:
        return value > bound;
    case SigmaTest::Order::AtLeast:
        break;
    }
    return value >= bound;
}

} // namespace

SigmaTest SigmaTest::patterns(std::vector<SigmaPattern> patterns, bool isCased)
{
    return SigmaTest(Patterns{std::move(patterns), isCased ? Qt::CaseSensitive : Qt::CaseInsensitive});
}

SigmaTest SigmaTest::number(const QString &written)
{
    return SigmaTest(Number{written, written.toDouble()});
}

SigmaTest SigmaTest::nothing()
{
    return SigmaTest(Nothing{});
}

SigmaTest SigmaTest::order(Order order, double bound)
{
    return SigmaTest(Bound{order, bound});
}

Result<SigmaTest> SigmaTest::expression(const QString &written, QRegularExpression::PatternOptions options)
{
    if (written.size() > expressionMost)
        return Error{QStringLiteral("the regular expression is longer than %1 letters").arg(expressionMost), {}, false};
    const QRegularExpression expression(limits + written, options);
    if (!expression.isValid()) {
        return Error{QStringLiteral("the regular expression is wrong at letter %1: %2")
                         .arg(std::max<qsizetype>(0, expression.patternErrorOffset() - limits.size()))
                         .arg(expression.errorString()),
                     {}, false};
    }
    return SigmaTest(expression);
}

Result<SigmaTest> SigmaTest::network(const QString &written)
{
    const auto [address, bits] = QHostAddress::parseSubnet(written);
    if (address.isNull() || bits < 0)
        return Error{QStringLiteral("“%1” is no network such as 192.0.2.0/24").arg(written.left(60)), {}, false};
    return SigmaTest(Network{address, bits});
}

SigmaTest SigmaTest::field(const QString &name, Place place, bool isCased)
{
    return SigmaTest(Other{name, place, isCased ? Qt::CaseSensitive : Qt::CaseInsensitive});
}

bool SigmaTest::holds(const SigmaScalars &values, SigmaLook &look) const
{
    if (std::holds_alternative<Nothing>(m_what))
        return std::all_of(values.begin(), values.end(), [](const SigmaScalar &value) { return value.isNothing; });
    return std::any_of(values.begin(), values.end(), [&](const SigmaScalar &value) { return !value.isNothing && holds(value.text, look); });
}

bool SigmaTest::holds(const QString &text, SigmaLook &look) const
{
    if (const auto *patterns = std::get_if<Patterns>(&m_what)) {
        return std::any_of(patterns->any.begin(), patterns->any.end(),
                           [&](const SigmaPattern &pattern) { return pattern.matches(text, patterns->sensitivity); });
    }
    if (const auto *number = std::get_if<Number>(&m_what)) {
        bool isNumber = false;
        const double value = text == number->written ? number->value : text.toDouble(&isNumber);
        return text == number->written || (isNumber && value == number->value);
    }
    if (const auto *bound = std::get_if<Bound>(&m_what)) {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && isOrdered(bound->order, value, bound->value);
    }
    if (const auto *expression = std::get_if<QRegularExpression>(&m_what)) {
        const QRegularExpressionMatch match = expression->match(text.left(searchedMost));
        if (!match.isValid() || (!match.hasMatch() && text.size() > searchedMost))
            ++look.undecided; // given up, not refused
        return match.hasMatch();
    }
    if (const auto *network = std::get_if<Network>(&m_what)) {
        const QHostAddress address(text.trimmed());
        return !address.isNull() && address.isInSubnet(network->address, network->bits);
    }
    const auto &other = std::get<Other>(m_what);
    const SigmaScalars values = look.values(other.name);
    return std::any_of(values.begin(), values.end(), [&](const SigmaScalar &value) {
        return !value.isNothing && isWithin(text, value.text, other.place, other.sensitivity);
    });
}

} // namespace postern
