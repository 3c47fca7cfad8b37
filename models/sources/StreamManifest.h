// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/CsvDialect.h"
#include "models/sources/EmitRule.h"
#include "models/sources/LogClock.h"
#include "models/sources/Utf8Stream.h"

#include <QMap>
#include <QString>

#include <memory>

namespace postern {

/// The formats a file may come in.
enum class FileFormat : quint8 { Csv, Json, Ndjson, Ldif, Cef, Syslog, Auditd, AccessLog, Utmp, Evtx };

/// One shape of file of a source: how it is recognised, when it is complete, and what its rows say.
struct StreamManifest
{
    /// Columns of which a header has one.
    using AnyColumn = std::vector<std::string>;
    /// Where elements stand in a json file.
    struct ElementPlace
    {
        std::string list; ///< name, when there are several lists
        NodePath path;
        QString question; ///< the path is the answer to it
    };
    struct Incomplete
    {
        Condition when;
        QMap<QString, QString> because; ///< by language code
    };
    /// Events too many for a row each: they go to the engine of events. What an event record has no field for.
    struct Bulk
    {
        std::optional<ValueRule> record; ///< the record that was read or changed
        std::optional<ValueRule> number; ///< its own number, when it has one
    };
    /// What is read in a first pass: a value by a key.
    struct Lookup
    {
        std::string name;
        ValueRule key;
        ValueRule value;
        std::vector<Condition> when;
    };

    QString name;
    std::vector<FileFormat> formats;
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<AnyColumn> columns;
    std::vector<QString> askedColumns; ///< columns that are answers
    bool isUnanswered = false;         ///< an answer that recognition needs was not given
    std::vector<Condition> element;
    std::vector<Condition> envelope;
    std::vector<RecordType> snapshot;
    QString variantOf; ///< name of the stream of which this is another shape; empty: none
    bool mayBeEmpty = false;
    bool isIgnored = false;
    std::vector<Incomplete> incompleteWhen;
    std::optional<NodePath> expectCount;
    CsvDialect csv;
    LogClockSettings clock; ///< of syslog
    QString zoneQuestion;   ///< whose answer is the zone of the log, an IANA name; empty: UTC
    QString yearQuestion;   ///< whose answer is the year of the first line; empty: not asked
    std::vector<ElementPlace> elements;
    std::vector<EmitRule> emits;
    std::vector<Lookup> lookups;
    std::optional<Bulk> bulk;

    /// The same stream with the answers of a person in place of the questions, and its paths bent to
    /// one format (lower case for ldif, loose names for such a CSV). An answer that is no path is named.
    Result<std::shared_ptr<const StreamManifest>> bound(const QMap<QString, QString> &answers, FileFormat format) const;
};

} // namespace postern
