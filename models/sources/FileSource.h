// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/sources/FileReading.h"
#include "models/sources/Source.h"

namespace postern {

/// A source whose records lie in files: exports somebody made, or that a job drops into a folder.
class FileSource final : public Source
{
public:
    FileSource(std::shared_ptr<const Manifest> manifest, SourceSettings settings, Recogniser recogniser, Instant now)
        : m_manifest(std::move(manifest)), m_settings(std::move(settings)), m_recogniser(std::move(recogniser)), m_now(now)
    {
    }

    Result<ReadSummary> read(RecordSink &sink, Progress &progress) override;
    Result<QString> test(Progress &progress) override;
    void setIntake(EventIntake *intake) override { m_intake = intake; }
    /// What evidence calls the folder the files are in, where that is made for one read only.
    void setShownAs(const QString &name) { m_shownAs = name; }

private:
    /// What was seen of one stream.
    struct StreamState
    {
        bool wasSeen = false;
        bool isWhole = true; ///< every file to its end and no row rejected
    };
    void note(const EntryOutcome &outcome, ReadSummary &summary);
    bool isCovered(std::size_t stream) const;
    std::vector<RecordType> covered() const;
    std::vector<ReadSummary::WholeStream> wholeStreams() const;
    bool hasLookups() const;

    std::shared_ptr<const Manifest> m_manifest;
    SourceSettings m_settings;
    Recogniser m_recogniser;
    Instant m_now;
    EventIntake *m_intake = nullptr;
    QString m_shownAs;
    std::vector<StreamState> m_streams;
    QStringList m_problems;
};

} // namespace postern
