// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Manifest.h"

#include "models/sources/Recogniser.h"

#include <QDir>
#include <QFile>

namespace postern {

namespace {

Result<std::shared_ptr<const Manifest>> parseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The manifest cannot be opened: %1.").arg(file.errorString()), path, true};
    return parseManifest(file.read((1 << 20) + 1), path);
}

QString formatName(FileFormat format)
{
    static constexpr const char *names[] = {"csv", "json", "ndjson", "ldif", "cef"};
    return QLatin1String(names[int(format)]);
}

QString recordName(RecordType type)
{
    const std::string_view name = shapeOf(type).name;
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

ManifestCatalog ManifestCatalog::load(const QString &folder)
{
    ManifestCatalog catalog;
    const auto take = [&](const QString &from) {
        for (const QString &name : QDir(from).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
            auto manifest = parseFile(from + u'/' + name);
            if (!manifest) {
                catalog.m_errors << manifest.error();
            } else if (catalog.find((*manifest)->kind)) {
                catalog.m_errors << Error{QStringLiteral("There is a manifest of the kind \"%1\" already, so this one is "
                                                         "left out. Give it another kind.")
                                              .arg((*manifest)->kind),
                                          from + u'/' + name, false};
            } else {
                catalog.m_manifests << *manifest;
            }
        }
    };
    take(QStringLiteral(":/sources"));
    if (!folder.isEmpty())
        take(folder);
    catalog.shareStreams();
    auto recogniser = std::make_shared<Recogniser>();
    for (const auto &manifest : catalog.m_manifests) {
        if (!manifest->reads.isEmpty())
            continue; // its streams are those of another kind
        if (const auto added = recogniser->add(manifest, {}); !added)
            catalog.m_errors << added.error().within(manifest->kind);
    }
    catalog.m_recogniser = std::move(recogniser);
    return catalog;
}

void ManifestCatalog::shareStreams()
{
    for (qsizetype i = m_manifests.size() - 1; i >= 0; --i) {
        if (m_manifests[i]->reads.isEmpty())
            continue;
        const auto other = find(m_manifests[i]->reads);
        if (!other || !other->reads.isEmpty()) {
            m_errors << Error{QStringLiteral("It reads what \"%1\" describes, and there is no such kind with streams of its own. It is left out.")
                                  .arg(m_manifests[i]->reads),
                              m_manifests[i]->kind, false};
            m_manifests.removeAt(i);
            continue;
        }
        auto whole = std::make_shared<Manifest>(*m_manifests[i]);
        whole->streams = other->streams;
        whole->hasEvents = other->hasEvents;
        m_manifests[i] = std::move(whole);
    }
}

std::shared_ptr<const Manifest> ManifestCatalog::find(const QString &kind) const
{
    for (const auto &manifest : m_manifests) {
        if (manifest->kind == kind)
            return manifest;
    }
    return nullptr;
}

const Recogniser &ManifestCatalog::recogniser() const
{
    static const Recogniser none;
    return m_recogniser ? *m_recogniser : none;
}

QVector<StreamOutline> outlineOf(const Manifest &manifest)
{
    QVector<StreamOutline> outlines;
    for (const auto &stream : manifest.streams) {
        StreamOutline outline;
        outline.name = stream->name;
        outline.isIgnored = stream->isIgnored;
        for (const FileFormat format : stream->formats)
            outline.formats << formatName(format);
        for (const EmitRule &emit : stream->emits)
            outline.records << recordName(emit.record);
        outline.records.removeDuplicates();
        for (const RecordType type : stream->snapshot)
            outline.snapshot << recordName(type);
        outlines << outline;
    }
    return outlines;
}

} // namespace postern
