// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/FormatLook.h"

#include <algorithm>

namespace postern {

namespace {

bool isMonth(std::string_view text)
{
    static constexpr std::string_view months[] = {"Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "};
    return std::any_of(std::begin(months), std::end(months), [&](std::string_view month) { return text.starts_with(month); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "Nov 23 07:42:00 host …", "<34>1 2026-…", "2026-11-23T07:42:00+01:00 host …".
bool maySyslog(std::string_view head)
{
    while (head.starts_with('\0'))
        head.remove_prefix(1);
    const bool isIso = head.size() > 20 && isDigit(head[0]) && head[4] == '-' && head[7] == '-' && head[10] == 'T' && head[13] == ':';
    return isMonth(head) || isIso || (head.size() > 5 && head[0] == '<' && isDigit(head[1]) && head.substr(0, 6).find('>') != std::string_view::npos);
}

/// "… [23/Nov/2026:07:42:00 +0000] "GET …", or a load balancer's "https 2026-…".
bool mayAccessLog(std::string_view head)
{
    const std::string_view line = head.substr(0, std::min<std::size_t>(head.find('\n'), 4096));
    const std::size_t bracket = line.find(" [");
    const bool isTime = bracket != std::string_view::npos && bracket + 14 < line.size() && isDigit(line[bracket + 2]) && line[bracket + 4] == '/'
                        && line[bracket + 8] == '/' && line[bracket + 13] == ':';
    const std::size_t blank = line.find(' ');
    const bool isBalancer = blank != std::string_view::npos && blank <= 5 && blank + 20 < line.size() && isDigit(line[blank + 1])
                            && line[blank + 5] == '-' && line[blank + 11] == 'T';
    return isTime || isBalancer;
}

} // namespace

char firstByte(std::string_view head)
{
    const std::size_t at = head.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? '\0' : head[at];
}

bool mayBeOf(FileFormat format, std::string_view head)
{
    const char first = firstByte(head);
    const bool isJson = first == '{' || first == '[';
    const std::string_view beginning = head.substr(0, 8192);
    switch (format) {
    case FileFormat::Json:
    case FileFormat::Ndjson:
        return isJson;
    case FileFormat::Ldif:
        return beginning.starts_with("dn:") || beginning.find("\ndn:") != std::string_view::npos;
    case FileFormat::Cef:
        return beginning.find("CEF:") != std::string_view::npos;
    case FileFormat::Syslog:
        return maySyslog(head);
    case FileFormat::Auditd:
        return beginning.find("msg=audit(") != std::string_view::npos;
    case FileFormat::AccessLog:
        return mayAccessLog(head);
    case FileFormat::Utmp:
        return head.size() >= 384 && head.substr(0, 384).find('\0') != std::string_view::npos && !head.starts_with("ElfFile");
    case FileFormat::Evtx:
        return head.starts_with(std::string_view("ElfFile\0", 8));
    case FileFormat::Csv:
        return true;
    }
    return false;
}

} // namespace postern
