// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/AwsStatement.h"

#include <optional>
#include <span>

namespace postern {

/// One operation of a condition, taken apart: set prefix, comparison, IfExists.
class AwsConditionTest
{
public:
    explicit AwsConditionTest(const AwsCondition &condition);

    /// value: of the key, if it is known. Nothing when it is not, or the operation is none that is known here.
    std::optional<bool> of(const std::optional<std::string> &value, std::span<const std::string> wanted) const;

private:
    std::optional<bool> compare(const std::string &value, const std::string &wanted) const;
    std::string m_comparison; ///< without prefix, IfExists and Not; lower case
    bool m_isNegated = false;
};

} // namespace postern
