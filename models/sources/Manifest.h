// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/sources/SourceCommand.h"

#include <QMap>
#include <QString>
#include <QVector>

#include <memory>
#include <vector>

namespace postern {

class Recogniser;
struct StreamManifest; // one file shape: how it is recognised and mapped (StreamManifest.h)

/// Something a person has to say before a source can be read.
struct ManifestQuestion
{
    QString key;                   ///< "path", "delimiter"
    QMap<QString, QString> label;  ///< by language code
    QString type;                  ///< path, text, choice or boolean
    QStringList choices;
    bool required = true;
    QString otherwise;             ///< the answer when nobody gives one
};

/// One kind of source, as a YAML file in resources/sources describes it.
struct Manifest
{
    QString kind;                    ///< "aws-iam"; the file's name
    QMap<QString, QString> title;    ///< by language code; "en" is always there
    QString vendor;
    QString category;                ///< people, accounts, credentials, events or alerts
    QString icon;                    ///< name of an icon in resources/icons
    QMap<QString, QString> answers;  ///< what it lets Postern answer, one sentence by language
    Seconds interval{86400};         ///< how often it is worth reading
    bool primary = false;            ///< HR or the primary identity provider: its silence is critical
    bool hasEvents = false;          ///< brings access events
    QVector<ManifestQuestion> asks;
    QString reads;                   ///< the kind whose streams it has; empty: it has its own
    QVector<SourceCommand> commands;       ///< programs whose output it reads; empty: it reads files
    QStringList environment;         ///< names of variables the programs get beside what all need
    std::vector<std::shared_ptr<const StreamManifest>> streams;
};

/// All manifests there are: the bundled ones, then those of the user's folder, which may not reuse
/// a bundled kind. A manifest with an error is left out and named in errors().
class ManifestCatalog
{
public:
    /// folder: the user's own manifests; may not exist.
    static ManifestCatalog load(const QString &folder = {});

    const QVector<std::shared_ptr<const Manifest>> &manifests() const { return m_manifests; }
    /// nullptr when there is none of that kind.
    std::shared_ptr<const Manifest> find(const QString &kind) const;
    const QVector<Error> &errors() const { return m_errors; }
    /// Tells what a file is by all manifests, with the answers they have by themselves.
    const Recogniser &recogniser() const;

private:
    /// Gives kinds that read what another describes the streams of that one.
    void shareStreams();

    std::shared_ptr<const Recogniser> m_recogniser;
    QVector<std::shared_ptr<const Manifest>> m_manifests;
    QVector<Error> m_errors;
};

/// What one stream of a manifest is, for `postern manifests`.
struct StreamOutline
{
    QString name;
    QStringList formats;  ///< "csv", "json" …
    QStringList records;  ///< record types it gives, once each
    QStringList snapshot; ///< record types of which a complete read has all
    bool isIgnored = false;
};

/// The streams of a manifest in their order.
QVector<StreamOutline> outlineOf(const Manifest &manifest);

/// Reads one manifest. The error names line and column and what was expected there.
Result<std::shared_ptr<const Manifest>> parseManifest(const QByteArray &yaml, const QString &fileName);

} // namespace postern
