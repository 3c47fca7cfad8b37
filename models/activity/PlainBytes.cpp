// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/PlainBytes.h"

#include "models/activity/GzipBytes.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postern {

Result<std::unique_ptr<PlainBytes>> PlainBytes::open(const QString &path)
{
    // O_NONBLOCK: a pipe somebody put in the folder must not stop the read; regular files do not care.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat about{};
    if (file < 0 || ::fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) {
        const QString why = file < 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QStringLiteral("it is no regular file");
        if (file >= 0)
            ::close(file);
        return Error{QStringLiteral("The file cannot be opened: %1. Nothing was read from it.").arg(why), path, true};
    }
    ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<PlainBytes>(new PlainBytes(file, path));
}

PlainBytes::~PlainBytes()
{
    ::close(m_file);
}

Result<qint64> PlainBytes::read(char *to, qint64 most)
{
    for (;;) {
        const ssize_t count = ::read(m_file, to, std::size_t(most));
        if (count >= 0) {
            m_used += count;
            return qint64(count);
        }
        if (errno != EINTR) {
            return Error{QStringLiteral("The file cannot be read any further: %1. What was read is kept.")
                             .arg(QString::fromLocal8Bit(std::strerror(errno))),
                         m_path, true};
        }
    }
}

Result<void> PlainBytes::seek(qint64 to)
{
    if (::lseek(m_file, off_t(to), SEEK_SET) < 0)
        return Error{QStringLiteral("The file cannot be read from byte %1 on. Nothing was read from it.").arg(to), m_path, true};
    m_used = to;
    return {};
}

Result<std::unique_ptr<EventBytes>> EventBytes::open(const QString &path)
{
    auto plain = TRY(PlainBytes::open(path));
    char head[4] = {};
    qint64 got = 0;
    while (got < 4) {
        const qint64 count = TRY(plain->read(head + got, 4 - got));
        if (count == 0)
            break;
        got += count;
    }
    TRY(plain->seek(0));
    if (got >= 2 && std::memcmp(head, "\x1f\x8b", 2) == 0)
        return std::unique_ptr<EventBytes>(std::make_unique<GzipBytes>(std::move(plain)));
    const bool isOther = got == 4 && (std::memcmp(head, "PK\x03\x04", 4) == 0 || std::memcmp(head, "\x28\xb5\x2f\xfd", 4) == 0
                                      || std::memcmp(head, "\xfd\x37zX", 4) == 0 || std::memcmp(head, "BZh", 3) == 0);
    if (isOther)
        return Error{QStringLiteral("The file is packed in a way that is not read as a stream here."), path, false};
    return std::unique_ptr<EventBytes>(std::move(plain));
}

} // namespace postern
