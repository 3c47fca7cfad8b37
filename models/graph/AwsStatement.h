// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

namespace postern {

/// One test of a condition of a policy statement: operation, key, and the values of which one must fit.
struct AwsCondition
{
    std::string operation; ///< as written: StringLike, ForAnyValue:ArnEqualsIfExists …
    std::string key;       ///< lower case: aws:username
    std::vector<std::string> values;
};

/// One statement of a policy of AWS. Actions are lower case.
struct AwsStatement
{
    bool isAllow = true;
    std::vector<std::string> actions, notActions, resources, notResources;
    std::vector<std::string> principals; ///< of a trust policy: "aws:ARN", "service:NAME", "federated:NAME"
    std::vector<AwsCondition> conditions;
    std::string policy; ///< name of what it stands in

    /// The texts of a JSON array; empty for anything else.
    static std::vector<std::string> texts(QByteArrayView json);
    /// The conditions of a JSON object as policies write it.
    static std::vector<AwsCondition> conditionsOf(QByteArrayView json);
    bool namesAction(std::string_view action) const;
};

} // namespace postern
