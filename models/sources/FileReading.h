// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventIntake.h"
#include "models/base/Progress.h"
#include "models/sources/InputFile.h"
#include "models/sources/Mapper.h"
#include "models/sources/Recogniser.h"

#include <QStringList>

#include <functional>

namespace postern {

/// What reading one entry of one file came to.
struct EntryOutcome
{
    QString label;
    std::optional<Recogniser::Match> match; ///< nothing: not recognised
    qint64 rows = 0;
    Mapper::Tally tally;
    QString problem;   ///< why it is not complete; empty when it is
    QStringList notes; ///< what is odd about it and does not matter

    bool isComplete() const { return problem.isEmpty() && match.has_value(); }
};

/// Reads files entry by entry: recognises each by its beginning and puts what its rows say. Shared by
/// a file source and `postern corpus`.
class FilePass
{
public:
    enum class Purpose : quint8 { Records, Lookups, Recognition };
    using EntryDone = std::function<Result<void>(const EntryOutcome &)>;

    FilePass(const Recogniser &recogniser, RecordSink &sink, Progress &progress, Instant now)
        : m_recogniser(recogniser), m_sink(sink), m_progress(progress), m_now(now)
    {
    }

    /// mayBeBare: a file without rows is taken for the first stream that may be empty.
    void setMayBeBare(bool may) { m_mayBeBare = may; }
    /// Bytes of all files, for the progress.
    void setTotal(qint64 bytes) { m_total = bytes; }
    /// Where bulk streams go; without one their events are records like any other.
    void setIntake(EventIntake *intake) { m_intake = intake; }

    /// Files of this folder are called shown/NAME in evidence. Nothing: by their paths.
    void setShownAs(const QString &folder, const QString &shown) { m_folder = folder, m_shown = shown; }

    /// Reads one file; done is told of every entry. An error means the reading was cancelled or
    /// whoever is told refused; what is wrong with the file stands in the outcomes.
    Result<void> read(const QString &path, Purpose purpose, const EntryDone &done);
    /// What the first pass found.
    const ValueMaker::Lookups &lookups() const { return m_lookups; }
    void forgetLookups() { m_lookups.clear(); }

private:
    Result<bool> bulk(InputFile &input, ByteStream &text, const QString &path, EntryOutcome &outcome);
    Result<void> entry(InputFile &input, Purpose purpose, const EntryDone &done);
    Result<void> readHead(InputFile &input, qint64 most, std::string &head, bool &isWhole) const;
    Result<void> rows(InputFile &input, RowReader &reader, Purpose purpose, EntryOutcome &outcome);
    ReadFile fileOf(const EntryOutcome &outcome, const InputFile &input) const;
    void judge(RowReader &reader, EntryOutcome &outcome) const;
    void judgeCount(RowReader &reader, const NodePath &path, EntryOutcome &outcome) const;
    Result<void> cancelled() const;
    QString labelOf(const QString &path) const;

    const Recogniser &m_recogniser;
    RecordSink &m_sink;
    Progress &m_progress;
    Instant m_now;
    bool m_mayBeBare = false;
    qint64 m_total = -1;
    EventIntake *m_intake = nullptr;
    QString m_path;
    QString m_folder;
    QString m_shown;
    bool m_isFileTaken = false; ///< a whole file went to the intake
    qint64 m_before = 0; ///< bytes of the files already read
    ValueMaker::Lookups m_lookups;
    Mapper::Seen m_seen;
};

} // namespace postern
