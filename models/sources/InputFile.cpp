// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/InputFile.h"

#include "models/sources/ArchiveInput.h"
#include "models/sources/PlainInput.h"

#include <QFile>
#include <QFileInfo>

namespace postern {

namespace {

/// Whether a file begins, or is laid out, like something that libarchive has to open.
bool isPacked(const QByteArray &head)
{
    return head.startsWith("\x1f\x8b") || head.startsWith("\x28\xb5\x2f\xfd")
           || head.startsWith(QByteArray("\xfd\x37zXZ\x00", 6)) || head.startsWith("BZh")
           || head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.mid(257, 5) == "ustar";
}

} // namespace

Result<std::unique_ptr<InputFile>> InputFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{QStringLiteral("There is no such file. Check the path of the source."), path, true};
    if (!info.isFile())
        return Error{QStringLiteral("This is no regular file and is not read."), path, false};
    auto plain = std::make_unique<PlainInput>(path);
    TRY(plain->begin());
    QByteArray head(512, '\0');
    head.resize(int(TRY(plain->read(head.data(), head.size()))));
    if (isPacked(head)) {
        auto packed = std::make_unique<ArchiveInput>(path);
        TRY(packed->begin());
        return std::unique_ptr<InputFile>(std::move(packed));
    }
    plain = std::make_unique<PlainInput>(path);
    TRY(plain->begin());
    return std::unique_ptr<InputFile>(std::move(plain));
}

} // namespace postern
