// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"
#include "models/sources/Condition.h"
#include "models/sources/TimeText.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern {

/// How one field gets its value: where it comes from, then what is done with it, always in the order
/// that resources/sources/README.md lists. A closed vocabulary without expressions.
struct ValueRule
{
    enum class Origin : quint8 {
        From,     ///< first present of paths
        Constant,
        Answer,   ///< becomes Constant when the source is opened
        Column,   ///< becomes From when the source is opened
        Join,
        First,
        Latest,
        Earliest,
        Count,
        Cases,
        Present,
        Nothing,  ///< an answer that nobody gave
    };
    enum class Form : quint8 { Text, Lower, Upper, Integer, Real, Boolean, Time };
    enum class Decode : quint8 { None, Sid, Guid, DnName, Base64 };
    /// A piece of a text cut off at a mark.
    struct Cut
    {
        enum class Side : quint8 { After, AfterLast, Before, BeforeLast } side;
        std::string mark;
    };
    /// One entry of `map`.
    struct Word
    {
        std::string pattern; ///< without its asterisks
        bool opensLeft = false;
        bool opensRight = false;
        std::string word;
    };
    /// One of `cases`; the value is parts[position].
    struct Case
    {
        std::vector<Condition> when;
    };

    Origin origin = Origin::From;
    std::vector<NodePath> paths;
    std::string constant;
    QString question;              ///< of Answer and Column
    std::vector<ValueRule> parts;  ///< of Join, First, Latest, Earliest, Cases
    std::vector<Case> cases;
    std::string with;
    bool skipAbsent = false;

    std::vector<std::string> unknown;
    std::vector<std::string> never;
    Decode decode = Decode::None;
    bool trim = false;
    std::vector<Cut> cuts;
    std::string lookup;            ///< name; empty: none
    std::vector<Word> map;
    bool isClosed = false;         ///< a word that map does not have is wrong
    std::vector<std::pair<double, std::string>> steps; ///< rising
    std::optional<quint64> bit;
    Form form = Form::Text;
    TimeKind timeKind = TimeKind::Iso;
    std::vector<std::string> layouts;
    bool negate = false;
    std::optional<std::string> otherwise;
    qint64 shift = 0;              ///< seconds added to a time
    std::string prefix;
    std::string suffix;
    std::size_t most = 8 * 1024;
    bool required = false;
    std::string basis;             ///< of a last use
    qint64 precision = -1;         ///< seconds; -1: not said

    bool isKey = false;            ///< identifies or refers: never cut short

    /// Whether nothing is done to a text but taking it.
    bool isPlain = false;

    template <typename F>
    void eachPath(F &&change)
    {
        for (NodePath &path : paths)
            change(path);
        for (ValueRule &part : parts)
            part.eachPath(change);
        for (Case &one : cases) {
            for (Condition &condition : one.when)
                condition.eachPath(change);
        }
    }
    /// Works out isPlain; after the last change.
    void settle();
};

} // namespace postern
