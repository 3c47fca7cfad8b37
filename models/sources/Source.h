// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/records/Record.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace postern {

class EventIntake;
struct Manifest;

/// What a person said about one source: which kind, what it is called, and the answers to what its
/// manifest asks. Secrets are never in here.
struct SourceSettings
{
    QString kind;                   ///< manifest kind: "aws-iam"
    QString name;                   ///< as shown: "AWS IAM"
    QMap<QString, QString> answers; ///< by key of Manifest::asks; "path" is a newline separated list

    /// The paths of a file source: files, folders, archives or globs.
    QStringList paths() const { return answers.value(QStringLiteral("path")).split(u'\n', Qt::SkipEmptyParts); }
};

/// Something that can be read. Reads only, never writes; knows nothing of the store.
/// Lives on one worker thread; may block there.
class Source
{
public:
    virtual ~Source() = default;
    /// Reads everything and puts it into the sink. An error means nothing more could be read and
    /// that the read is not complete; what was put before it stays put.
    virtual Result<ReadSummary> read(RecordSink &sink, Progress &progress) = 0;
    /// Looks whether it could be read, without reading everything. The value says what was found.
    virtual Result<QString> test(Progress &progress) = 0;
    /// Where its bulk streams of events go, which has to stay; before read(). Without one they are records like any other.
    virtual void setIntake(EventIntake *) {}
};

/// Opens a source of the manifest's kind. Wrong or missing answers are named one by one.
/// now: what time it is, for last uses that lie in the future; the computer's own when not said.
Result<std::unique_ptr<Source>> openSource(const Manifest &manifest, const SourceSettings &settings,
                                           std::optional<Instant> now = std::nullopt);

} // namespace postern
