// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/SourceCommand.h"
#include "models/sources/Recogniser.h"
#include "models/sources/Source.h"

#include <QTemporaryDir>

namespace postern {

/// A source whose records are what programs print that the person trusts already: they run one after
/// the other, and what they wrote is read as files are.
class CommandSource final : public Source
{
public:
    CommandSource(std::shared_ptr<const Manifest> manifest, SourceSettings settings, Recogniser recogniser, Instant now);

    Result<ReadSummary> read(RecordSink &sink, Progress &progress) override;
    /// Runs them, and looks what their output is.
    Result<QString> test(Progress &progress) override;
    void setIntake(EventIntake *intake) override { m_intake = intake; }

private:
    Result<void> run(Progress &progress, const QString &folder);
    Result<void> runOne(const SourceCommand &command, const QString &folder, Progress &progress) const;

    std::shared_ptr<const Manifest> m_manifest;
    SourceSettings m_settings;
    Recogniser m_recogniser;
    Instant m_now;
    EventIntake *m_intake = nullptr;
    QStringList m_failures; ///< of commands without which the read is not complete
    QStringList m_notes;    ///< of the others
};

} // namespace postern
