// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/JsonEnvelope.h"
#include "models/sources/JsonText.h"
#include "models/sources/NodePath.h"
#include "models/sources/RowReader.h"

#include <vector>

namespace postern {

/// Streams the elements of the lists at given paths out of JSON of any size. Each element is parsed
/// on its own; one that is wrong costs itself. What stands around them is the envelope.
class JsonReader final : public RowReader
{
public:
    static constexpr std::size_t elementMost = std::size_t(16) << 20;

    /// Where elements are; list is what Row::list says. Steps are keys and [*] only.
    struct Place
    {
        std::vector<NodePath::Step> steps;
        int list = 0;
    };

    JsonReader(ByteStream &bytes, std::vector<Place> places);
    Result<bool> next(Row &row) override;
    const Node *envelope() const override { return m_envelope.root(); }
    void passRowsBy() override { m_passesBy = true; }

private:
    /// A place that still fits the way down, and how many of its steps are taken.
    struct Match
    {
        std::size_t place;
        std::size_t taken;
    };
    struct Level
    {
        bool isList = false;
        bool isFirst = true;
        std::vector<Match> matches;
    };
    enum class Found : quint8 { Nothing, Element, End };

    Result<Found> nextAtRoot(Row &row);
    Result<Found> nextInside(Row &row);
    Result<Found> visit(std::string_view name, std::vector<Match> matches, Row &row);
    Result<Found> element(int list, Row &row);
    Result<Found> passBy(std::string_view name, char first);
    std::vector<Match> stepInto(const Level &level, std::string_view name) const;
    int placeOf(const std::vector<Match> &matches, char first) const;
    bool goesOn(const std::vector<Match> &matches, char first) const;
    bool hasAnyKey(const Node &object, const std::vector<Match> &matches) const;
    Result<Found> rootObject(const std::vector<Match> &matches, int list, Row &row);

    JsonText m_text;
    JsonParser m_parser;
    JsonEnvelope m_envelope;
    std::vector<Place> m_places;
    std::vector<Level> m_levels;
    qint64 m_number = 0;
    bool m_passesBy = false;
};

} // namespace postern
