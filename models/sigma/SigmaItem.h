// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaTest.h"
#include "models/sigma/SigmaYaml.h"

namespace postern {

/// One line of a detection: a field and what it has to be, or keywords that stand anywhere in the event.
class SigmaItem
{
public:
    /// named: "field|modifier|modifier". The error says which modifier or value is wrong or not supported.
    static Result<SigmaItem> parse(const QString &named, const SigmaYaml &values);
    /// Keywords without a field.
    static Result<SigmaItem> keywords(const std::vector<SigmaYaml> &values);

    bool holds(SigmaLook &look) const;
    /// Empty for keywords.
    const QString &field() const { return m_field; }

private:
    friend class SigmaItemParser;

    QString m_field;
    std::vector<SigmaTest> m_tests;
    std::optional<bool> m_exists; ///< asked instead of the tests
    bool m_isAll = false;         ///< every test has to hold; otherwise one
    bool m_isNot = false;         ///< none may hold
};

} // namespace postern
