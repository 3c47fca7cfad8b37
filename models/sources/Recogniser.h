// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/JsonParser.h"
#include "models/sources/Manifest.h"
#include "models/sources/StreamManifest.h"

#include <optional>
#include <vector>

namespace postern {

/// Tells by the beginning of a file which stream of which manifest it is. Names of files do not count.
class Recogniser
{
public:
    /// Bytes of a file's beginning that are looked at, and what is tried when those decide nothing.
    static constexpr qint64 headSize = 1 << 20;
    static constexpr qint64 largeHeadSize = 20 << 20;

    /// What a file is.
    struct Match
    {
        std::shared_ptr<const Manifest> manifest;
        int stream = 0;                              ///< position in the manifest
        std::shared_ptr<const StreamManifest> bound; ///< with answers and dialect settled
        FileFormat format = FileFormat::Csv;
        int points = 0;                              ///< how much of what the stream asks for was met
        std::size_t order = 0;                       ///< of all candidates; decides a tie
    };

    /// Adds the streams of a manifest with the answers a person gave (those it has by itself are
    /// filled in). The first manifest added wins a tie.
    Result<void> add(std::shared_ptr<const Manifest> manifest, const QMap<QString, QString> &answers);

    /// isWhole: the head is the whole file. mayBeBare: a file without rows is taken for the first
    /// stream that may be empty.
    std::optional<Match> recognise(std::string_view head, bool isWhole, bool mayBeBare) const;

private:
    struct Group
    {
        FileFormat format;
        TextEncoding encoding;
        std::string places; ///< where elements are: streams of one group are looked at together
        std::vector<std::size_t> candidates;
    };
    class Trial;

    std::vector<Match> m_candidates;
    std::vector<Group> m_groups;
};

} // namespace postern
