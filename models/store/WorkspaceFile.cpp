// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/WorkspaceFile.h"

#include "models/store/Database.h"
#include "models/store/Schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>


#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace postern {

namespace {

constexpr qsizetype headerSize = 100;          // https://www.sqlite.org/fileformat.html §1.3
constexpr qint64 checkWholly = 64 * 1024 * 1024; // above, a full check would keep the person waiting

QString named(const QString &path)
{
    return QStringLiteral("“%1”").arg(QFileInfo(path).fileName());
}

/// What the first bytes say: the number of the schema.
Result<int> schemaInHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{QStringLiteral("%1 is not there.").arg(named(path)), {}, false};
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("%1 cannot be read: %2.").arg(named(path), file.errorString()), {}, false};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{QStringLiteral("%1 is not a Postern workspace. It was not changed.").arg(named(path)), {}, false};
    const auto number = [&](int offset) {
        return qint64(qFromBigEndian<quint32>(header.constData() + offset));
    };
    if (number(68) != Schema::applicationId)
        return Error{QStringLiteral("%1 is a database of another program. It was not changed.").arg(named(path)), {}, false};
    const int pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageBytes = pageSize == 1 ? 65536 : pageSize;
    if (file.size() < number(28) * pageBytes)
        return Error{QStringLiteral("%1 is damaged: its end is missing (%2 of %3 bytes). It was not changed; "
                                    "restore a copy.")
                         .arg(named(path))
                         .arg(file.size())
                         .arg(number(28) * pageBytes),
                     {},
                     false};
    return int(number(60));
}

Result<void> refuseNewer(const QString &path, int number)
{
    if (number > Schema::latest())
        return Error{QStringLiteral("%1 was written by a newer Postern (schema %2, this one knows up to %3). "
                                    "It was not changed; use the newer program.")
                         .arg(named(path))
                         .arg(number)
                         .arg(Schema::latest()),
                     {},
                     false};
    if (number < 1)
        return Error{QStringLiteral("%1 is damaged: it has no schema number. It was not changed.").arg(named(path)), {}, false};
    return {};
}

/// Reads every page of a small file, and the catalogue of a large one.
Result<void> refuseDamaged(const QString &path)
{
    const auto damaged = [&](const QString &why) {
        return Error{QStringLiteral("%1 is damaged (%2). It was not changed; restore a copy.").arg(named(path), why), {}, false};
    };
    auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return damaged(database.error().message);
    const bool wholly = QFileInfo(path).size() <= checkWholly;
    auto check = database->prepare(wholly ? "PRAGMA quick_check(1)" : "SELECT 'ok' FROM main.meta LIMIT 1");
    if (!check)
        return damaged(check.error().message);
    const auto row = check->step();
    if (!row)
        return damaged(row.error().message);
    if (*row && check->text(0) != QLatin1String("ok"))
        return damaged(check->text(0).section(u'\n', 0, 0));
    return {};
}

Result<std::unique_ptr<QLockFile>> lock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        lock->getLockInfo(&process, &host, &program);
        return Error{QStringLiteral("%1 is open in another Postern (process %2 on %3). Close it there first. "
                                    "It was not changed.")
                         .arg(named(path))
                         .arg(process)
                         .arg(host),
                     {},
                     true};
    }
    return Error{QStringLiteral("%1 cannot be locked: its folder may not be written.").arg(named(path)), {}, false};
}

/// Only the owner may read what a workspace holds, whatever the umask is.
Result<void> makePrivateFile(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_RDWR, 0600);
    if (descriptor < 0)
        return Error{QStringLiteral("%1 cannot be made: %2.").arg(named(path), QString::fromLocal8Bit(std::strerror(errno))), {}, false};
    ::fchmod(descriptor, 0600);
    ::close(descriptor);
    return {};
}

/// Gives the finished file its name, unless something has that name by now.
Result<void> publish(const QString &from, const QString &to)
{
    const bool linked = ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    const int why = errno;
    ::unlink(QFile::encodeName(from).constData());
    if (linked)
        return {};
    if (why == EEXIST)
        return Error{QStringLiteral("%1 is there already. It was not changed; choose another name.").arg(named(to)), {}, false};
    return Error{QStringLiteral("%1 cannot be made: %2.").arg(named(to), QString::fromLocal8Bit(std::strerror(why))), {}, false};
}

Result<void> fillNew(const QString &path, const QString &organisation, qint64 createdAt)
{
    Database database = TRY(Database::open(path, Database::Mode::Write));
    TRY(Schema::create(database));
    Statement meta = TRY(database.prepare("INSERT INTO meta(name, value) VALUES(?,?)"));
    const auto put = [&](const char *name, const QString &value) { return meta.bind(1, name).bind(2, value).run(); };
    TRY(put("workspace_id", QUuid::createUuid().toString(QUuid::WithoutBraces)));
    TRY(put("organisation", organisation));
    TRY(put("created_at", QString::number(createdAt)));
    QByteArray key(16, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()),
                                         reinterpret_cast<quint32 *>(key.data() + key.size()));
    return put("digest_key", QString::fromLatin1(key.toHex()));
}

} // namespace

WorkspaceFile::WorkspaceFile(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{
}
WorkspaceFile::~WorkspaceFile() = default;
WorkspaceFile::WorkspaceFile(WorkspaceFile &&) noexcept = default;
WorkspaceFile &WorkspaceFile::operator=(WorkspaceFile &&) noexcept = default;

Result<WorkspaceFile> WorkspaceFile::create(const QString &path, const QString &organisation, qint64 createdAt)
{
    if (QFileInfo::exists(path))
        return Error{QStringLiteral("%1 is there already. It was not changed; choose another name.").arg(named(path)), {}, false};
    auto held = TRY(lock(path));
    // Made beside and renamed when whole, so that a killed program never leaves half a workspace.
    const QString beside = QStringLiteral("%1-new-%2").arg(path).arg(QCoreApplication::applicationPid());
    TRY(makePrivateFile(beside));
    const auto made = fillNew(beside, organisation, createdAt);
    if (!made) {
        QFile::remove(beside);
        return made.error();
    }
    TRY(publish(beside, path));
    return WorkspaceFile(path, std::move(held));
}

Result<WorkspaceFile> WorkspaceFile::openToWrite(const QString &path)
{
    TRY(refuseNewer(path, TRY(schemaInHeader(path))));
    auto held = TRY(lock(path));
    TRY(refuseDamaged(path));
    if (QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Database database = TRY(Database::open(path, Database::Mode::Write));
    TRY(Schema::migrate(database));
    return WorkspaceFile(path, std::move(held));
}

Result<void> WorkspaceFile::check(const QString &path)
{
    const int number = TRY(schemaInHeader(path));
    TRY(refuseNewer(path, number));
    if (number < Schema::latest())
        return Error{QStringLiteral("%1 is of an older schema (%2); open it once with Postern to bring it up to date.")
                         .arg(named(path))
                         .arg(number),
                     {},
                     false};
    return refuseDamaged(path);
}

} // namespace postern
