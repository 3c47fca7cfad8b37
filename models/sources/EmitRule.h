// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ValueRule.h"

#include <memory>

namespace postern {

class ClassificationTable;

/// One kind of record that a row gives, and how.
struct EmitRule
{
    struct Field
    {
        int field;       ///< position in the record type
        ValueRule value;
    };
    struct Attribute
    {
        std::string name;
        ValueRule value;
    };
    struct Classify
    {
        std::shared_ptr<const ClassificationTable> table;
        std::vector<ValueRule> by;
    };

    RecordType record = RecordType::Event;
    std::string of;                     ///< only elements of that list; empty: all
    int list = -1;                      ///< its number, -1: all
    std::vector<NodePath> each;         ///< outermost first
    bool eachEntry = false;             ///< members of an object instead of items of a list
    std::vector<Condition> when;
    std::vector<Field> set;
    std::vector<Attribute> attributes;
    std::vector<std::string> flags;
    std::optional<Classify> classify;
    std::optional<NodePath> awsPolicy; ///< document of an entitlement: tier, flags and statements
    std::optional<NodePath> awsTrust;  ///< document that says who may take on a role: statements
    bool distinct = false;

    template <typename F>
    void eachPath(F &&change)
    {
        for (NodePath &path : each)
            change(path);
        for (Condition &condition : when)
            condition.eachPath(change);
        for (Field &field : set)
            field.value.eachPath(change);
        for (Attribute &attribute : attributes)
            attribute.value.eachPath(change);
        if (classify) {
            for (ValueRule &value : classify->by)
                value.eachPath(change);
        }
        if (awsPolicy)
            change(*awsPolicy);
        if (awsTrust)
            change(*awsTrust);
    }
};

} // namespace postern
