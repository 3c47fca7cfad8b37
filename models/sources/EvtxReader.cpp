// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/EvtxReader.h"

#include "models/sources/EventXml.h"
#include "models/sources/EvtxDamage.h"
#include "models/sources/JsonParser.h"

#include <libevtx.h>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace postern {

namespace {

constexpr std::size_t xmlMost = std::size_t(4) << 20;
constexpr int chunksNamed = 3;

QString why(libevtx_error_t *error)
{
    char text[512] = {};
    if (error && libevtx_error_sprint(error, text, sizeof text) > 0)
        return QString::fromUtf8(text).simplified();
    return QStringLiteral("no reason was given");
}

} // namespace

/// The bytes of the log in memory that has a name, and libevtx's hold on them.
struct EvtxReader::Log
{
    int file = -1;
    qint64 size = 0;
    libevtx_file_t *evtx = nullptr;

    ~Log()
    {
        if (evtx) {
            libevtx_file_close(evtx, nullptr);
            libevtx_file_free(&evtx, nullptr);
        }
        if (file >= 0)
            ::close(file);
    }
};

EvtxReader::EvtxReader(ByteStream &bytes) : m_bytes(bytes), m_log(std::make_unique<Log>()) {}
EvtxReader::~EvtxReader() = default;

Result<void> EvtxReader::takeIn()
{
    m_log->file = memfd_create("postern-evtx", MFD_CLOEXEC);
    if (m_log->file < 0)
        return Error{QStringLiteral("There is no memory for the event log. Nothing was read; close other programs and read again."), {}, true};
    std::vector<char> chunk(1 << 20);
    for (;;) {
        const qint64 count = TRY(m_bytes.read(chunk.data(), qint64(chunk.size())));
        if (count == 0)
            return {};
        for (qint64 done = 0; done < count;) {
            const ssize_t written = ::write(m_log->file, chunk.data() + done, std::size_t(count - done));
            if (written <= 0)
                return Error{QStringLiteral("There is no memory for the event log. Nothing was read; close other programs and read again."), {}, true};
            done += written;
        }
        m_log->size += count;
        if (m_log->size > bytesMost) {
            return Error{QStringLiteral("The event log is larger than %1 MiB and was not read. Export a part of it, such as one month.")
                             .arg(bytesMost >> 20),
                         {}, false};
        }
    }
}

/// What the checksums say.
void EvtxReader::look()
{
    void *memory = ::mmap(nullptr, std::size_t(m_log->size), PROT_READ, MAP_SHARED, m_log->file, 0);
    if (memory == MAP_FAILED)
        return;
    const EvtxDamage damage = EvtxDamage::in({static_cast<const char *>(memory), std::size_t(m_log->size)});
    ::munmap(memory, std::size_t(m_log->size));
    if (damage.chunks.isEmpty())
        return;
    QString named = damage.chunks.mid(0, chunksNamed).join(QStringLiteral(", "));
    if (damage.chunks.size() > chunksNamed)
        named += QStringLiteral(" and %1 more").arg(damage.chunks.size() - chunksNamed);
    m_missing = QStringLiteral("The event log is damaged: %1. What could be read of it was; export it again.").arg(named);
}

Result<void> EvtxReader::begin()
{
    TRY(takeIn());
    if (m_log->size > 0)
        look();
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(m_log->file);
    libevtx_error_t *error = nullptr;
    const bool isOpen = libevtx_file_initialize(&m_log->evtx, &error) == 1
                        && libevtx_file_open(m_log->evtx, path.constData(), libevtx_get_access_flags_read(), &error) == 1
                        && libevtx_file_get_number_of_records(m_log->evtx, &m_count, &error) == 1;
    if (isOpen)
        return {};
    const QString reason = why(error);
    libevtx_error_free(&error);
    return Error{QStringLiteral("The event log cannot be opened (%1). Nothing was read; export it again.").arg(reason), {}, false};
}

Result<bool> EvtxReader::next(Row &row)
{
    arena().clear();
    row.node = nullptr;
    row.problem.clear();
    row.list = 0;
    row.excerpt = {};
    if (m_next >= m_count)
        return false;
    libevtx_record_t *record = nullptr;
    libevtx_error_t *error = nullptr;
    std::size_t size = 0;
    uint64_t number = 0;
    const bool isThere = libevtx_file_get_record_by_index(m_log->evtx, m_next++, &record, &error) == 1;
    row.number = m_next;
    if (isThere && libevtx_record_get_identifier(record, &number, nullptr) == 1)
        row.number = qint64(number); // as the event viewer shows it
    if (!isThere || libevtx_record_get_utf8_xml_string_size(record, &size, &error) != 1 || size < 2 || size > xmlMost) {
        row.problem = size > xmlMost ? "the event is larger than 4 MiB" : "the event cannot be read: " + why(error).toStdString();
    } else {
        m_xml.resize(size);
        if (libevtx_record_get_utf8_xml_string(record, reinterpret_cast<uint8_t *>(m_xml.data()), size, &error) != 1) {
            row.problem = "the event cannot be read: " + why(error).toStdString();
        } else {
            m_xml.resize(std::min(m_xml.find('\0'), m_xml.size()));
            row.excerpt = std::string_view(m_xml).substr(0, 200);
            row.node = eventOfXml(m_xml, arena(), row.problem);
        }
    }
    libevtx_error_free(&error);
    if (record)
        libevtx_record_free(&record, nullptr);
    return true;
}

} // namespace postern
